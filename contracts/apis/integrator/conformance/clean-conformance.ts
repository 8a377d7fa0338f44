import { type CleanOptions, type CleanReport, cleanRuns } from '../../../check/clean-up/found/clean-runs.ts';
import { type ApiOptions, judgedApi } from './judged-api.ts';

/** Removes from an account what conformance runs left there that were killed. Default: of the Integration API. */
export async function cleanConformance(
  options: Omit<CleanOptions, 'contract' | 'conventions'> & ApiOptions,
): Promise<CleanReport> {
  const { contract, conventions } = await judgedApi(options);
  return cleanRuns({ ...options, contract, conventions });
}
