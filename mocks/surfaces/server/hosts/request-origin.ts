import type { IncomingMessage } from 'node:http';
import { addressName } from './hostname.ts';

/** The origin that a request was sent to: its `Host`, or the address that it came in at where it has none. */
export function requestOrigin({ headers, socket }: Pick<IncomingMessage, 'headers' | 'socket'>): string {
  const { host } = headers;
  if (host !== undefined && host !== '') return `http://${host}`;
  return `http://${addressName(socket.localAddress) ?? '127.0.0.1'}:${socket.localPort}`;
}
