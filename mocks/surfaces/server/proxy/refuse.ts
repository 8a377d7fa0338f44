import type { Duplex } from 'node:stream';
import type { ProxyRefusal } from './others.ts';

/**
 * Refuses what is no request that `node:http` responds to, in words, and ends the connection.
 *
 * @param timeoutMs How long the client may take to read it; then the connection is cut.
 */
export function refuse(socket: Duplex, { status, phrase, reason }: ProxyRefusal, timeoutMs: number): void {
  if (socket.destroyed) return;
  const code = status === 403 ? 'forbidden' : 'proxy_error';
  const body = JSON.stringify({ errors: [{ code, message: reason }] });
  const timer = setTimeout(() => socket.destroy(), timeoutMs);
  socket.once('close', () => clearTimeout(timer));
  socket.on('error', () => socket.destroy());
  // What still comes in is not kept; and the client need not close its side.
  socket.resume();
  socket.once('end', () => socket.destroy());
  socket.end(
    `HTTP/1.1 ${status} ${phrase}\r\ncontent-type: application/json; charset=utf-8\r\ncontent-length: ${Buffer.byteLength(body)}\r\nconnection: close\r\n\r\n${body}`,
  );
}
