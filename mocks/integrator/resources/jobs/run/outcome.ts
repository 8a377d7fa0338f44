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
}
