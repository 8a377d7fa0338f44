import { accessSync, closeSync, constants, openSync, readSync, type Stats, statSync } from 'node:fs';
import { dirname } from 'node:path';
import type { DatabaseSync } from 'node:sqlite';
import { keepPrivate, narrow } from '../../../files/keep-private.ts';
import { checkTables } from './check-tables.ts';
import { formerFormat, formerTables, upgradeTo } from './former/former-tables.ts';
import { isBusy, stateError, worded } from './state-error.ts';

/** Says in the header of the file whose it is: "itks". */
const applicationId = 0x69_74_6b_73;

/** The format of the tables; a file of the format before is upgraded, and one of another format left alone. */
const format = 2;

/** What makes the tables. */
export const tables: string = `
  CREATE TABLE accounts (
    name TEXT PRIMARY KEY,
    sequence INTEGER NOT NULL,
    -- Counts the writes.
    version INTEGER NOT NULL,
    -- Whoever has seen no more than what was before this version has to load everything.
    floor INTEGER NOT NULL
  );
  CREATE TABLE records (
    -- Their order: new ones come at the end.
    position INTEGER PRIMARY KEY,
    account TEXT NOT NULL,
    path TEXT NOT NULL,
    id TEXT NOT NULL,
    -- NULL where the record was deleted: others have to hear of it.
    json TEXT,
    -- The versions of the account that put it at its place, and that wrote it last.
    born INTEGER NOT NULL,
    version INTEGER NOT NULL,
    UNIQUE (account, path, id)
  );
  CREATE INDEX records_by_version ON records (account, version);
  PRAGMA application_id = ${applicationId};
  PRAGMA user_version = ${format};
`;

/**
 * Opens a file of state, or makes one.
 *
 * @throws {StateError} where it cannot hold the state; it is not touched then.
 */
export async function openStateFile(file: string): Promise<DatabaseSync> {
  const sqlite = await import('node:sqlite').catch((cause: unknown) => {
    throw stateError(file, `Node ${process.versions.node} has no node:sqlite. Use Node 22.13 or a later one.`, cause);
  });
  inspect(file);
  makePrivate(file);
  return worded(file, () => {
    const database = new sqlite.DatabaseSync(file);
    try {
      setUp(database);
    } catch (error) {
      database.close();
      throw error;
    }
    return database;
  });
}

/** Takes the rights of others away before there is anything to read; SQLite gives its log those of the file. */
function makePrivate(file: string): void {
  try {
    keepPrivate(file);
    for (const beside of ['-wal', '-shm']) narrow(file + beside);
  } catch (error) {
    throw stateError(file, 'it cannot be made. Give a file in a directory that may be written.', error);
  }
}

/** Looks at a file without opening it as a database: that alone might change one that is not ours. */
function inspect(file: string): void {
  const stat = statOf(file);
  if (stat === undefined) {
    const directory = dirname(file);
    if (!statSync(directory, { throwIfNoEntry: false })?.isDirectory()) {
      throw stateError(file, `there is no directory ${directory}. Make it, or give another file.`);
    }
    return;
  }
  if (stat.isDirectory()) throw stateError(file, 'it is a directory. Give a file.');
  if (!stat.isFile()) throw stateError(file, 'it is no plain file. Give another one.');
  try {
    accessSync(file, constants.R_OK | constants.W_OK);
  } catch (error) {
    throw stateError(file, 'it may not be read and written. Give a file that may.', error);
  }
  // SQLite makes a file of nothing when it opens one: that is one of ours that was never begun.
  if (stat.size > 0) checkHeader(file, readHeader(file), stat.size);
}

function statOf(file: string): Stats | undefined {
  try {
    return statSync(file, { throwIfNoEntry: false });
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : String(error);
    throw stateError(file, `nobody can look at it (${code}). Give another file.`, error);
  }
}

/** @see https://www.sqlite.org/fileformat.html#the_database_header */
function checkHeader(file: string, header: DataView, size: number): void {
  const magic = Buffer.from(header.buffer, 0, 16).toString('latin1');
  if (magic !== 'SQLite format 3\0') throw stateError(file, 'it is no SQLite file. Give another one.');
  if (header.getUint32(68) !== applicationId) {
    throw stateError(file, 'it is the SQLite file of another program. Give another one.');
  }
  // SQLite writes whole pages, and takes what is missing of one for zeros.
  const page = header.getUint16(16) === 1 ? 65_536 : header.getUint16(16);
  if (size % page !== 0) throw stateError(file, 'it is cut short. Give another file.');
  const found = header.getUint32(60);
  if (found !== format && found !== formerFormat) {
    throw stateError(
      file,
      `its format is ${found}, and this version of integrator-testkit reads ${format}. Give another file, or use the version that wrote it.`,
    );
  }
}

function readHeader(file: string): DataView {
  const header = new DataView(new ArrayBuffer(100));
  const descriptor = openSync(file, 'r');
  try {
    readSync(descriptor, header, 0, header.byteLength, 0);
  } finally {
    closeSync(descriptor);
  }
  return header;
}

/** Makes the tables, in one transaction, where nobody has yet; so a file has all of them or none. */
function setUp(database: DatabaseSync): void {
  database.exec('PRAGMA busy_timeout = 250');
  // Another server may hold a file that is ready: to read in it, nobody needs to wait.
  if (versionOf(database) !== format) {
    database.exec('BEGIN IMMEDIATE');
    if (versionOf(database) === 0) database.exec(tables);
    if (versionOf(database) === formerFormat) upgrade(database);
    database.exec('COMMIT');
  }
  useWriteAheadLog(database);
  // What is in the log is out of the process: a kill loses none of it. Only a power cut may lose the last writes.
  database.exec('PRAGMA synchronous = NORMAL');
}

function upgrade(database: DatabaseSync): void {
  // Before anything is written: a trigger of somebody else would be run.
  checkTables(database, formerTables);
  database.exec(upgradeTo(tables));
}

function versionOf(database: DatabaseSync): unknown {
  return database.prepare('PRAGMA user_version').get()?.['user_version'];
}

/** Changing over to the log is the one thing for which SQLite does not wait until others are done. */
function useWriteAheadLog(database: DatabaseSync): void {
  for (let attempt = 1; ; attempt++) {
    try {
      if (database.prepare('PRAGMA journal_mode').get()?.['journal_mode'] === 'wal') return;
      database.exec('PRAGMA journal_mode = WAL');
      return;
    } catch (error) {
      if (!isBusy(error) || attempt === 20) throw error;
      database.exec('BEGIN IMMEDIATE; ROLLBACK');
    }
  }
}
