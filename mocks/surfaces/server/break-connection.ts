import type { ServerResponse } from 'node:http';
import { setTimeout as wait } from 'node:timers/promises';
import type { WireAnswer } from '../../engine/answer.ts';
import { dripsOf } from '../../engine/drip.ts';

/** Answers over a connection that a fault has broken. */
export async function breakConnection(response: ServerResponse, wire: WireAnswer): Promise<void> {
  const { socket } = response;
  switch (wire.connection) {
    case 'reset':
      // A reset where the transport has one: the client sees ECONNRESET, and not an end.
      if (socket !== null && 'resetAndDestroy' in socket) socket.resetAndDestroy();
      else response.destroy();
      return;
    case 'empty':
      socket?.end();
      return;
    case 'stalled':
      // Nothing is written, and nothing is closed: the client gives up, or the server stops.
      return;
    default:
      await drip(response, wire);
  }
}

async function drip(response: ServerResponse, wire: WireAnswer): Promise<void> {
  const { drips, pause } = dripsOf(wire);
  response.writeHead(wire.status, wire.headers);
  response.flushHeaders();
  for (const piece of drips) {
    await wait(pause);
    if (response.destroyed) return;
    response.write(piece);
  }
  response.end();
}
