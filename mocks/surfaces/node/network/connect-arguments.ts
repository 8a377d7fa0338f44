import { tlsNameOf, tlsOptionsOf } from './internals.ts';
import { hostOfName } from './service-address.ts';

/**
 * The host of the service that a socket is asked to connect to: by name, or by the name that its TLS expects.
 *
 * @param args What `socket.connect()` was called with: options, a port and a host, or a list of both that Node made.
 */
export function hostAskedFor(socket: object, args: readonly unknown[]): string | undefined {
  const [first, second] = listOf(args);
  if (typeof first !== 'object' || first === null) return hostOfName(second);
  if (Reflect.get(first, 'path') != null) return undefined;
  const tls = tlsOptionsOf(socket);
  return hostOfName(Reflect.get(first, 'host')) ?? (tls === undefined ? undefined : hostOfName(tlsNameOf(tls)));
}

/** Whether an agent of `node:http` asks for the connection; it leaves its name for it in the options. */
export function isMadeByAgent(args: readonly unknown[]): boolean {
  const [options] = listOf(args);
  return typeof options === 'object' && options !== null && '_agentKey' in options;
}

/** The function that wants to hear of the connection. */
export function callbackOf(args: readonly unknown[]): ((...heard: unknown[]) => void) | undefined {
  return listOf(args).find(isFunction);
}

function listOf(args: readonly unknown[]): readonly unknown[] {
  const [first] = args;
  return Array.isArray(first) ? first : args;
}

function isFunction(value: unknown): value is (...heard: unknown[]) => void {
  return typeof value === 'function';
}
