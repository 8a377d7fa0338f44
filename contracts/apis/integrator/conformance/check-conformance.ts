import { isRecord } from '../../../../spec/document/document.ts';
import { phases } from '../../../check/failures/failure.ts';
import { isRunName } from '../../../check/ledger/tag-start.ts';
import type { ConformanceReport } from '../../../check/report/report.ts';
import type { RunOptions } from '../../../check/run/run-options.ts';
import type { Login } from '../../../exchange/login.ts';
import { above, wholeAbove } from '../../../options/amounts.ts';
import { checkOptions, needOptions, usual } from '../../../options/check-options.ts';
import type { Parts } from '../../../options/checked-parts.ts';
import type { ApiOptions } from './judged-api.ts';
import { loginCheck, shownBy } from './shown-login.ts';

/** How a backend is judged. */
export interface ConformanceOptions
  extends Omit<RunOptions, 'contract' | 'conventions' | 'fetch' | 'plans' | 'notes' | 'token'>,
    ApiOptions {
  /**
   * Shown as a bearer token, or wherever the document asks for a key. The Integration API lets nobody in without one.
   * Default: that of `credentials`.
   */
  readonly token?: string;
  /** Credentials of any kind, of one or of several: `{ basic: 'user:password' }`. Default: the token alone. */
  readonly credentials?: Login;
  /** Default: the global `fetch`. */
  readonly fetch?: typeof fetch;
}

const parts: Parts<ConformanceOptions> = {
  baseUrl: usual.url,
  token: usual.text,
  credentials: loginCheck,
  contract: [(value) => isRecord(value) && 'checkRequest' in value, 'a contract by createContract(document)'],
  only: usual.texts,
  except: usual.texts,
  allowSideEffects: usual.boolean,
  maxRequests: wholeAbove,
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
 * Judges any backend by a contract: that of the Integration API, or one of any OpenAPI document.
 *
 * It only reads, unless `write` is true; then it touches only records that it created itself, and removes them at the
 * end. It ends by itself: each request has `timeoutMs`, each response `maxResponseBytes`, and the whole run `deadlineMs`.
 *
 * @throws {OptionError} where an option is unknown or cannot be, or one is missing.
 * @example
 * const report = await checkConformance({ baseUrl: 'http://127.0.0.1:4010/v1', token: 'my_api_token', write: true });
 * console.log(report.verdict); // conforms
 */
export async function checkConformance(options: ConformanceOptions): Promise<ConformanceReport> {
  checkOptions('the run', options, parts);
  needOptions('the run', options, { baseUrl: 'Give the address of the backend.' });
  // Loaded when it is asked for: whoever only judges single responses needs no generator of values, and no promise.
  const { runConformance } = await import('../../../check/run/run.ts');
  const { judgedApi } = await import('./judged-api.ts');
  const { contract: _, credentials, token, except, allowSideEffects, ...run } = options;
  return runConformance({
    ...run,
    ...(await judgedApi(options)),
    token: shownBy(options),
    fetch: options.fetch ?? ((input, init) => globalThis.fetch(input, init)),
  });
}
