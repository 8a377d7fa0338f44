import type { MaybePromise } from '../../../../../engine/time/maybe-promise.ts';
import type { Job } from '../../../jobs/state/job.ts';

/** The records that an export reads at once; a record is an object, or a list of rows. */
export type RunPage = readonly unknown[];

/** What an import sends to its application. */
export interface Submission {
  /** The `_id` of the import. */
  readonly _importId: string;
  /** The records as they are mapped, in their order. */
  readonly records: readonly unknown[];
}

/** What an application says of one record. */
export interface SubmitResponse {
  /** What came of it: 200 where it was written, 422 where it was refused, 403 where access was denied. @default 200 */
  readonly statusCode?: number;
  /** The id that the application gave. */
  readonly id?: string;
  /** Why it was refused. */
  readonly errors?: readonly { readonly code?: string; readonly message: string }[];
  /** Whether the application left it alone. */
  readonly ignored?: boolean;
  /** The whole of the response. */
  readonly _json?: unknown;
  /** Where the record can be looked at. */
  readonly dataURI?: string;
}

/**
 * What the applications of a run say: a function that is asked for each page, or the responses of each import by its
 * `_id`, one for each record in the order of the run. What is not spoken of is written.
 */
export type Submit =
  | ((submission: Submission) => MaybePromise<readonly SubmitResponse[]>)
  | { readonly [importId: string]: readonly SubmitResponse[] };

/** The records that a run works with, and what the applications say of them. */
export interface RunData {
  /**
   * What is read, page by page: by the first export of the flow, or by each export by its `_id`. An export that is not
   * spoken of reads what `exports.onInvoke` says or its `mockOutput`; one of an app's own code is asked page by page.
   */
  readonly pages?: readonly RunPage[] | { readonly [exportId: string]: readonly RunPage[] };
  /** What the applications say of what is sent to them. @default each record is written */
  readonly submit?: Submit;
}

/** What came of a run with records. */
export interface DataRun {
  /** The `_id` of the job of the whole flow. */
  readonly _id: string;
  /** The job, with its counts; its errors are those of the flow. */
  readonly job: Job;
  /** What each import sent to its application, by its `_id`: the records as they were mapped. */
  readonly submitted: { readonly [importId: string]: readonly unknown[] };
  /** What the service would have done and the fake does not, a sentence each: a filter, a script, an expression. */
  readonly notes: readonly string[];
}
