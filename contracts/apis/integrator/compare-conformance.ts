import type { ConformanceReport } from '../../check/report/report.ts';
import { type CompareOptions, compareBackends } from '../../parity/compare-backends.ts';
import { type ReplayOptions, replay } from '../../parity/replay.ts';
import { integratorContract } from './builtin.ts';
import { integratorDialect } from './conventions.ts';

/** Judges a backend, and meanwhile records what it answers, or asks a second backend the same. */
export function compareConformance(
  options: Omit<CompareOptions, 'contract' | 'dialect' | 'plans'>,
): Promise<ConformanceReport> {
  return compareBackends({ ...options, contract: integratorContract(), dialect: integratorDialect });
}

/** Asks a backend what a recording asked, and reports where it answers otherwise. */
export function replayConformance(options: Omit<ReplayOptions, 'contract' | 'dialect'>): Promise<ConformanceReport> {
  return replay({ ...options, contract: integratorContract(), dialect: integratorDialect });
}
