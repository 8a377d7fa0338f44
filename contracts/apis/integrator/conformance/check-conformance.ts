import { phases } from '../../../check/failures/failure.ts';
import { isRunName } from '../../../check/ledger/tag-start.ts';
import type { ConformanceReport } from '../../../check/report/report.ts';
import type { RunOptions } from '../../../check/run/run-options.ts';
import { above, wholeAbove } from '../../../options/amounts.ts';
import { checkOptions, usual } from '../../../options/check-options.ts';
import type { Parts } from '../../../options/checked-parts.ts';
import { integratorCheckConventions } from '../conventions.ts';
import { compilingContract } from './compiling-contract.ts';

/** How a backend is judged. */
export interface ConformanceOptions extends Omit<RunOptions, 'contract' | 'conventions' | 'fetch' | 'plans'> {
  /** Default: the global `fetch`. */
  readonly fetch?: typeof fetch;
}

const parts: Parts<ConformanceOptions> = {
  baseUrl: usual.text,
  token: usual.text,
  fetch: usual.function,
  timeoutMs: wholeAbove,
  timeout: wholeAbove,
  deadlineMs: wholeAbove,
  maxResponseBytes: wholeAbove,
  write: usual.boolean,
  actOutside: usual.boolean,
  seed: usual.number,
  runs: usual.whole,
  phases: [
    (value) => Array.isArray(value) && value.every((one) => phases.some((phase) => phase === one)),
    `a list of ${phases.join(', ')}`,
  ],
  resources: usual.texts,
  rate: above,
  workers: usual.whole,
  runName: [(value) => typeof value === 'string' && isRunName(value), 'letters, digits, - and _, without -x- in them'],
  onLedger: usual.function,
  onPlan: usual.function,
  onCheck: usual.function,
  onPhase: usual.function,
  onExchange: usual.function,
  signal: usual.object,
  sleep: usual.function,
  now: usual.function,
};

/**
 * Judges any backend by the contract of the Integration API.
 *
 * It only reads, unless `write` is true; then it touches only records that it created itself, and removes them at the
 * end. It ends by itself: each request has `timeoutMs`, each response `maxResponseBytes`, and the whole run `deadlineMs`.
 *
 * @throws {OptionError} where an option is unknown or cannot be.
 * @example
 * const report = await checkConformance({ baseUrl: 'http://127.0.0.1:4010/v1', token: 'my_api_token', write: true });
 * console.log(report.verdict); // conforms
 */
export async function checkConformance(options: ConformanceOptions): Promise<ConformanceReport> {
  checkOptions('the run', options, parts);
  // Loaded when it is asked for: whoever only judges single responses needs no generator of values, and no promise.
  const { runConformance } = await import('../../../check/run/run.ts');
  const { integratorPlans } = await import('./promises.ts');
  return runConformance({
    ...options,
    fetch: options.fetch ?? ((input, init) => globalThis.fetch(input, init)),
    contract: await compilingContract(),
    conventions: integratorCheckConventions,
    plans: integratorPlans,
  });
}
