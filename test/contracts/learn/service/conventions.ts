/** A page of a list, as a service tells of it. */
export interface Page {
  readonly items: readonly Row[];
  readonly total: number;
  readonly offset: number;
  readonly limit: number;
  /** The address of the same list from another place on. */
  readonly at: (offset: number) => string;
  /** The cursor that leads to what stands behind this page; `undefined` at the end. */
  readonly next: string | undefined;
}

export type Row = Readonly<Record<string, unknown>>;

/** Why a service refuses. */
export interface Fault {
  readonly status: number;
  readonly code: string;
  readonly message: string;
  readonly field?: string;
}

/** What a service does that its document does not say. */
export interface ServiceConventions {
  readonly name: string;
  readonly idField: string;
  readonly id: (count: number) => string | number;
  /** What creating a record puts into it beside what was sent. */
  readonly made: (facts: { id: string | number; count: number; now: number; name: string; origin: string }) => Row;
  /** What changing it renews. */
  readonly renewed: (row: Row, now: number) => Row;
  readonly defaults: Row;
  /** What stands around a record that is sent. */
  readonly sentIn?: string;
  readonly record: (row: Row) => unknown;
  readonly list: (page: Page) => unknown;
  readonly listHeaders?: (page: Page) => Record<string, string>;
  readonly error: (fault: Fault) => unknown;
  readonly errorType?: string;
  readonly type?: string;
  readonly paging: { readonly by: 'page' | 'offset' | 'cursor'; readonly limit: string; readonly from: string };
  readonly pageSize: number;
  /** What the first page is called. Default: 1. */
  readonly firstPage?: number;
  readonly newestFirst?: boolean;
  readonly createStatus: 200 | 201;
  readonly location?: 'path' | 'whole';
  readonly etag?: boolean;
  readonly remove: (row: Row) => { readonly status: number; readonly body?: unknown };
  readonly invalidStatus: 400 | 422;
  readonly malformedStatus?: number;
  readonly putCreates?: boolean;
  /** Whether a PUT takes away what it leaves out. */
  readonly putReplaces?: boolean;
  /** Whether what was deleted may be deleted again. */
  readonly deletesTwice?: boolean;
}
