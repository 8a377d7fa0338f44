import { integratorContract } from '../builtin.ts';
import type { ConformanceReport } from '../check/report.ts';
import type { RunOptions } from '../check/run.ts';
import { integratorDialect } from './dialect.ts';
import { integratorPlans } from './promises.ts';

/** How a backend is judged. */
export interface ConformanceOptions extends Omit<RunOptions, 'contract' | 'dialect' | 'fetch' | 'plans'> {
  /** Default: the global `fetch`. */
  readonly fetch?: typeof fetch;
}

/**
 * Judges any backend by the contract of the Integration API.
 *
 * It only reads, unless `write` is true; then it touches only records that it created itself, and removes them at the
 * end.
 *
 * @example
 * const report = await checkConformance({ baseUrl: 'http://127.0.0.1:4010/v1', token: 'my_api_token', write: true });
 * console.log(report.verdict); // conforms
 */
export async function checkConformance(options: ConformanceOptions): Promise<ConformanceReport> {
  // Loaded when it is asked for: whoever only judges single answers needs no generator of values.
  const { runConformance } = await import('../check/run.ts');
  return runConformance({
    ...options,
    fetch: options.fetch ?? ((input, init) => globalThis.fetch(input, init)),
    contract: integratorContract(),
    dialect: integratorDialect,
    plans: integratorPlans,
  });
}
