import type { ServerResponse } from 'node:http';
import { Socket } from 'node:net';
import { setTimeout as wait } from 'node:timers/promises';
import { dripsOf } from '../../../engine/wire/drip.ts';
import type { WireResponse } from '../../../engine/wire/response.ts';
import { nodeModule } from '../node-modules/node-module.ts';

/** Responds over a connection that a fault has broken. */
export async function breakConnection(response: ServerResponse, wire: WireResponse): Promise<void> {
  switch (wire.connection) {
    case 'reset':
      resetConnection(response);
      return;
    case 'empty':
      response.socket?.end();
      return;
    case 'stalled':
      // Nothing is written, and nothing is closed: the client gives up, or the server stops.
      return;
    default:
      await drip(response, wire);
  }
}

/** Cuts a connection, as a reset where the transport has one: the client sees ECONNRESET, and not an end. */
export function resetConnection(response: ServerResponse): void {
  const { socket } = response;
  const transport: unknown =
    socket instanceof nodeModule('node:tls').TLSSocket ? Reflect.get(socket, '_parent') : socket;
  if (transport instanceof Socket) transport.resetAndDestroy();
  else response.destroy();
}

async function drip(response: ServerResponse, wire: WireResponse): Promise<void> {
  const { drips, pause } = dripsOf(wire);
  const gone = new AbortController();
  response.once('close', () => gone.abort());
  response.writeHead(wire.status, wire.headers);
  response.flushHeaders();
  for (const piece of drips) {
    await wait(pause, undefined, { signal: gone.signal }).catch(() => undefined);
    if (response.destroyed) return;
    response.write(piece);
  }
  response.end();
}
