import type { Flaw, Kind } from '../campaign/exchange.ts';

/** How long the event loop may stand still for what an exchange sends, in milliseconds of the processor. */
export function longestStop(kind: Kind, bytes: number): number {
  const perMiB = bytes / (1 << 20);
  // Reading a document compiles its schemas; that is done once, and not for each request.
  if (kind === 'document' || kind === 'in-process') return 1500 + 10_000 * perMiB;
  if (kind === 'state-file' || kind === 'command') return Number.POSITIVE_INFINITY;
  return 250 * Math.max(1, perMiB);
}

/** A stop of the event loop that is longer than what was sent is worth. */
export function judgeStop(kind: Kind, bytes: number, stopMs: number): Flaw | undefined {
  const limit = longestStop(kind, bytes);
  if (stopMs <= limit) return undefined;
  return { oracle: 'stop', what: `the event loop stood still for ${Math.round(stopMs)} ms at ${bytes} bytes` };
}

/** Twice the bytes may be at most three times the work; little work says nothing. */
export function judgeGrowth(sizes: readonly number[], costMs: readonly number[]): Flaw | undefined {
  const ratios = costMs.slice(1).map((cost, index) => cost / Math.max(costMs[index] ?? 0, 0.1));
  const isDear = (costMs.at(-1) ?? 0) > 40;
  if (!isDear || !ratios.every((ratio) => ratio > 3)) return undefined;
  const steps = sizes.map((size, index) => `${size}: ${Math.round(costMs[index] ?? 0)} ms`);
  return { oracle: 'growth', what: `the work grows faster than the size (${steps.join(', ')})` };
}
