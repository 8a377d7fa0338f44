import { AsyncLocalStorage } from 'node:async_hooks';

/** Where the gateway listens. */
export const loopback = '127.0.0.1';

/** The connection of one request. */
export interface OneConnection {
  isMade: boolean;
}

/** How connections are made that a piece of code asks for. */
export type ClientContext =
  /** By msw, as ever: calls of `fetch` for other hosts, for which a test may have handlers. */
  | 'msw'
  /** The same for a request of `node:http`, once: what its listeners do next is their own business. */
  | OneConnection
  /** By msw, for the service: the gateway asks the handlers of a test. */
  | 'handlers'
  /** Past everything. */
  | 'native';

/** A request that the gateway asks the handlers of a test about. */
export interface AskedRequest {
  /** Why the fake, the last of the handlers, gave no response: msw tells no more than that there is none. */
  failure: unknown;
}

/** The request that the handlers at work were asked about. */
export const askedRequest: AsyncLocalStorage<AskedRequest> = new AsyncLocalStorage();

/** What the code that runs is about. */
export const clientContext: AsyncLocalStorage<ClientContext> = new AsyncLocalStorage<ClientContext>();

/** msw 3 keeps this, so that connections of its own do not come back to it. */
interface InternalConnections {
  run<T>(callback: () => T): T;
  consume(): boolean;
}

/** Whether msw is to see the connection at hand; to be asked once. */
export function isForMsw(context: ClientContext | undefined, isOfAgent: boolean): boolean {
  if (typeof context !== 'object') return context === 'msw';
  // An agent that was waiting for a connection to end makes the next one in the context of the last request.
  const isFirst = !context.isMade || isOfAgent;
  context.isMade = true;
  return isFirst;
}

/** Whether code that runs may be given another context: the gateway's own keeps its. */
export function isOfClients(context: ClientContext | undefined): boolean {
  return context !== 'handlers' && context !== 'native';
}

/** Makes a connection that msw does not see. */
export function pastMsw<T>(connect: () => T): T {
  const connections = internalConnections();
  return connections === undefined ? connect() : connections.run(connect);
}

/** Whether msw makes the connection at hand, since no handler responded to the request; to be asked once. */
export function isPassedThrough(): boolean {
  return internalConnections()?.consume() ?? false;
}

/** Whether msw stands between sockets and the network: its version 3 does. */
export function mswSeesSockets(): boolean {
  return internalConnections() !== undefined;
}

function internalConnections(): InternalConnections | undefined {
  const value: unknown = Reflect.get(globalThis, '__MSW_INTERNAL_CONNECTION_CONTEXT');
  return isInternalConnections(value) ? value : undefined;
}

function isInternalConnections(value: unknown): value is InternalConnections {
  return typeof value === 'object' && value !== null && 'run' in value && 'consume' in value;
}
