import { createServer, type Server } from 'node:http';
import { checkOptions, either, oneOf, usual } from '../../../contracts/options/check-options.ts';
import type { Parts } from '../../../contracts/options/checked-parts.ts';
import { takeOver } from '../../integrator/account/take-over.ts';
import { integratorParts } from '../../integrator/check-options.ts';
import { type CoreMemory, createCore, createMemory, type IntegratorCore } from '../../integrator/integrator.ts';
import type { IntegratorOptions } from '../../integrator/options.ts';
import { adminTokenOfEnvironment, isAdminToken, wantedAdminToken } from '../admin/admin-token.ts';
import { AccountsBudget } from './accounts/accounts-budget.ts';
import { BoundedWorlds } from './accounts/bounded-accounts.ts';
import { type AdminDoor, createAdminDoor } from './admin-surface.ts';
import { createHostCheck } from './hosts/allowed-hosts.ts';
import { exposureOf } from './hosts/exposure.ts';
import { nextFreePort } from './hosts/free-port.ts';
import { type Cors, createCors } from './http/cors.ts';
import { createListener } from './listener.ts';
import { freshPass } from './pages/page-pass.ts';
import { listenError, ServerError } from './server-error.ts';
import type { OpenState } from './state/open-state.ts';
import { stateError } from './state/state-error.ts';
import { boundConnections, patientServer, Traffic } from './traffic/traffic.ts';
import { watchUnusedConnections } from './traffic/unused-connections.ts';
import { toldOnce } from './warn-once.ts';

/** How the fake is served over HTTP. */
export interface ServerOptions extends IntegratorOptions {
  /** The address to listen on. @default '127.0.0.1' */
  readonly host?: string;
  /** The port to listen on; 0 picks a free one. @default 4010 */
  readonly port?: number;
  /** Further names that a Host header may have; any other is answered 421. */
  readonly allowedHosts?: readonly string[];
  /**
   * Which pages may read what is answered. `local`: those of this machine; a list: these origins too (`*` for any);
   * `off`: only the server's own. @default 'local'
   */
  readonly cors?: Cors;
  /** Told in a sentence of what a person at the server should know. Default: the console, where `report` is that. */
  readonly onNotice?: (sentence: string) => void;
  /** Whether the control API answers below `/__admin`, to clients of this machine. @default true */
  readonly admin?: boolean;
  /**
   * What the control API asks for in the header `x-admin-token`, and its pages in their address. Default: what the
   * environment variable `INTEGRATOR_TESTKIT_ADMIN_TOKEN` says, or else nothing.
   */
  readonly adminToken?: string;
  /** A fake to serve; with it, the options that make one are left aside. Default: a new one, on the clock on the wall. */
  readonly integrator?: IntegratorCore;
  /**
   * A file that keeps the records of all accounts; made where there is none. Other processes may share it. An account
   * that is in it goes on as it was left; the seed is for the others. Default: they live in memory only.
   */
  readonly state?: string;
  /**
   * How many bytes of memory the accounts may hold together; then what would put in more is answered 507.
   *
   * @default 1073741824
   */
  readonly maxAccountBytes?: number;
}

/** The fake, served over HTTP. */
export interface RunningServer {
  /** Where it answers: `http://127.0.0.1:4010`. The API is below `/v1`. */
  readonly url: string;
  readonly port: number;
  /** Who can reach it over the network and what they can do, in a sentence; `undefined` where only this machine can. */
  readonly exposure: string | undefined;
  /** The fake that answers, to look at and to change from the same process; another one after `replace`. */
  readonly integrator: IntegratorCore;
  /**
   * Goes on with another version of the document, or another seed. Every account keeps its records, ids, clock, faults
   * and journal. Records of the old seed that nobody has touched follow the new one.
   *
   * What waits for the latency of a fault, or for an event of the control API, is cut off; overrides and the control
   * API's snapshots are gone.
   *
   * @throws {ServerError} where the server was given its fake.
   * @throws {TestkitError} where the document or the seed cannot be; nothing is changed then.
   */
  replace(changes: Pick<IntegratorOptions, 'contract' | 'seed'>): void;
  /** Takes no new request, waits for those in flight (two seconds at the most), and frees the port. */
  close(): Promise<void>;
}

/** What each option of the server may be. */
export const serverParts: Parts<ServerOptions> = {
  ...integratorParts,
  host: usual.text,
  port: [(value) => usual.whole[0](value) && Number(value) <= 65_535, 'a whole number from 0 to 65535'],
  allowedHosts: usual.texts,
  cors: either(oneOf('local', 'off'), usual.texts),
  onNotice: usual.function,
  admin: usual.boolean,
  adminToken: [isAdminToken, wantedAdminToken],
  integrator: usual.object,
  state: usual.text,
  maxAccountBytes: usual.whole,
};

const replaceParts: Parts<Pick<IntegratorOptions, 'contract' | 'seed'>> = {
  contract: integratorParts.contract,
  seed: integratorParts.seed,
};

/** How long requests in flight are waited for, in milliseconds. */
const grace = 2000;

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
  const openDoor = (): AdminDoor | undefined => {
    if (!hasAdmin) return undefined;
    if (adminToken !== undefined) integrator.mock.secrets.add(adminToken);
    const { document } = settings.contract ?? {};
    return createAdminDoor({ integrator, accounts, traffic, token: adminToken, document, pass });
  };
  let admin = openDoor();
  const server: Server = createServer(
    patientServer,
    createListener({
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
      tell: toldOnce(noticeOf(options)),
      isAllowedHost: createHostCheck(host, allowedHosts),
      ready: state?.ready,
      isClosing: () => !server.listening,
    }),
  );
  boundConnections(server);
  const closeUnused = watchUnusedConnections(server);
  await listen(server, host, port);
  const address = server.address();
  const boundPort = typeof address === 'object' && address !== null ? address.port : port;
  const bound = typeof address === 'object' && address !== null ? address.address : host;
  const hasAdminToken = adminToken !== undefined;
  const exposure = exposureOf(bound, { tokens: options.tokens, admin: hasAdmin, hasAdminToken });
  if (exposure !== undefined) noticeOf(options)(exposure);
  const name = host.includes(':') ? `[${host}]` : host;
  return {
    url: `http://${name}:${boundPort}`,
    port: boundPort,
    exposure,
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
      const before = settings.seed ?? 'default';
      const change = changes.seed === undefined ? undefined : { before, after: changes.seed };
      const goOn = (): void => takeOver(integrator.mock, core.mock, change);
      if (state === undefined) goOn();
      else state.kept.keeper.step(goOn);
      settings = next;
      ({ integrator, accounts } = young);
      // Pages that listen come back by themselves, and then hear of the new one.
      admin?.close();
      admin = openDoor();
    },
    close: () => {
      admin?.close();
      const closed = close(server).finally(() => state?.close());
      closeUnused();
      return closed;
    },
  };
}

/** The fake to serve, and what watches over its accounts. */
function fakeOf(
  settings: IntegratorOptions,
  state: OpenState | undefined,
  memory: CoreMemory,
  { integrator: given, maxAccountBytes }: ServerOptions,
): { readonly integrator: IntegratorCore; readonly accounts: AccountsBudget } {
  if (given !== undefined) {
    return { integrator: given, accounts: new AccountsBudget(given.mock, undefined, maxAccountBytes) };
  }
  const worlds = new BoundedWorlds();
  const integrator = createCore(settings, { ...state?.kept, worlds }, memory);
  return { integrator, accounts: new AccountsBudget(integrator.mock, worlds, maxAccountBytes) };
}

function noticeOf({ onNotice, report = 'console' }: ServerOptions): (sentence: string) => void {
  if (onNotice !== undefined) return onNotice;
  return report === 'console' ? (sentence) => console.warn(`[integrator-testkit] ${sentence}`) : () => undefined;
}

async function openStateOf({ state, integrator }: ServerOptions): Promise<OpenState | undefined> {
  if (state === undefined) return undefined;
  if (integrator !== undefined) {
    throw stateError(state, 'the fake to serve was made without it. Leave out `integrator`, or `state`.');
  }
  const { openState } = await import('./state/open-state.ts');
  return openState(state);
}

function listen(server: Server, host: string, port: number): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', (cause) => {
      const isTaken = 'code' in cause && cause.code === 'EADDRINUSE' && port !== 0;
      void (isTaken ? nextFreePort(host, port) : Promise.resolve(undefined)).then((free) =>
        reject(listenError(host, port, cause, free)),
      );
    });
    server.listen(port, host, () => {
      server.removeAllListeners('error');
      resolve();
    });
  });
}

function close(server: Server): Promise<void> {
  return new Promise((resolve) => {
    const timer = setTimeout(() => server.closeAllConnections(), grace);
    server.close(() => {
      clearTimeout(timer);
      resolve();
    });
    server.closeIdleConnections();
  });
}
