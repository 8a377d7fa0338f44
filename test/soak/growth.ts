/**
 * How many times as long a piece of work takes for an input of twice the size.
 *
 * It is the mean of the three doublings between a size and eight times that size: a heap grows in steps.
 */
export async function growthOf(once: () => unknown, eightfold: () => unknown): Promise<number> {
  return Math.cbrt(await ratioOf(eightfold, once, 2.6 ** 3));
}

/**
 * How many times as long one piece of work takes as another.
 *
 * Each is timed several times and the shortest counts: what else the machine does only ever makes it longer. Where the
 * ratio is above what is expected, some more rounds are run before it is believed.
 */
export async function ratioOf(work: () => unknown, other: () => unknown, expected = 2): Promise<number> {
  let [time, otherTime] = [Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY];
  for (let round = 0; round < 10 && (round < 3 || time / otherTime > expected); round++) {
    time = Math.min(time, await timeOf(work));
    otherTime = Math.min(otherTime, await timeOf(other));
  }
  return time / otherTime;
}

/**
 * The time of the processor that work takes, in milliseconds.
 *
 * It is repeated until its clock has moved far: on some machines that clock steps by four or even ten milliseconds, and
 * by nothing for work that is shorter.
 */
async function timeOf(work: () => unknown): Promise<number> {
  const start = processorTime();
  for (let runs = 1; ; runs++) {
    await work();
    const spent = processorTime() - start;
    if (spent >= 40) return spent / runs;
  }
}

/** What the processor has spent on this thread, in milliseconds: a loaded machine stretches any other time. */
function processorTime(): number {
  const { user, system } = process.threadCpuUsage?.() ?? process.cpuUsage();
  return (user + system) / 1000;
}
