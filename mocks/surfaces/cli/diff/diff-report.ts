import type { Breakage } from '../../../../contracts/diff/broken-traffic.ts';
import type { Change } from '../../../../contracts/diff/report/change.ts';
import type { DocumentPlace } from '../../../../spec/document/line-map.ts';

/** What the new document breaks in one file or fixture. */
export interface BrokenSource {
  readonly source: string;
  /** How many records or exchanges were looked at. */
  readonly judged: number;
  readonly broken: readonly Breakage[];
}

/** A place in one of the documents that could not be read, and was compared as if it were not there. */
export interface NotRead extends DocumentPlace {
  readonly document: 'old' | 'new';
  readonly pointer: string;
  readonly message: string;
}

/** What came out of a comparison; its exit code is 0 or 1. */
export interface DiffReport {
  readonly verdict: 'breaking' | 'compatible';
  readonly exitCode: 0 | 1;
  readonly old: { readonly title: string; readonly version: string };
  readonly new: { readonly title: string; readonly version: string };
  readonly changes: readonly Change[];
  readonly fixtures: readonly BrokenSource[];
  readonly traffic: readonly BrokenSource[];
  readonly notRead: readonly NotRead[];
}
