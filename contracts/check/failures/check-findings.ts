import type { Exchange } from '../exchange/exchange-log.ts';
import type { ShownExchange } from '../exchange/reported-exchange.ts';
import type { CheckFailure, CheckNote } from './failure.ts';

/** What one check has found by now. */
export interface CheckFindings {
  /** By id. */
  readonly failures: Map<string, CheckFailure>;
  /** By operation and text. */
  readonly notes: Map<string, CheckNote>;
  /** What is reported of each exchange that a failure shows; the same object for all failures that it shows. */
  readonly exchanges: WeakMap<Exchange, ShownExchange>;
  /** How many failures were left out of the report, because there are so many. */
  leftOut: number;
  /** Whether it came to no verdict. */
  isUnjudged: boolean;
}

/** Nothing found yet. */
export function noFindings(): CheckFindings {
  return { failures: new Map(), notes: new Map(), exchanges: new WeakMap(), leftOut: 0, isUnjudged: false };
}
