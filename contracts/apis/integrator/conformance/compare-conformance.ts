import type { ConformanceReport } from '../../../check/report/report.ts';
import { type CompareOptions, compareBackends } from '../../../parity/compare-backends.ts';
import { type ReplayOptions, replay } from '../../../parity/replay.ts';
import { integratorCheckConventions } from '../conventions.ts';
import { compilingContract } from './compiling-contract.ts';

/** Judges a backend, and meanwhile records what it responds with, or asks a second backend the same. */
export async function compareConformance(
  options: Omit<CompareOptions, 'contract' | 'conventions' | 'plans'>,
): Promise<ConformanceReport> {
  return compareBackends({ ...options, contract: await compilingContract(), conventions: integratorCheckConventions });
}

/** Asks a backend what a recording asked, and reports where it responds otherwise. */
export async function replayConformance(
  options: Omit<ReplayOptions, 'contract' | 'conventions'>,
): Promise<ConformanceReport> {
  return replay({ ...options, contract: await compilingContract(), conventions: integratorCheckConventions });
}
