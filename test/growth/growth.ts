/**
 * How many times as long a piece of work takes for an input of twice the size.
 *
 * Each is timed several times and the shortest counts: what else the machine does only ever makes it longer. Where that
 * is too much, some more rounds are run before it is believed.
 */
export function growth(work: (size: number) => unknown, size: number): number {
  let [once, twice] = [Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY];
  let ratio = Number.POSITIVE_INFINITY;
  work(size);
  for (let round = 0; round < 12 && (round < 3 || ratio > 2.6); round++) {
    once = Math.min(
      once,
      timeOf(() => work(size)),
    );
    twice = Math.min(
      twice,
      timeOf(() => work(2 * size)),
    );
    // Below this, a clock tells nothing: both were done at once.
    ratio = twice < 1 ? 1 : twice / Math.max(once, 0.25);
  }
  return ratio;
}

function timeOf(work: () => unknown): number {
  const start = ownTime();
  work();
  return ownTime() - start;
}

/** The time that the processor has spent on this thread, in milliseconds: a loaded machine stretches any other. */
function ownTime(): number {
  const { user, system } = process.threadCpuUsage?.() ?? process.cpuUsage();
  return (user + system) / 1000;
}

/**
 * The same for work that is waited for, five rounds of it and more where that is too much.
 *
 * The second has eight times the input of the first, and the mean of the three doublings counts: a heap grows in steps.
 */
export async function growthOf(once: () => Promise<unknown>, eightfold: () => Promise<unknown>): Promise<number> {
  let [one, eight] = [Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY];
  const mean = (): number => Math.cbrt(eight / one);
  for (let round = 0; round < 20 && (round < 5 || mean() > 2.6); round++) {
    one = Math.min(one, await ownTimeOf(once));
    eight = Math.min(eight, await ownTimeOf(eightfold));
  }
  return mean();
}

async function ownTimeOf(work: () => Promise<unknown>): Promise<number> {
  const start = ownTime();
  await work();
  return ownTime() - start;
}
