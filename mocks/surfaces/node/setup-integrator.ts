import type { SetupServer } from 'msw/node';
import { checkOptions, usual } from '../../../contracts/options/check-options.ts';
import { integratorParts } from '../../integrator/check-options.ts';
import type { IntegratorOptions } from '../../integrator/options.ts';
import { respondingToPages } from '../cors/page-responses.ts';
import { createHandlers } from '../msw/handlers.ts';
import { createIntegrator, type Integrator } from '../msw/integrator.ts';
import { neededMswInNode } from './needed-msw-in-node.ts';
import { askedRequest } from './network/gateway/client-context.ts';
import type { StartedFake } from './network/gateway/started-fake.ts';
import { respondingFake, startResponding, stopResponding } from './network/network.ts';
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
  /** From now on requests to the service's hosts are served by the fake; all others pass through. */
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
  const respond = respondingToPages(integrator.fetch);
  const own = createHandlers(async (request) => {
    // With several fakes started the last one responds; the handlers of the others leave it to its own.
    if (respondingFake() !== fake) return undefined;
    try {
      return await respond(request);
    } catch (error) {
      const asked = askedRequest.getStore();
      if (asked !== undefined) asked.failure = error;
      throw error;
    }
  });
  const unwatched = setupServer(...own);
  const { server, isWatched } = watchEvents(unwatched);
  let isStarted = false;

  const fake: StartedFake = {
    mock: integrator.mock,
    fetch: integrator.fetch,
    shortcut,
    isClear: () => !isWatched() && sameHandlers(unwatched.listHandlers(), own),
    listen: () => server.listen(passOthers),
    close: () => server.close(),
    refused: (sentence, host) => {
      const request = { method: 'CONNECT', url: new URL(`https://${host}/`), headers: new Headers(), body: undefined };
      integrator.mock.turnedAway(request, { status: 0, headers: {}, body: undefined }, sentence);
    },
  };

  return Object.defineProperties(
    {
      ...integrator,
      server,
      reset: (): void => {
        server.resetHandlers();
        integrator.reset();
      },
      start: (): void => {
        if (isStarted) return;
        startResponding(fake);
        isStarted = true;
      },
      stop: (): void => {
        if (!isStarted) return;
        isStarted = false;
        stopResponding(fake);
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
