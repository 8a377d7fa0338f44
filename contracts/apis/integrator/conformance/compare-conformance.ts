import type { ConformanceReport } from '../../../check/report/report.ts';
import { type CompareOptions, compareBackends } from '../../../parity/compare-backends.ts';
import { type ReplayOptions, replay } from '../../../parity/replay.ts';
import { type ApiOptions, judgedApi } from './judged-api.ts';

/**
 * Judges a backend, and meanwhile records what it responds with, or asks a second backend the same. Of the Integration
 * API, only what any document calls for is compared.
 */
export async function compareConformance(
  options: Omit<CompareOptions, 'contract' | 'conventions' | 'plans' | 'notes'> & ApiOptions,
): Promise<ConformanceReport> {
  const { plans: _, ...api } = await judgedApi(options);
  return compareBackends({ ...options, ...api });
}

/** Asks a backend what a recording asked, and reports where it responds otherwise. */
export async function replayConformance(
  options: Omit<ReplayOptions, 'contract' | 'conventions'> & ApiOptions,
): Promise<ConformanceReport> {
  const { contract, conventions } = await judgedApi(options);
  return replay({ ...options, contract, conventions });
}
