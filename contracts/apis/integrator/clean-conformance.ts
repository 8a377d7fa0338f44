import { type CleanOptions, type CleanReport, cleanRuns } from '../../check/clean-up/found/clean-runs.ts';
import { compilingContract } from './compiling-contract.ts';
import { integratorDialect } from './conventions.ts';

/** Removes from an account what conformance runs left there that were killed. */
export async function cleanConformance(options: Omit<CleanOptions, 'contract' | 'dialect'>): Promise<CleanReport> {
  return cleanRuns({ ...options, contract: await compilingContract(), dialect: integratorDialect });
}
