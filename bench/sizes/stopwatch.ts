/** Adds up the time that operations take, by kind. */
export class Stopwatch {
  readonly #spent = new Map<string, { time: number; calls: number }>();

  /** Runs calls of one kind, one after the other; gives what came out. */
  async time<T>(kind: string, calls: readonly (() => Promise<T>)[]): Promise<T[]> {
    const results: T[] = [];
    const start = performance.now();
    for (const call of calls) results.push(await call());
    const time = performance.now() - start;
    const spent = this.#spent.get(kind) ?? { time: 0, calls: 0 };
    this.#spent.set(kind, { time: spent.time + time, calls: spent.calls + calls.length });
    return results;
  }

  /** The mean time of each kind, in microseconds. */
  figures(): Record<string, number> {
    return Object.fromEntries([...this.#spent].map(([kind, { time, calls }]) => [kind, (time * 1000) / calls]));
  }
}
