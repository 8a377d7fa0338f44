import type { WireAnswer } from './answer.ts';
import { timer } from './timer.ts';

/** In how many pieces a body trickles in. */
const pieces = 10;

/** The pieces of a body that trickles in, and how long to wait before each, in milliseconds. */
export function dripsOf({ body = '', dripFor = 1000 }: WireAnswer): {
  readonly drips: Uint8Array[];
  readonly pause: number;
} {
  const bytes = new TextEncoder().encode(body);
  const size = Math.max(1, Math.ceil(bytes.length / pieces));
  const drips: Uint8Array[] = [];
  for (let at = 0; at < bytes.length; at += size) drips.push(bytes.slice(at, at + size));
  return { drips, pause: dripFor / Math.max(1, drips.length) };
}

/** A body that trickles in. */
export function dripping(wire: WireAnswer): ReadableStream<Uint8Array> {
  const { drips, pause } = dripsOf(wire);
  return new ReadableStream({
    async pull(controller) {
      const drip = drips.shift();
      if (drip === undefined) return controller.close();
      await timer(pause);
      controller.enqueue(drip);
    },
  });
}
