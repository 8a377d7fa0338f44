import type { ReportedRun } from '../../baseline/baseline.ts';

/** What a report names beside what the run found. */
export interface ReportContext {
  /** The program that writes the report. */
  readonly tool: { readonly name: string; readonly version: string };
  /** Where the document lies: a path from the folder of the run, or a whole one. Findings point into it. */
  readonly documentPath: string;
}

/** Writes what a run found as a text. */
export type Reporter = (report: ReportedRun, context: ReportContext) => string;
