/**
 * How many times as long a piece of work takes for an input of twice the size.
 *
 * Each is timed several times and the shortest counts: what else the machine does only ever makes it longer.
 */
export function growth(work: (size: number) => unknown, size: number, rounds = 5): number {
  const shortest = { once: Number.POSITIVE_INFINITY, twice: Number.POSITIVE_INFINITY };
  work(size);
  for (let round = 0; round < rounds; round++) {
    shortest.once = Math.min(
      shortest.once,
      timeOf(() => work(size)),
    );
    shortest.twice = Math.min(
      shortest.twice,
      timeOf(() => work(2 * size)),
    );
  }
  // Below this, a clock tells nothing: both were done at once.
  return shortest.twice < 1 ? 1 : shortest.twice / Math.max(shortest.once, 0.25);
}

function timeOf(work: () => unknown): number {
  const start = performance.now();
  work();
  return performance.now() - start;
}
