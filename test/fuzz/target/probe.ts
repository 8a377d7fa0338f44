/**
 * Loaded into the process that is fuzzed, before its program: tells how long its event loop stood still, and how much it
 * holds. What stood still is counted in time of the main thread's processor, for the machine may have other things to do.
 */
import type { ProbeReport } from './probe-report.ts';

const everyMs = 5;
let longestMs = 0;
let last = cpuMs();

function cpuMs(): number {
  const { user, system } = process.threadCpuUsage();
  return (user + system) / 1000;
}

function look(): void {
  const now = cpuMs();
  longestMs = Math.max(longestMs, now - last);
  last = now;
}

setInterval(look, everyMs).unref();

const builtins = { Object, Array, String, Number, Function, Promise, Map, RegExp, Error };

/** Every name on the prototypes that all code shares. */
function prototypeNames(): string {
  return Object.entries(builtins)
    .map(([name, { prototype }]) => `${name}: ${Object.getOwnPropertyNames(prototype).join(' ')}`)
    .join('\n');
}

process.on('message', (task) => {
  if (task !== 'look' && task !== 'collect') return;
  look();
  if (task === 'collect') globalThis.gc?.();
  const { heapUsed, rss } = process.memoryUsage();
  const report: ProbeReport = {
    stopMs: longestMs,
    cpuMs: cpuMs(),
    heap: heapUsed,
    rss,
    prototypes: task === 'collect' ? prototypeNames() : '',
  };
  process.send?.(report);
  // What the probe itself took is not held against the program.
  last = cpuMs();
  longestMs = 0;
});
process.on('disconnect', () => process.exit());
process.channel?.unref();
