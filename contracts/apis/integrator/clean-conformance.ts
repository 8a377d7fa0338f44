import { type CleanOptions, type CleanReport, cleanRuns } from '../../check/clean-up/found/clean-runs.ts';
import { integratorContract } from './builtin.ts';
import { integratorDialect } from './conventions.ts';

/** Removes from an account what conformance runs left there that were killed. */
export function cleanConformance(options: Omit<CleanOptions, 'contract' | 'dialect'>): Promise<CleanReport> {
  return cleanRuns({ ...options, contract: integratorContract(), dialect: integratorDialect });
}
