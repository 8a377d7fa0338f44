import { hostInUrl } from '../../../../../spec/routing/host-in-url.ts';
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
  const tls = tlsOptionsOf(socket);
  const expected = tls === undefined ? undefined : hostOfName(tlsNameOf(tls));
  // With a path the host is not asked for.
  return isAskedForPath(args) ? expected : (hostOfName(Reflect.get(first, 'host')) ?? expected);
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

/** Whether a socket is asked to connect to a path of this machine, and not to a host. */
export function isAskedForPath(args: readonly unknown[]): boolean {
  const [options] = listOf(args);
  return typeof options === 'object' && options !== null && Reflect.get(options, 'path') != null;
}

/** Whether a URL can be made of the host; msw makes one of each, and a name that cannot be in one ends the process. */
export function canBeInUrl(args: readonly unknown[]): boolean {
  const [options] = listOf(args);
  const host: unknown = typeof options === 'object' && options !== null ? Reflect.get(options, 'host') : undefined;
  return typeof host !== 'string' || URL.canParse(`http://${hostInUrl(host)}/`);
}
