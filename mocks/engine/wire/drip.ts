import type { WireResponse } from './response.ts';

/** In how many pieces a body trickles in. */
const pieces = 10;

/** The pieces of a body that trickles in, and how long to wait before each, in milliseconds. */
export function dripsOf({ body = '', dripFor = 1000 }: WireResponse): {
  readonly drips: Uint8Array<ArrayBuffer>[];
  readonly pause: number;
} {
  const bytes = new TextEncoder().encode(body);
  const size = Math.max(1, Math.ceil(bytes.length / pieces));
  const drips: Uint8Array<ArrayBuffer>[] = [];
  for (let at = 0; at < bytes.length; at += size) drips.push(bytes.slice(at, at + size));
  return { drips, pause: dripFor / Math.max(1, drips.length) };
}
