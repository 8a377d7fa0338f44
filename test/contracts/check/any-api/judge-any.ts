import type { ConformanceReport } from '../../../../contracts/check/report/report.ts';
import { runConformance } from '../../../../contracts/check/run/run.ts';
import type { RunOptions } from '../../../../contracts/check/run/run-options.ts';
import type { Contract } from '../../../../contracts/contract/contract.ts';

/** The token of these runs. */
export const token = 'any_api_token';

/** Judges any API by its contract alone, in process and without waiting. */
export function judgeAny(
  contract: Contract,
  fetch: typeof globalThis.fetch,
  options: Partial<RunOptions> = {},
): Promise<ConformanceReport> {
  const [server] = contract.document.servers ?? [];
  return runConformance({
    contract,
    baseUrl: server?.url ?? 'https://any.example',
    token,
    fetch,
    write: true,
    runs: 3,
    rate: 1e9,
    sleep: () => Promise.resolve(),
    ...options,
  });
}
