/** A record, or the body of a request. */
export type Body = Record<string, unknown>;

/** What a studio can get wrong; each is one promise of its document. */
export type StudioDefect =
  | 'creates dangling references'
  | 'replaces with dangling references'
  | 'patches in dangling references'
  | 'takes dangling references below lists'
  | 'takes dangling references in lists of ids'
  | 'deletes what is in use'
  | 'deletes what is in use below lists'
  | 'keeps what should cascade'
  | 'deletes what should be left'
  | 'clears what should be left'
  | 'says that nobody uses a tool'
  | 'says that somebody uses a free tool'
  | 'names no user of a tool'
  | 'shows secrets when they are made'
  | 'shows secrets when they are read'
  | 'shows secrets in lists'
  | 'shows secrets when they are replaced'
  | 'shows secrets below others'
  | 'refuses a mask'
  | 'stores a mask'
  | 'shows all projects of all clients'
  | 'forgets projects of a client'
  | 'patches anything'
  | 'patches nothing'
  | 'refuses what may be patched'
  | 'passes every test of a patch'
  | 'keeps what a patch removes'
  | 'adds nothing by a patch'
  | 'applies half of a patch'
  | 'stores null by a merge patch'
  | 'merges by replacing'
  | 'ignores filters'
  | 'ignores the filter of the state'
  | 'filters the wrong way round'
  | 'ignores the filters of a view'
  | 'takes two filters for either'
  | 'heeds the last filter only'
  | 'heeds the first filter only'
  | 'shows records without the field of a filter'
  | 'shows secrets in filtered lists'
  | 'shows secrets under another name'
  | 'shows secrets in headers'
  | 'shows secrets in errors'
  | 'loses what is written once'
  | 'changes what is written once'
  | 'pings tools that are not there'
  | 'shows notes of all clients'
  | 'lists projects of clients that are not there';

/** What becomes of a record whose id leads nowhere. */
export type OnDelete = 'refuse' | 'cascade' | 'leave';
/** The kinds of record of a studio. */
export type Kind = 'clients' | 'tools' | 'projects' | 'tasks' | 'notes';

/** One id that a record holds. */
export interface Held {
  readonly to: Kind;
  readonly id: unknown;
  readonly onDelete: OnDelete;
  readonly at: string;
  readonly isDeep: boolean;
  readonly isListed: boolean;
}

/** Whether a value is an object. */
export function isBody(value: unknown): value is Body {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The items of a value that may be a list. */
export function listOf(value: unknown): unknown[] {
  return Array.isArray(value) ? value : [];
}
