import { didYouMean } from '../../../contracts/violations/near-miss.ts';
import { nearPath } from '../../../contracts/violations/near-path.ts';
import { readOperations } from '../../../spec/operation/operation.ts';
import { basePaths, createRouter, type Route } from '../../../spec/routing/router.ts';
import type { IntegratorCore } from '../../integrator/integrator.ts';
import { accountOf } from '../../integrator/service/regions.ts';
import type { AdminCall, AdminOperation, AdminRoutes } from './call/admin-call.ts';
import { adminDocument } from './call/admin-document.ts';
import type { Growing } from './call/growing.ts';
import { checkRoom, countGrowth, growingOperations } from './call/growth.ts';
import type { AccountsGuard } from './held/accounts-guard.ts';
import { HeldSnapshots, type SnapshotLimits } from './held/held-snapshots.ts';
import { type NamedLimits, NamedThings } from './held/named-things.ts';
import { providerStateRoutes } from './pact/provider-state-routes.ts';
import { AdminRefusal, responseToError } from './request/admin-refusal.ts';
import { readJson } from './request/read-json.ts';
import { clockRoutes } from './routes/clock-routes.ts';
import { documentRoutes } from './routes/document-routes.ts';
import { extensionRoutes, growingExtensions } from './routes/extensions.ts';
import { faultRoutes } from './routes/fault-routes.ts';
import { journalRoutes } from './routes/journal-routes.ts';
import { recordRoutes } from './routes/record-routes.ts';
import { serverRoutes } from './routes/server-routes.ts';
import { stateRoutes } from './routes/state-routes.ts';
import { type EventStreamOptions, EventStreams } from './streams/event-streams.ts';

/** How the control API is set up. */
export interface AdminOptions {
  /** How streams of events are kept alive, and bounded. */
  readonly stream?: Partial<EventStreamOptions>;
  /** How many snapshots are held, and how large they may be. */
  readonly snapshots?: Partial<SnapshotLimits>;
  /** How many tokens and scripts may be named. */
  readonly named?: Partial<NamedLimits>;
  /** Watches over what the accounts hold. */
  readonly accounts?: AccountsGuard;
  /** Counts what waits because clients are slow. */
  readonly traffic?: NonNullable<AdminCall['traffic']>;
  /** Tells how much of the heap the process uses. */
  readonly heap?: NonNullable<AdminCall['heap']>;
}

/** The control API, without a server: it needs nothing but the web's own `Request` and `Response`. */
export interface Admin {
  /** Responds to what is below `/__admin`; has the signature of the global `fetch`, and touches no network. */
  readonly fetch: typeof fetch;
}

/** Every operation of the document has a route here: the types make sure of it. */
const routes: AdminRoutes = {
  ...serverRoutes,
  ...providerStateRoutes,
  ...stateRoutes,
  ...recordRoutes,
  ...extensionRoutes,
  ...faultRoutes,
  ...clockRoutes,
  ...journalRoutes,
  ...documentRoutes,
};

const growing: Growing = { ...growingOperations, ...growingExtensions };

/**
 * Makes the control API of a fake.
 *
 * @example
 * const admin = createAdmin(core);
 * const accounts = await (await admin.fetch('http://fake.invalid/__admin/accounts')).json();
 */
export function createAdmin(core: IntegratorCore, options: AdminOptions = {}): Admin {
  const route = createRouter(adminDocument, readOperations(adminDocument));
  const snapshots = new HeldSnapshots(core.mock.account().seed, options.snapshots);
  const streams = new EventStreams(options.stream);
  const named = new NamedThings(options.named);
  const { accounts, traffic, heap } = options;

  return {
    fetch: async (input, init) => {
      const request = new Request(input, init);
      const { pathname, searchParams } = new URL(request.url);
      const doing = `respond to ${request.method} ${pathname}`;
      try {
        const { id, pathParameters, needsBody } = found(route(request.method, pathname), pathname, doing);
        checkRoom(accounts, growing[id], doing);
        const { value: body, length } = await readJson(request, needsBody);
        const response = await routes[id]({
          core,
          snapshots,
          streams,
          named,
          accounts,
          traffic,
          heap,
          get account() {
            const { account, region } = accountOf(pathParameters['account'] ?? 'default');
            return core.accounts.get(account, region);
          },
          path: pathParameters,
          query: searchParams,
          headers: request.headers,
          body,
          signal: request.signal,
        });
        countGrowth(accounts, growing[id], length);
        response.headers.set('cache-control', 'no-store');
        if (request.method !== 'HEAD') return response;
        await response.body?.cancel();
        return new Response(null, response);
      } catch (error) {
        return responseToError(error, doing);
      }
    },
  };
}

function found(
  route: Route,
  pathname: string,
  doing: string,
): Pick<Extract<Route, { kind: 'operation' }>, 'pathParameters'> & {
  readonly id: AdminOperation;
  readonly needsBody: boolean;
} {
  if (route.kind === 'unknown-method') {
    throw new AdminRefusal(
      'method-not-allowed',
      `Failed to ${doing}: the path has no such method. It has ${route.allowed.join(', ')}.`,
    );
  }
  if (route.kind === 'unknown-path' || !isRoute(route.operation.id)) {
    const near = didYouMean(nearPath(pathname, basePaths(adminDocument), Object.keys(adminDocument.paths ?? {})));
    throw new AdminRefusal(
      'not-found',
      `Failed to ${doing}: there is no such path${near || '.'} GET /__admin/openapi.json lists them.`,
    );
  }
  const { operation, pathParameters } = route;
  return { id: route.operation.id, needsBody: operation.requestBody?.required === true, pathParameters };
}

function isRoute(id: string): id is AdminOperation {
  return Object.hasOwn(routes, id);
}
