import type { Server } from 'node:http';
import { checkOptions } from '../../../contracts/options/check-options.ts';
import { hostInUrl } from '../../../spec/routing/host-in-url.ts';
import { takeOver } from '../../integrator/account/take-over.ts';
import type { FakeMemory } from '../../integrator/define/fake-context.ts';
import { createCore, createMemory, type IntegratorCore } from '../../integrator/integrator.ts';
import type { IntegratorOptions } from '../../integrator/options.ts';
import { adminTokenOfEnvironment } from '../admin/admin-token.ts';
import { AccountsBudget } from './accounts/accounts-budget.ts';
import { BoundedAccounts } from './accounts/bounded-accounts.ts';
import { type AdminSurface, createAdminSurface } from './admin-surface.ts';
import { createHostCheck } from './hosts/allowed-hosts.ts';
import { exposureOf } from './hosts/exposure.ts';
import { createCors } from './http/cors.ts';
import { createListener, type ListenerOptions } from './listener.ts';
import { freshPass } from './pages/page-pass.ts';
import { close, listen } from './port/listen.ts';
import { ServerError } from './port/server-error.ts';
import { serverOf } from './secure/server-of.ts';
import { type RunningServer, replaceParts, type ServerOptions, serverParts } from './server-options.ts';
import { stateError } from './state/file/state-error.ts';
import type { OpenState } from './state/open-state.ts';
import { shownPlace } from './state/postgres/database-place.ts';
import { boundConnections, Traffic } from './traffic/traffic.ts';
import { watchUnusedConnections } from './traffic/unused-connections.ts';
import { warnOnce } from './warn-once.ts';

/**
 * Serves the fake over HTTP.
 *
 * @throws {ServerError} where the port is taken or the address is not this machine's.
 * @throws {StateError} where the file cannot keep the state; it is not touched then.
 * @example
 * const server = await startServer({ port: 0 });
 * const response = await fetch(`${server.url}/v1/integrations`, { headers: { authorization: 'Bearer my_api_token' } });
 * await server.close();
 */
export async function startServer(options: ServerOptions = {}): Promise<RunningServer> {
  checkOptions('the server', options, serverParts);
  const state = await openStateOf(options);
  try {
    return await serveFrom(state, options);
  } catch (error) {
    state?.close();
    throw error;
  }
}

async function serveFrom(state: OpenState | undefined, options: ServerOptions): Promise<RunningServer> {
  const { host = '127.0.0.1', port = 4010, allowedHosts = [], admin: hasAdmin = true } = options;
  const adminToken = hasAdmin ? (options.adminToken ?? adminTokenOfEnvironment()) : undefined;
  const memory = createMemory();
  let settings: IntegratorOptions = { clock: 'real', ...options };
  let { integrator, accounts } = fakeOf(settings, state, memory, options);
  const traffic = new Traffic();
  const pass = freshPass();
  const openSurface = (): AdminSurface | undefined => {
    if (!hasAdmin) return undefined;
    if (adminToken !== undefined) integrator.mock.secrets.add(adminToken);
    const { document } = settings.contract ?? {};
    return createAdminSurface({ integrator, accounts, traffic, token: adminToken, document, pass });
  };
  let admin = openSurface();
  const listening: ListenerOptions = {
    get mock() {
      return integrator.mock;
    },
    get accounts() {
      return accounts;
    },
    get admin() {
      return admin;
    },
    traffic,
    cors: createCors(options.cors ?? 'local', noticeOf(options)),
    tell: warnOnce(noticeOf(options)),
    isAllowedHost: createHostCheck(host, allowedHosts),
    ready: state?.ready,
    isClosing: () => !server.listening,
  };
  const { server, secure } = await serverOf(options, createListener(listening), listening);
  boundConnections(server);
  const closeUnused = watchUnusedConnections(server);
  await listen(server, host, port);
  const bound = boundTo(server, host, port);
  const hasAdminToken = adminToken !== undefined;
  const exposure = exposureOf(bound.host, { tokens: options.tokens, admin: hasAdmin, hasAdminToken });
  if (exposure !== undefined) {
    noticeOf(options)(exposure);
    holdCallbacks(integrator);
  }
  return {
    url: `${options.https === true ? 'https' : 'http'}://${hostInUrl(host)}:${bound.port}`,
    port: bound.port,
    exposure,
    certificate: secure?.authority.certFile,
    get integrator() {
      return integrator;
    },
    replace: (changes) => {
      checkOptions('replace()', changes, replaceParts);
      if (options.integrator !== undefined) {
        throw new ServerError(
          'Failed to replace the fake: the server was given one. Start it with options, and without `integrator`.',
        );
      }
      const next = { ...settings, ...changes };
      const young = fakeOf(next, state, memory, options);
      const core = young.integrator;
      if (exposure !== undefined) holdCallbacks(core);
      const goOn = (): void => takeOver(integrator.mock, core.mock, changes.seed !== undefined);
      if (state === undefined) goOn();
      else state.kept.keeper.transaction(goOn);
      settings = next;
      ({ integrator, accounts } = young);
      // Pages that listen come back by themselves, and then hear of the new one.
      admin?.close();
      admin = openSurface();
    },
    close: () => {
      admin?.close();
      const closed = close(server).finally(() => state?.close());
      closeUnused();
      secure?.close();
      return closed;
    },
  };
}

/** Why a server sends no callbacks: a caller from elsewhere could have it ask programs of this machine. */
const othersReachIt =
  'Nothing was sent: other machines reach this server, and programs of this one are not for them. Listen at 127.0.0.1 to have callbacks sent.';

function holdCallbacks(core: IntegratorCore): void {
  core.sides?.webhooks.holdCallbacks(othersReachIt);
}

/** Where a server listens; what was asked for, where it cannot tell. */
function boundTo(server: Server, host: string, port: number): { readonly host: string; readonly port: number } {
  const address = server.address();
  return typeof address === 'object' && address !== null
    ? { host: address.address, port: address.port }
    : { host, port };
}

/** The fake to serve, and what watches over its accounts. */
function fakeOf(
  settings: IntegratorOptions,
  state: OpenState | undefined,
  memory: FakeMemory,
  { integrator: given, maxAccountBytes, follows, behaviours }: ServerOptions,
): { readonly integrator: IntegratorCore; readonly accounts: AccountsBudget } {
  if (given !== undefined) {
    return { integrator: given, accounts: new AccountsBudget(given.mock, undefined, maxAccountBytes) };
  }
  const accounts = new BoundedAccounts();
  const integrator = createCore(settings, { ...state?.kept, accounts, follows, behaviours }, memory);
  return { integrator, accounts: new AccountsBudget(integrator.mock, accounts, maxAccountBytes) };
}

function noticeOf({ onNotice, report = 'console' }: ServerOptions): (sentence: string) => void {
  if (onNotice !== undefined) return onNotice;
  return report === 'console' ? (sentence) => console.warn(`[integrator-testkit] ${sentence}`) : () => undefined;
}

async function openStateOf({ state, integrator }: ServerOptions): Promise<OpenState | undefined> {
  if (state === undefined) return undefined;
  if (integrator !== undefined) {
    throw stateError(shownPlace(state), 'the fake to serve was made without it. Leave out `integrator`, or `state`.');
  }
  const { openState } = await import('./state/open-state.ts');
  return openState(state);
}
