import { PerformanceObserver } from 'node:perf_hooks';
import { getHeapSpaceStatistics, setFlagsFromString } from 'node:v8';
import { type HoldLarge, holdLarge } from '../../../../engine/store/large/large-records.ts';
import { onceLoaded } from '../../../server/packed/once-loaded.ts';
import { isOurs } from './is-ours.ts';

/** How large the young generation may become, in bytes: in tens of megabytes more it saves no time that can be measured. */
const youngest = 16_000_000;

/** By how many percent of what lives the heap may grow, before garbage is collected, once there are many records. */
const growth = 60;

/** Has a process that serves, and does nothing else, take less memory. */
export function spareMemory(): void {
  const [version, given] = [process.versions.node, [...process.execArgv, process.env['NODE_OPTIONS'] ?? '']];
  const load = async (): Promise<HoldLarge> => {
    const { packedRecords } = await import('../../../server/packed/packed-records.ts');
    // V8 waits until three times as much lies there as lives.
    if (isOurs(version, given, 'heap-growing')) setFlagsFromString(`--heap-growing-percent=${growth}`);
    return packedRecords;
  };
  holdLarge(onceLoaded(load));
  if (isOurs(version, given, 'semi-space')) boundYoungGeneration();
}

/** V8 doubles the young generation while things outlive it, as the entries of a journal do: from some size on it shall not. */
function boundYoungGeneration(): void {
  const observer = new PerformanceObserver(() => {
    const young = getHeapSpaceStatistics().find(({ space_name }) => space_name === 'new_space');
    if (young === undefined || young.space_size < youngest) return;
    observer.disconnect();
    setFlagsFromString('--semi-space-growth-factor=1');
  });
  observer.observe({ entryTypes: ['gc'] });
}
