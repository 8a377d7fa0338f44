import { cpuTime } from './tasks.ts';
import type { Figures } from './worker.ts';

/** Makes one call after the other for a while; counts them, and the CPU time that they take. */
export async function runSequential(milliseconds: number, call: () => Promise<void> | void): Promise<Figures> {
  const cpu = cpuTime();
  const start = performance.now();
  let calls = 0;
  let elapsed = 0;
  while (elapsed < milliseconds) {
    const pending = call();
    if (pending instanceof Promise) await pending;
    calls += 1;
    elapsed = performance.now() - start;
  }
  return { perSecond: (calls / elapsed) * 1000, cpuMicros: (cpuTime() - cpu) / calls };
}
