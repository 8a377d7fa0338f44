import type { CheckFailure } from '../../check/failures/failure.ts';
import type { Inference, SampledOperation } from '../../check/report/report.ts';

/** What a failure rests on beside the word of the document, as a sentence; empty where it rests on nothing else. */
export function restsOnText({ inferred }: Pick<CheckFailure, 'inferred'>): string {
  return inferred === undefined ? '' : `Inferred: ${inferred}.`;
}

/** What was taken for granted, and which operation shows it. */
export function inferenceText({ operation, text }: Inference): string {
  return `${operation}: ${text}`;
}

/** An operation that was judged by its contract alone, and why. */
export function sampledText({ operation, why }: SampledOperation): string {
  return `${operation}: ${why}`;
}
