import { hostname } from 'node:os';
import type { RunProcess } from '../../../../../contracts/check/ledger/ledger-text.ts';

/** The process that runs here, as a ledger names it. */
export function thisProcess(): RunProcess {
  return { pid: process.pid, host: hostname() };
}

/** Whether a process of this machine runs; another one may have been given its number since. */
export function isAlive(run: RunProcess | undefined): boolean {
  if (run === undefined || run.host !== hostname() || run.pid === process.pid) return false;
  try {
    return process.kill(run.pid, 0);
  } catch (error) {
    // It is there, and is another user's.
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
}
