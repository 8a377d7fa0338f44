import type { SetupServer } from 'msw/node';
import { checkOptions, usual } from '../../../contracts/options/check-options.ts';
import { integratorParts } from '../../integrator/check-options.ts';
import type { IntegratorOptions } from '../../integrator/options.ts';
import { createIntegrator, type Integrator } from '../msw/integrator.ts';
import { sparingForeignFetch } from './foreign-fetch.ts';
import { neededMswInNode } from './needed-msw-in-node.ts';
import { answerRawSockets } from './raw-sockets.ts';
import { installShortcut } from './shortcut.ts';
import { watchEvents } from './watched-events.ts';

/** How the fake is put between a Node program and the network. */
export interface SetupOptions extends IntegratorOptions {
  /**
   * Whether calls of the global `fetch` to the service's hosts go straight to the fake, past msw's sockets. They do so
   * only while nothing is lost by it: no handler given to `server.use()`, nobody listening to `server.events`.
   *
   * @default true
   */
  readonly shortcut?: boolean;
}

/** The fake, between a Node program and the network. */
export interface NodeIntegrator extends Integrator {
  /** msw's own server, for handlers of other hosts and for life-cycle events. */
  readonly server: SetupServer;
  /** From now on requests to the service's hosts are answered by the fake; all others pass through. */
  start(): void;
  /** Everything as it was before `start()`. The fake keeps its state. */
  stop(): void;
}

/**
 * Puts the fake between a Node program and the network, with msw: every client is caught.
 *
 * @throws {PackageError} where msw is not installed.
 * @example
 * const integrator = setupIntegrator();
 * beforeAll(() => integrator.start());
 * afterEach(() => integrator.reset());
 * afterAll(() => integrator.stop());
 */
export function setupIntegrator(options: SetupOptions = {}): NodeIntegrator {
  checkOptions('the fake', options, { ...integratorParts, shortcut: usual.boolean });
  const { setupServer } = neededMswInNode();
  const { shortcut = true, ...forFake } = options;
  const integrator = createIntegrator(forFake);
  const own = integrator.handlers;
  const plain = setupServer(...own);
  const { server, isWatched } = watchEvents(plain);
  let stopShortcut: (() => void) | undefined;
  let stopRawSockets: (() => void) | undefined;
  let started = false;
  let placed: typeof fetch | undefined;

  const isClear = (): boolean => !isWatched() && sameHandlers(plain.listHandlers(), own);

  return Object.defineProperties(
    {
      ...integrator,
      server,
      reset: (): void => {
        server.resetHandlers();
        integrator.reset();
      },
      start: (): void => {
        if (started) return;
        started = true;
        server.listen(passOthers);
        stopRawSockets = answerRawSockets(() => server.listHandlers());
        if (shortcut) stopShortcut = installShortcut({ fetch: integrator.fetch, isClear });
        placed = globalThis.fetch;
      },
      stop: (): void => {
        if (!started) return;
        started = false;
        sparingForeignFetch(placed, () => {
          stopShortcut?.();
          stopRawSockets?.();
          server.close();
        });
      },
    },
    { handlers: { enumerable: true, get: () => integrator.handlers } },
  );
}

/** msw 2 asks for `onUnhandledRequest`, msw 3 for `onUnhandledFrame`; each leaves the other's word alone. */
const passOthers = { onUnhandledRequest: 'bypass', onUnhandledFrame: 'bypass' } as const;

function sameHandlers(now: readonly unknown[], own: readonly unknown[]): boolean {
  return now.length === own.length && now.every((handler, index) => handler === own[index]);
}
