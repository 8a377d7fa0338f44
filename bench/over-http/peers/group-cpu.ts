import { readdirSync } from 'node:fs';
import { processStat } from '../../process-stat.ts';

/** The CPU time that the processes of a group have used so far, in microseconds. Linux alone tells it. */
export function groupCpu(group: number): number {
  return readdirSync('/proc')
    .map(Number)
    .filter(Number.isInteger)
    .map(processStat)
    .reduce((sum, stat) => (stat?.group === group ? sum + stat.cpu * 1000 : sum), 0);
}
