import { createServer, type Server } from 'node:http';
import { createCore, type IntegratorCore } from '../../integrator/integrator.ts';
import type { IntegratorOptions } from '../../integrator/options.ts';
import { createAdminDoor } from './admin-door.ts';
import { createHostCheck } from './allowed-hosts.ts';
import { type Cors, createCors } from './cors.ts';
import { createListener } from './listener.ts';
import { listenError } from './server-error.ts';
import type { OpenState } from './state/open-state.ts';
import { stateError } from './state/state-error.ts';
import { watchUnusedConnections } from './unused-connections.ts';

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
  /** What the control API asks for in the header `x-admin-token`. Default: nothing. */
  readonly adminToken?: string;
  /** A fake to serve; with it, the options that make one are left aside. Default: a new one, on the clock on the wall. */
  readonly integrator?: IntegratorCore;
  /**
   * A file that keeps the records of all accounts; made where there is none. Other processes may share it. An account
   * that is in it goes on as it was left; the seed is for the others. Default: they live in memory only.
   */
  readonly state?: string;
}

/** The fake, served over HTTP. */
export interface RunningServer {
  /** Where it answers: `http://127.0.0.1:4010`. The API is below `/v1`. */
  readonly url: string;
  readonly port: number;
  /** The fake that answers, to look at and to change from the same process. */
  readonly integrator: IntegratorCore;
  /** Takes no new request, waits for those in flight (two seconds at the most), and frees the port. */
  close(): Promise<void>;
}

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
  const state = await openStateOf(options);
  try {
    return await serveFrom(state, options);
  } catch (error) {
    state?.close();
    throw error;
  }
}

async function serveFrom(state: OpenState | undefined, options: ServerOptions): Promise<RunningServer> {
  const { host = '127.0.0.1', port = 4010, allowedHosts = [] } = options;
  const integrator = options.integrator ?? createCore({ clock: 'real', ...options }, state?.kept);
  const admin = options.admin === false ? undefined : createAdminDoor({ integrator, token: options.adminToken });
  const server: Server = createServer(
    createListener({
      mock: integrator.mock,
      cors: createCors(options.cors ?? 'local', noticeOf(options)),
      admin,
      isAllowedHost: createHostCheck(host, allowedHosts),
      isClosing: () => !server.listening,
    }),
  );
  const closeUnused = watchUnusedConnections(server);
  await listen(server, host, port);
  const address = server.address();
  const boundPort = typeof address === 'object' && address !== null ? address.port : port;
  const name = host.includes(':') ? `[${host}]` : host;
  return {
    url: `http://${name}:${boundPort}`,
    port: boundPort,
    integrator,
    close: () => {
      admin?.close();
      const closed = close(server).finally(() => state?.close());
      closeUnused();
      return closed;
    },
  };
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
    server.once('error', (cause) => reject(listenError(host, port, cause)));
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
