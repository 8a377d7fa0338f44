import type { Duplex } from 'node:stream';
import { refuse } from './refuse.ts';

/** Refuses what `node:http` cannot read, as it would by itself, and says why. */
export function refuseUnreadable(error: Error, socket: Duplex, timeoutMs: number): void {
  const code = 'code' in error ? String(error.code) : '';
  if (code === 'ECONNRESET' || !socket.writable) return void socket.destroy();
  const [status, phrase, why] =
    code === 'HPE_HEADER_OVERFLOW'
      ? ([431, 'Request Header Fields Too Large', 'its first line and headers are over 16 KiB. Send less'] as const)
      : code === 'ERR_HTTP_REQUEST_TIMEOUT'
        ? ([408, 'Request Timeout', 'it did not come to its end in time. Send all of it at once'] as const)
        : ([400, 'Bad Request', 'it is no HTTP/1.1. Send a request, or CONNECT with a host and a port'] as const);
  refuse(socket, { status, phrase, reason: `Failed to read a request: ${why}.` }, timeoutMs);
}
