import type { MessagePort } from 'node:worker_threads';

/** One statement, and the values of its `$1`, `$2`. */
export interface Statement {
  readonly text: string;
  readonly values?: readonly unknown[];
}

/** Statements that go to the database together. */
export interface Batch {
  readonly statements: readonly Statement[];
  /**
   * Where it stands: in no transaction, at the beginning of one, or within one. What fails in a transaction is rolled
   * back at once; what is within one that the connection was lost with fails.
   */
  readonly part: 'alone' | 'begin' | 'within';
}

/** A row of a result. */
export type Row = Readonly<Record<string, unknown>>;

/** What a batch came to: the rows of each statement, or why not. */
export type BatchResult =
  | { readonly rows: readonly (readonly Row[])[] }
  | { readonly failure: { readonly message: string; readonly code: string | undefined } };

/** What the thread is started with. */
export interface ThreadData {
  /** How the database is connected to, as `pg` takes it. */
  readonly connectionString: string;
  /** Turns 1 when a result is there for whoever waits. */
  readonly signal: SharedArrayBuffer;
  /** Where results go that somebody waits for. */
  readonly results: MessagePort;
}

/** What the thread is asked, and whether somebody stands still until it responds. */
export interface Asked {
  readonly batch: Batch;
  readonly number: number;
  readonly isAwaited: boolean;
}

/** What it says: the result of a batch with its number. */
export interface Said {
  readonly result: BatchResult;
  readonly number: number;
}
