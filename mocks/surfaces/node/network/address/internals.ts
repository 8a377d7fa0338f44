import type { Socket } from 'node:net';

/** The options that a client gave to `tls.connect()`; Node keeps them on the socket. */
export function tlsOptionsOf(socket: object): object | undefined {
  const key = Object.getOwnPropertySymbols(socket).find(({ description }) => description === 'connect-options');
  return key === undefined ? undefined : objectAt(socket, key);
}

/** The name that a client expects to find at the other end of TLS. */
export function tlsNameOf(options: object): unknown {
  return Reflect.get(options, 'servername') || Reflect.get(options, 'host');
}

/** Whether a client takes HTTP/2 or nothing. */
export function asksForHttp2(socket: object): boolean {
  const protocols: unknown = Reflect.get(tlsOptionsOf(socket) ?? {}, 'ALPNProtocols');
  return Array.isArray(protocols) && protocols.includes('h2') && !protocols.includes('http/1.1');
}

/** The name that a client's end was connected to, or that it expects there. */
export function nameConnectedTo(socket: object): unknown {
  const options = tlsOptionsOf(socket);
  return options === undefined ? Reflect.get(socket, '_host') : tlsNameOf(options);
}

/**
 * Lets a TLS client accept whatever certificate comes.
 *
 * It asks its handle whether the chain is good, and its options whether the name is.
 */
export function trustAnyCertificate(socket: object, options: object): void {
  const handle = objectAt(socket, '_handle');
  if (handle !== undefined) Reflect.set(handle, 'verifyError', () => null);
  Reflect.set(options, 'checkServerIdentity', () => undefined);
}

/**
 * Puts the connection of another socket under a socket that is in use. Its own is closed; the other one has none then.
 *
 * It says whether it could: where Node keeps its connections elsewhere, nothing is changed.
 */
export function takeConnection(socket: Socket, from: Socket): boolean {
  const handle = objectAt(from, '_handle');
  const old = objectAt(socket, '_handle');
  if (handle === undefined || old === undefined) return false;
  const owner = Object.getOwnPropertySymbols(handle).find(({ description }) => description === 'owner_symbol');
  if (owner === undefined) return false;
  Reflect.set(from, '_handle', null);
  Reflect.set(socket, '_handle', handle);
  for (const known of ['_sockname', '_peername']) Reflect.set(socket, known, null);
  Reflect.set(handle, owner, socket);
  call(old, 'readStop');
  call(old, 'close');
  Reflect.set(handle, 'reading', true);
  call(handle, 'readStart');
  return true;
}

/** Whether a request got a response: what is left of it, a tunnel or a body, is the business of its socket. */
export function hasResponse(request: object): boolean {
  return objectAt(request, 'res') !== undefined;
}

function call(object: object, name: string): void {
  const method: unknown = Reflect.get(object, name);
  if (typeof method === 'function') Reflect.apply(method, object, []);
}

function objectAt(object: object, key: PropertyKey): object | undefined {
  const value: unknown = Reflect.get(object, key);
  return typeof value === 'object' && value !== null ? value : undefined;
}
