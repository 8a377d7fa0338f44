import type { SetupWorker } from 'msw/browser';
import { BrokenNetwork } from '../../engine/fetch/broken-network.ts';
import { comesFromApp } from '../../integrator/app/tokens/one-time-tokens.ts';
import { assembleCore } from '../../integrator/assemble-core.ts';
import { OptionError } from '../../integrator/errors/option-error.ts';
import type { IntegratorOptions } from '../../integrator/options.ts';
import { checkRecord, idOf } from '../../integrator/records/check/check-given-record.ts';
import { resourceAt } from '../../integrator/records/record-paths.ts';
import { firstSeed } from '../../integrator/seed/first-seed.ts';
import { assembleIntegrator, type Integrator } from '../msw/assemble-integrator.ts';
import { neededMsw } from '../msw/modules/needed-msw.ts';
import type { BrowserIntegrator, BrowserOptions } from './options/browser-options.ts';
import { checkBrowserOptions } from './options/check-browser-options.ts';
import { needPage } from './options/need-page.ts';
import { leavePlace, type PagePlace, takePlace } from './options/page-place.ts';
import { pageContract } from './page/page-contract.ts';
import { createLife } from './page/page-life.ts';
import { lateFixtures, lateResponder, loadingOf } from './page/page-loading.ts';
import { LateHiding } from './state/late-hiding.ts';
import type { SharedState } from './state/shared-state.ts';
import { touched } from './state/touched.ts';

/** Loads msw's part for pages. */
export type LoadSetupWorker = () => Promise<Pick<typeof import('msw/browser'), 'setupWorker'>>;

/** Makes a fake that can be put between a page and the network. */
export function setupPage(options: BrowserOptions, loadSetupWorker: LoadSetupWorker): BrowserIntegrator {
  checkBrowserOptions(options);
  const { workerUrl, timeoutMs, persist, inspector, quiet, forFake } = readOptions(options);
  const hiding = new LateHiding();
  const page = pageContract(forFake.contract);
  const [responding, fixtures] = [lateResponder(), lateFixtures()];
  const core = assembleCore(page.contract, hiding.redaction, forFake, { responding, fixtures, readSeed: firstSeed });
  const integrator = assembleIntegrator(core, (request) => respond(request));
  const key = readKey(persist);
  let state: SharedState | undefined;
  let worker: SetupWorker | undefined;
  const undo: (() => unknown)[] = [];
  const { seed } = forFake;
  const { prepare, ready, loadRest } = loadingOf({ hiding, responding, fixtures, page, core, seed });

  const respond: typeof fetch = async (input, init) => {
    // Made at once, as `fetch` does: what the caller changes afterwards is no part of it.
    const request = new Request(input, init);
    await Promise.all([prepare(), page.loadFor(request)]);
    // What an app calls in the course of a function is a part of the exchange that waits for it, and so of its turn.
    if (state === undefined || comesFromApp(request.headers)) return integrator.fetch(request);
    return state.exchange(() => integrator.fetch(request), request.method !== 'GET' && request.method !== 'HEAD');
  };
  const own = (): Integrator['handlers'] => integrator.handlers;

  const respondHere = (request: Request): Promise<Response> =>
    respondByHandlers(worker?.listHandlers() ?? own(), request);

  const launch = async (): Promise<void> => {
    needPage();
    // Before all that has to be waited for: a second start at the same time must find who has the place.
    await takePlace(place);
    undo.push(() => leavePlace(place));
    // What only a page that starts its fake can use comes now.
    // A state that was kept may hold records of every resource.
    const load = key === undefined ? page.loadStart : page.loadAll;
    const [{ greetingOf, keepWays }] = await Promise.all([import('./page/page-ways.ts'), prepare(), load()]);
    if (key !== undefined) state = await openState(integrator, key, options);
    undo.push(() => state?.stop());
    const workerResponds = workerUrl === false ? none : await throughWorker(workerUrl, timeoutMs, makeWorker, undo);
    undo.push(keepWays({ workerResponds, respond: respondHere }));
    if (inspector) undo.push((await import('./inspector/corner-button.ts')).showCornerButton(fake));
    if (!quiet) console.info(greetingOf(options, workerResponds !== none));
    // The rest comes while the page does other things, so that it is there when the server is gone.
    void loadRest().catch(() => undefined);
  };

  const makeWorker: MakeWorker = async (probe) => {
    const { setupWorker } = await loadSetupWorker();
    worker ??= setupWorker(probe, ...own());
    return worker;
  };

  const putBack = async (): Promise<void> => {
    for (const step of undo.splice(0).reverse()) await step();
    state = undefined;
  };
  const life = createLife(() => place, launch, putBack);

  const seen = touched(integrator, () => state?.keep());
  const fake: BrowserIntegrator = Object.defineProperties(
    {
      ...seen,
      fetch: respond,
      worker: undefined,
      reset: () => {
        worker?.resetHandlers();
        seen.reset();
      },
      ready: (...names) => ready(names),
      ...life,
    },
    {
      handlers: { enumerable: true, get: own },
      worker: { enumerable: true, get: () => worker },
    },
  );
  const place: PagePlace = { integrator: fake, options, ready: Promise.resolve(), stopping: undefined };
  return fake;
}

/** Responds in the page to what the worker would have handed to it: handlers of the user's own included. */
async function respondByHandlers(listed: ReturnType<SetupWorker['listHandlers']>, request: Request): Promise<Response> {
  const { getResponse, RequestHandler } = neededMsw('respond in the page');
  const handlers = listed.filter((handler) => handler instanceof RequestHandler);
  const response = await getResponse(handlers, request);
  request.signal.throwIfAborted();
  if (response === undefined || response.type === 'error') throw new BrokenNetwork('Failed to fetch');
  return response.url === '' ? Object.defineProperty(response, 'url', { value: request.url }) : response;
}

type MakeWorker = Parameters<typeof import('./worker/launch-worker.ts').launchWorker>[0]['makeWorker'];

/** Starts the worker; gives what tells whether it still responds. */
async function throughWorker(
  workerUrl: string,
  timeoutMs: number,
  makeWorker: MakeWorker,
  undo: (() => unknown)[],
): Promise<() => Promise<boolean>> {
  // Only a page with a worker loads what looks after it, as it does msw's part for pages.
  const { launchWorker } = await import('./worker/launch-worker.ts');
  const beats = await launchWorker({
    workerUrl,
    timeoutMs,
    msw: () => neededMsw('start the worker'),
    makeWorker,
    undo: (step) => void undo.push(step),
  });
  return beats ?? none;
}

const none = (): Promise<boolean> => Promise.resolve(false);

async function openState(integrator: Integrator, key: string, options: BrowserOptions): Promise<SharedState> {
  const { contract, mock } = integrator;
  // Only who keeps a state loads what keeps it.
  const { shareState } = await import('./state/shared-state.ts');
  return shareState(mock, {
    key,
    seed: JSON.stringify(options.seed ?? 'default'),
    check: (record, path) => {
      const resource = resourceAt(contract.resources, path);
      if (resource !== undefined)
        checkRecord(contract, resource, `the kept record ${JSON.stringify(idOf(resource, record))}`, record);
    },
    warn: (message) => console.warn(`[integrator-testkit] ${message}`),
    changed: () => void dispatchEvent(new CustomEvent('integrator-testkit:change', { detail: { key } })),
  });
}

/** What is for the worker and the state, and what is for the fake. */
function readOptions(options: BrowserOptions): Required<
  Pick<BrowserOptions, 'workerUrl' | 'persist' | 'inspector' | 'quiet'>
> & {
  readonly timeoutMs: number;
  readonly forFake: IntegratorOptions;
} {
  const { workerUrl = '/mockServiceWorker.js', workerPatience, workerTimeoutMs, ...others } = options;
  const { persist = false, inspector = false, quiet = false, ...forFake } = others;
  return { workerUrl, timeoutMs: workerTimeoutMs ?? workerPatience ?? 5000, persist, inspector, quiet, forFake };
}

function readKey(persist: boolean | { readonly key: string }): string | undefined {
  if (typeof persist === 'boolean') return persist ? 'default' : undefined;
  if (typeof persist.key === 'string' && persist.key !== '') return persist.key;
  throw new OptionError(
    `Failed to keep the state: persist is ${JSON.stringify(persist)}. Give true, or { key: 'a name' }.`,
  );
}
