import { readFileSync } from 'node:fs';

/** What Linux, and no other system, tells of a process. */
export interface ProcessStat {
  /** The group of processes that it is in. */
  readonly group: number;
  /** User and system time so far, in milliseconds. Linux counts it in hundredths of a second. */
  readonly cpu: number;
}

/** Reads it; `undefined` where it has ended. */
export function processStat(pid: number): ProcessStat | undefined {
  let text: string;
  try {
    text = readFileSync(`/proc/${pid}/stat`, 'utf8');
  } catch {
    return undefined;
  }
  // The name of the program comes before, in brackets, and may hold anything.
  const fields = text.slice(text.lastIndexOf(')') + 2).split(' ');
  return { group: Number(fields[2]), cpu: (Number(fields[11]) + Number(fields[12])) * 10 };
}
