import { getResponse, RequestHandler } from 'msw';
import type { SetupWorker } from 'msw/browser';
import { checkOptions, either, oneOf, usual } from '../../../contracts/options/check-options.ts';
import type { Parts } from '../../../contracts/options/checked-parts.ts';
import { BrokenNetwork } from '../../engine/web.ts';
import { integratorParts } from '../../integrator/check-options.ts';
import { checkIntegration } from '../../integrator/integrations.ts';
import { integrationsPath } from '../../integrator/names.ts';
import { OptionError } from '../../integrator/option-error.ts';
import type { IntegratorOptions } from '../../integrator/options.ts';
import { createHandlers } from '../msw/handlers.ts';
import { createIntegrator, type Integrator } from '../msw/integrator.ts';
import { keepFetch } from './page-fetch.ts';
import { keepXhr } from './page-xhr.ts';
import { isHeard, probeHandler } from './probe.ts';
import { type SharedState, shareState } from './shared-state.ts';
import { startWorker } from './start-worker.ts';
import { touched } from './touched.ts';
import { checkWorkerFile, needPage, serviceWorkers } from './worker-file.ts';
import { controlled, feelWorker } from './worker-pulse.ts';

/** How the fake is put between a page and the network. */
export interface BrowserOptions extends IntegratorOptions {
  /**
   * Where msw's worker is served. `npx msw init public/ --save` puts it there.
   *
   * `false` does without a worker: the page's own calls of `fetch` and `XMLHttpRequest` are answered all the same, also
   * on an insecure origin, but the browser's developer tools do not show them.
   *
   * @default '/mockServiceWorker.js'
   */
  readonly workerUrl?: string | false;
  /** How long the worker may take to answer, in milliseconds; after that the page answers. @default 5000 */
  readonly workerPatience?: number;
  /**
   * Whether the state outlives the page: a reload goes on where the page was, and all tabs of the origin share it.
   *
   * `true` keeps it under the key `default`; with a key of its own, several apps on one origin stay apart. It is all in
   * IndexedDB, and not in `localStorage`: that holds some 5 MB, and a tab may read there what another has changed
   * already. An answer is given when its write is on disk. Journals, revoked tokens, scripts and faults with a
   * `predicate` are not kept. With another `seed` it begins anew; `reset()` begins anew in all tabs.
   *
   * @default false
   */
  readonly persist?: boolean | { readonly key: string };
}

/** The fake, between a page and the network. */
export interface BrowserIntegrator extends Integrator {
  /** msw's own worker, for handlers of other hosts and for life-cycle events. `undefined` before `start()`. */
  readonly worker: SetupWorker | undefined;
  /**
   * From now on requests to the service's hosts are answered by the fake; all others pass through.
   *
   * @throws {WorkerError} where there is no worker, or not the right one; the message has the command that mends it.
   */
  start(): Promise<void>;
  /** Everything as it was before `start()`. The fake keeps its state. */
  stop(): Promise<void>;
}

/**
 * Puts the fake between a page and the network.
 *
 * @example
 * if (import.meta.env.DEV) {
 *   const { setupIntegrator } = await import('integrator-testkit/browser');
 *   await setupIntegrator({ persist: true }).start();
 * }
 */
export function setupIntegrator(options: BrowserOptions = {}): BrowserIntegrator {
  checkOptions('the fake', options, browserParts);
  const { workerUrl = '/mockServiceWorker.js', workerPatience: patience = 5000, persist = false, ...forFake } = options;
  const integrator = createIntegrator(forFake);
  const key = readKey(persist);
  let state: SharedState | undefined;
  let worker: SetupWorker | undefined;
  let starting: Promise<void> | undefined;
  const undo: (() => unknown)[] = [];

  const answer: typeof fetch = async (input, init) => {
    const request = new Request(input, init);
    const reads = request.method === 'GET' || request.method === 'HEAD';
    return state === undefined ? integrator.fetch(request) : state.exchange(() => integrator.fetch(request), !reads);
  };
  const own = (): ReturnType<typeof createHandlers> => createHandlers(answer);

  /** Answers in the page what the worker would have handed to it: handlers of the user's own included. */
  const answerHere = async (request: Request): Promise<Response> => {
    const handlers = (worker?.listHandlers() ?? own()).filter((handler) => handler instanceof RequestHandler);
    const response = await getResponse(handlers, request);
    request.signal.throwIfAborted();
    if (response === undefined || response.type === 'error') throw new BrokenNetwork('Failed to fetch');
    return response.url === '' ? Object.defineProperty(response, 'url', { value: request.url }) : response;
  };

  const launch = async (): Promise<void> => {
    needPage();
    if (key !== undefined) state = await openState(integrator, key, options);
    undo.push(() => state?.stop());
    const workerAnswers = workerUrl === false ? none : await launchWorker(workerUrl);
    undo.push(keepFetch({ workerAnswers, answer: answerHere }), keepXhr({ workerAnswers, answer: answerHere }));
  };

  const launchWorker = async (url: string): Promise<() => Promise<boolean>> => {
    const container = serviceWorkers();
    await checkWorkerFile(url, patience);
    const { setupWorker } = await import('msw/browser');
    worker ??= setupWorker(probeHandler, ...own());
    const started = worker;
    const heard = await startWorker(started, { workerUrl: url, patience });
    undo.push(() => started.stop());
    if (heard === undefined) return none;
    const pulse = feelWorker(container, heard, patience);
    undo.push(pulse.stop);
    await controlled(container, patience);
    return (await isHeard(pulse.beats, patience)) ? pulse.beats : none;
  };

  const stop = async (): Promise<void> => {
    await starting?.catch(() => undefined);
    starting = undefined;
    for (const step of undo.splice(0).reverse()) await step();
    state = undefined;
  };

  const seen = touched(integrator, () => state?.keep());
  return Object.defineProperties(
    {
      ...seen,
      fetch: answer,
      worker: undefined,
      reset: () => {
        worker?.resetHandlers();
        seen.reset();
      },
      start: () => {
        starting ??= launch().catch(async (error: unknown) => {
          starting = undefined;
          await stop();
          throw error;
        });
        return starting;
      },
      stop,
    },
    {
      handlers: { enumerable: true, get: own },
      worker: { enumerable: true, get: () => worker },
    },
  );
}

/**
 * Puts the fake between a page and the network, at once.
 *
 * @throws {WorkerError} where there is no worker, or not the right one; the message has the command that mends it.
 * @example
 * const integrator = await startIntegrator({ persist: true });
 */
export async function startIntegrator(options: BrowserOptions = {}): Promise<BrowserIntegrator> {
  const integrator = setupIntegrator(options);
  await integrator.start();
  return integrator;
}

const browserParts: Parts<BrowserOptions> = {
  ...integratorParts,
  workerUrl: either(usual.text, oneOf(false)),
  workerPatience: usual.number,
  persist: either(usual.boolean, usual.object),
};

const none = (): Promise<boolean> => Promise.resolve(false);

function openState(integrator: Integrator, key: string, options: BrowserOptions): Promise<SharedState> {
  const { contract, mock } = integrator;
  return shareState(mock, {
    key,
    seed: JSON.stringify(options.seed ?? 'default'),
    check: (record, path) => {
      if (path === integrationsPath)
        checkIntegration(contract, `the kept record ${JSON.stringify(record['_id'])}`, record);
    },
    warn: (message) => console.warn(`[integrator-testkit] ${message}`),
  });
}

function readKey(persist: boolean | { readonly key: string }): string | undefined {
  if (typeof persist === 'boolean') return persist ? 'default' : undefined;
  if (typeof persist.key === 'string' && persist.key !== '') return persist.key;
  throw new OptionError(
    `Failed to keep the state: persist is ${JSON.stringify(persist)}. Give true, or { key: 'a name' }.`,
  );
}
