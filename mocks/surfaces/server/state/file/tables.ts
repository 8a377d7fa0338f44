import type { DatabaseSync, SQLOutputValue, StatementSync } from 'node:sqlite';
import { isRecord } from '../../../../../spec/document/document.ts';
import { parseJson } from '../../../../../spec/json/json-depth.ts';
import type { JsonRecord } from '../../../../engine/store/record.ts';
import { BrokenState, isBusy } from './state-error.ts';
import type { AccountRow, RecordRow, StateTables } from './state-tables.ts';

/** How long one attempt waits for others, in milliseconds: what they do takes far less, and all stands still meanwhile. */
const busyTimeoutMs = 100;

/** How often a write is attempted that cannot wait without holding everything up. */
const attempts = 50;

/** The tables of a file, and what is asked of them. */
export class Tables implements StateTables {
  readonly #database: DatabaseSync;
  readonly #dataVersion: StatementSync;
  readonly #begin: StatementSync;
  readonly #beginWrite: StatementSync;
  readonly #commit: StatementSync;
  readonly #rollback: StatementSync;
  readonly #names: StatementSync;
  readonly #account: StatementSync;
  readonly #putAccount: StatementSync;
  readonly #since: StatementSync;
  readonly #put: StatementSync;
  readonly #remove: StatementSync;
  readonly #clear: StatementSync;
  readonly #sweep: StatementSync;

  constructor(database: DatabaseSync) {
    this.#database = database;
    database.exec(`PRAGMA busy_timeout = ${busyTimeoutMs}`);
    const prepare = (sql: string): StatementSync => database.prepare(sql);
    this.#dataVersion = prepare('PRAGMA data_version');
    this.#begin = prepare('BEGIN');
    this.#beginWrite = prepare('BEGIN IMMEDIATE');
    this.#commit = prepare('COMMIT');
    this.#rollback = prepare('ROLLBACK');
    this.#names = prepare('SELECT name FROM accounts ORDER BY rowid');
    this.#account = prepare('SELECT sequence, version, floor FROM accounts WHERE name = ?');
    this.#putAccount = prepare(`
      INSERT INTO accounts (name, sequence, version, floor) VALUES (?, ?, ?, ?)
      ON CONFLICT (name) DO UPDATE SET sequence = excluded.sequence, version = excluded.version, floor = excluded.floor
    `);
    this.#since = prepare(`
      SELECT path, id, json, born FROM records WHERE account = ? AND version > ? ORDER BY position
    `);
    // One that was deleted comes back at the end, as it does in a map.
    this.#put = prepare(`
      INSERT INTO records (account, path, id, json, born, version) VALUES (?1, ?2, ?3, ?4, ?5, ?5)
      ON CONFLICT (account, path, id) DO UPDATE SET
        position = iif(json IS NULL, (SELECT max(position) + 1 FROM records), position),
        born = iif(json IS NULL, excluded.born, born),
        json = excluded.json,
        version = excluded.version
    `);
    this.#remove = prepare('UPDATE records SET json = NULL, version = ? WHERE account = ? AND path = ? AND id = ?');
    this.#clear = prepare('DELETE FROM records WHERE account = ?');
    this.#sweep = prepare('DELETE FROM records WHERE account = ? AND json IS NULL');
  }

  /** A number that changes when another connection has written, and by nothing else. */
  dataVersion(): number {
    return numberIn(this.#dataVersion.get(), 'data_version');
  }

  /** Reads as of one moment. */
  reading<T>(read: () => T): T {
    return this.#within(this.#begin, read);
  }

  /** Keeps every other writer waiting, and writes all of it or nothing. */
  writing<T>(write: () => T): T {
    return this.#within(this.#beginWrite, write);
  }

  /** Whether a write would begin at once. */
  isFree(): boolean {
    try {
      this.#database.exec('PRAGMA busy_timeout = 0; BEGIN IMMEDIATE; ROLLBACK');
      return true;
    } catch (error) {
      if (!isBusy(error)) throw error;
      return false;
    } finally {
      this.#database.exec(`PRAGMA busy_timeout = ${busyTimeoutMs}`);
    }
  }

  #within<T>(begin: StatementSync, work: () => T): T {
    this.#start(begin);
    try {
      const result = work();
      this.#commit.run();
      return result;
    } catch (error) {
      // Some failures have ended the transaction already.
      if (this.#database.isTransaction) this.#rollback.run();
      throw error;
    }
  }

  #start(begin: StatementSync): void {
    for (let attempt = 1; ; attempt += 1) {
      try {
        begin.run();
        return;
      } catch (error) {
        if (!isBusy(error) || attempt === attempts) throw error;
      }
    }
  }

  names(): string[] {
    return this.#names.all().map((row) => textIn(row, 'name'));
  }

  account(name: string): AccountRow | undefined {
    const row = this.#account.get(name);
    if (row === undefined) return undefined;
    return { sequence: numberIn(row, 'sequence'), version: numberIn(row, 'version'), floor: numberIn(row, 'floor') };
  }

  putAccount(name: string, { sequence, version, floor }: AccountRow): void {
    this.#putAccount.run(name, sequence, version, floor);
  }

  /** What was written to an account after a version of it, in the order of the records; after 0, everything. */
  since(account: string, version: number): RecordRow[] {
    return this.#since.all(account, version).map((row) => ({
      path: textIn(row, 'path'),
      id: textIn(row, 'id'),
      record:
        row['json'] === null
          ? undefined
          : recordOf(
              textIn(row, 'json'),
              `${textIn(row, 'path')}/${textIn(row, 'id')} of the account ${JSON.stringify(account)}`,
            ),
      born: numberIn(row, 'born'),
    }));
  }

  put(account: string, path: string, id: string, json: string, version: number): void {
    this.#put.run(account, path, id, json, version);
  }

  remove(account: string, path: string, id: string, version: number): void {
    this.#remove.run(version, account, path, id);
  }

  clear(account: string): void {
    this.#clear.run(account);
  }

  /** Forgets which records of an account were deleted. */
  sweep(account: string): void {
    this.#sweep.run(account);
  }
}

type Row = Readonly<Record<string, SQLOutputValue>>;

function numberIn(row: Row | undefined, column: string): number {
  const value = row?.[column];
  if (typeof value === 'number' && Number.isSafeInteger(value)) return value;
  throw new BrokenState(`its ${column} is ${JSON.stringify(String(value))}, which is no count`);
}

function textIn(row: Row, column: string): string {
  return String(row[column]);
}

/** @throws {BrokenState} where a text is no record. */
export function recordOf(json: string, what: string): JsonRecord {
  try {
    const value: unknown = parseJson(json);
    if (isRecord(value)) return value;
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    throw new BrokenState(`its record ${what} is no JSON (${why})`);
  }
  throw new BrokenState(`its record ${what} is JSON, but no object`);
}
