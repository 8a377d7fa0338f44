import { type CleanOptions, type CleanReport, cleanRuns } from '../../../check/clean-up/found/clean-runs.ts';
import { integratorCheckConventions } from '../conventions.ts';
import { compilingContract } from './compiling-contract.ts';

/** Removes from an account what conformance runs left there that were killed. */
export async function cleanConformance(options: Omit<CleanOptions, 'contract' | 'conventions'>): Promise<CleanReport> {
  return cleanRuns({ ...options, contract: await compilingContract(), conventions: integratorCheckConventions });
}
