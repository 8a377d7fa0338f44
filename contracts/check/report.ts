import type { CheckFailure, CheckNote, ReportPhase } from './failure.ts';
import type { OwnedRecord } from './ledger.ts';

/** How a phase went. */
export interface PhaseReport {
  readonly phase: ReportPhase;
  readonly checks: number;
  readonly passed: number;
  readonly failed: number;
  /** Left out, because the run may only read. */
  readonly skipped: number;
}

/** How one check went. */
export interface CheckOutcome {
  readonly phase: ReportPhase;
  readonly operation: string;
  /** The promise that was tested. */
  readonly check: string;
  readonly outcome: 'passed' | 'failed' | 'skipped';
  /** The ids of its failures. */
  readonly failures: readonly string[];
}

/** What a conformance run found. */
export interface ConformanceReport {
  /** `conforms`, `violates`, or `unjudged`: nobody answered, or nobody let us in. */
  readonly verdict: 'conforms' | 'violates' | 'unjudged';
  /** 0 conforms, 1 does not, 2 could not be judged. */
  readonly exitCode: 0 | 1 | 2;
  /** Why the backend could not be judged. */
  readonly reason: string | undefined;
  readonly baseUrl: string;
  readonly document: { readonly title: string; readonly version: string };
  /** Give it again to send the same requests. */
  readonly seed: number;
  readonly wrote: boolean;
  readonly requests: number;
  readonly phases: readonly PhaseReport[];
  /** Every check that the run came to, in order. */
  readonly checks: readonly CheckOutcome[];
  readonly failures: readonly CheckFailure[];
  readonly notes: readonly CheckNote[];
  /** Records that the run created and could not remove. */
  readonly leftovers: readonly OwnedRecord[];
}
