import type { CheckFailure, CheckNote, Phase, ReportPhase } from '../failures/failure.ts';
import type { OwnedRecord } from '../ledger/ledger.ts';
import type { Cause } from './cause.ts';

/** How a phase went. */
export interface PhaseReport {
  readonly phase: ReportPhase;
  readonly checks: number;
  readonly passed: number;
  readonly failed: number;
  /** Left out, because the run may only read. */
  readonly skipped: number;
  /** Run, but not to a verdict: something that they need was not to be had. */
  readonly unjudged: number;
  /** How long it took, in milliseconds, where the run was given a clock. */
  readonly durationMs: number | undefined;
}

/** How one check went. */
export interface CheckOutcome {
  readonly phase: ReportPhase;
  readonly operation: string;
  /** The promise that was tested. */
  readonly check: string;
  readonly outcome: 'passed' | 'failed' | 'skipped' | 'outside' | 'unjudged';
  /** What it rests on that the document does not say, and what that was read from; left out where it rests on nothing else. */
  readonly inferred?: string;
  /** The ids of its failures. */
  readonly failures: readonly string[];
  /** When it began, in milliseconds from the start of the run, where the run was given a clock. */
  readonly startMs: number | undefined;
  /** How long it took, in milliseconds, where the run was given a clock. */
  readonly durationMs: number | undefined;
}

/** How much of what there is to look at a run has looked at. */
export interface RunScope {
  /** All checks that the document calls for, in every phase. */
  readonly total: number;
  /** Those that came to a verdict. */
  readonly judged: number;
  /** Those that were left out because the run may only read. */
  readonly readOnly: number;
  /** Those that were left out because they act outside of the account; left out where there are none. */
  readonly actOutside?: number;
  /** Those that were run and came to no verdict. */
  readonly unjudged: number;
  /** Those that the run did not come to, because it ended early. */
  readonly unfinished: number;
  /** The phases that were not asked for. */
  readonly phases: readonly { readonly phase: Phase; readonly checks: number }[];
  /** The resources that were judged, where some were chosen; left out where none were: all of them. */
  readonly resources?: readonly string[];
  /** The operations of which no check came to a verdict. */
  readonly operations: readonly string[];
  /** The operations that were judged by their contract alone, because no state of theirs is known; left out where there are none. */
  readonly sampled?: readonly SampledOperation[];
}

/** An operation of which each response was judged by itself, and not by what was written before. */
export interface SampledOperation {
  readonly operation: string;
  /** Why no state of it is known. */
  readonly why: string;
}

/** Something that the run took for granted though the document does not say it. */
export interface Inference {
  /** The operation that shows it. */
  readonly operation: string;
  /** What was taken for what, and by what: `limit asks for pages, by its name`. */
  readonly text: string;
}

/** How much two backends respond alike, or one as it was recorded. */
export interface Parity {
  /** How many exchanges were compared. */
  readonly compared: number;
  /** How many of them are equal. */
  readonly alike: number;
  /** Their share in percent, to one place: 100 where none differs. */
  readonly percent: number;
}

/** What a conformance run found. */
export interface ConformanceReport {
  /** `conforms`, `violates`, or `unjudged`: nobody responded, or nobody let us in. */
  readonly verdict: 'conforms' | 'violates' | 'unjudged';
  /** 0 conforms, 1 does not, 2 could not be judged. */
  readonly exitCode: 0 | 1 | 2;
  /** Why the backend could not be judged. */
  readonly reason: string | undefined;
  /** The base URL that was probably meant, where the API does not respond at the given one and does at this. */
  readonly suggestedBaseUrl: string | undefined;
  readonly baseUrl: string;
  readonly document: { readonly title: string; readonly version: string };
  /** Give it again to send the same requests. */
  readonly seed: number;
  readonly wrote: boolean;
  readonly requests: number;
  /** How long the run took, in milliseconds, where it was given a clock. */
  readonly durationMs: number | undefined;
  /** What was looked at, and what was not. */
  readonly scope: RunScope;
  readonly phases: readonly PhaseReport[];
  /** Every check that the run came to, in order. */
  readonly checks: readonly CheckOutcome[];
  readonly failures: readonly CheckFailure[];
  /** The failures by what probably causes them, the worst first. */
  readonly causes: readonly Cause[];
  readonly notes: readonly CheckNote[];
  /** What was taken for granted though the document does not say it; left out where nothing was. */
  readonly inferences?: readonly Inference[];
  /** How much is alike, where two backends were compared, or one with a recording; left out where none were. */
  readonly parity?: Parity;
  /** Records that the run created and could not remove. */
  readonly leftovers: readonly OwnedRecord[];
}
