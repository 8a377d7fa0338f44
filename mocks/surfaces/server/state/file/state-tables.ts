import type { JsonRecord } from '../../../../engine/store/record.ts';

/** What is kept of an account. */
export interface AccountRow {
  readonly sequence: number;
  readonly version: number;
  readonly floor: number;
}

/** A record that is kept. */
export interface RecordRow {
  readonly path: string;
  readonly id: string;
  readonly record: JsonRecord | undefined;
  readonly born: number;
}

/** Where records are kept, and what is asked of it: a file, or a database. Everything is done on return. */
export interface StateTables {
  /** A number that changes when another connection has written, and by nothing else. */
  dataVersion(): number;
  /** Reads as of one moment. */
  reading<T>(read: () => T): T;
  /** Keeps every other writer waiting, and writes all of it or nothing. */
  writing<T>(write: () => T): T;
  /** Whether a write would begin at once. */
  isFree(): boolean;
  names(): string[];
  account(name: string): AccountRow | undefined;
  putAccount(name: string, row: AccountRow): void;
  /** What was written to an account after a version of it, in the order of the records; after 0, everything. */
  since(account: string, version: number): RecordRow[];
  put(account: string, path: string, id: string, json: string, version: number): void;
  remove(account: string, path: string, id: string, version: number): void;
  clear(account: string): void;
  /** Forgets which records of an account were deleted. */
  sweep(account: string): void;
}

/** Lets something work on what is kept at a place, and words what goes wrong there. */
export type Worded = <T>(place: string, work: () => T) => T;
