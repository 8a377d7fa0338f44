import type { ConformanceReport } from '../../../check/report/report.ts';
import { type CompareOptions, compareBackends } from '../../../parity/compare-backends.ts';
import { type ReplayOptions, replay } from '../../../parity/replay.ts';
import { integratorDialect } from '../conventions.ts';
import { compilingContract } from './compiling-contract.ts';

/** Judges a backend, and meanwhile records what it answers, or asks a second backend the same. */
export async function compareConformance(
  options: Omit<CompareOptions, 'contract' | 'dialect' | 'plans'>,
): Promise<ConformanceReport> {
  return compareBackends({ ...options, contract: await compilingContract(), dialect: integratorDialect });
}

/** Asks a backend what a recording asked, and reports where it answers otherwise. */
export async function replayConformance(
  options: Omit<ReplayOptions, 'contract' | 'dialect'>,
): Promise<ConformanceReport> {
  return replay({ ...options, contract: await compilingContract(), dialect: integratorDialect });
}
