import type { IncomingMessage } from 'node:http';
import type { Socket } from 'node:net';
import { addressName } from './hostname.ts';

/** The origin that a request was sent to: its `Host`, or the address that it came in at where it has none. */
export function requestOrigin({ headers, socket }: Pick<IncomingMessage, 'headers' | 'socket'>): string {
  const { host } = headers;
  const scheme = isTls(socket) ? 'https' : 'http';
  if (host !== undefined && host !== '') return `${scheme}://${host}`;
  return `${scheme}://${addressName(socket.localAddress) ?? '127.0.0.1'}:${socket.localPort}`;
}

/** Node marks what speaks TLS; its class would have to be loaded to ask for it. */
function isTls(socket: Socket): boolean {
  return 'encrypted' in socket && socket.encrypted === true;
}
