/** Something that went wrong with one record of a run. */
export interface RunError {
  /** The `_id` of the export or import of the flow where it went wrong. @default its last import, else its first export */
  readonly step?: string;
  /** What kind of fault, for programs. */
  readonly code?: string;
  /** What failed, for people. */
  readonly message: string;
  /** What it comes from: `application`, `connection`, `mapping` and their like. @default 'application' */
  readonly source?: string;
  /** What the record is known by in the business: an order's number. */
  readonly traceKey?: string;
  /** The record as it can be tried again. Without it the error cannot be retried. */
  readonly retryData?: unknown;
}

/** How much one step of a run did. */
export interface StepCounts {
  /** How many records an export read. @default 0 */
  readonly exported?: number;
  /** How many records an import wrote. @default 0 */
  readonly imported?: number;
  /** How many an import left alone. @default 0 */
  readonly ignored?: number;
  /** How many pages went through it. @default 0 */
  readonly pages?: number;
}

/** What came of a run. */
export interface RunOutcome {
  /** How many records were read. @default 0 */
  readonly exported?: number;
  /** How many were written. @default what was read, less what was left alone and what went wrong */
  readonly imported?: number;
  /** How many were left alone. @default 0 */
  readonly ignored?: number;
  /** What went wrong. */
  readonly errors?: readonly RunError[];
  /**
   * What each step did, by the `_id` of its export or import. The counts of the whole are then their sums, where they are
   * not given. Without it, what was read is shared out among the exports, and what was written among the imports.
   */
  readonly steps?: { readonly [stepId: string]: StepCounts };
}
