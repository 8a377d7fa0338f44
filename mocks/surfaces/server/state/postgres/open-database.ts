import { setTimeout as wait } from 'node:timers/promises';
import { BrokenState, stateError } from '../file/state-error.ts';
import { FileKeeper } from '../keeper/file-keeper.ts';
import type { Row } from './connection/batch.ts';
import { Bridge } from './connection/bridge.ts';
import { wordedDatabase, wordedFailure } from './connection/database-error.ts';
import { readDatabasePlace } from './database-place.ts';
import { isFreeIn, PostgresTables } from './postgres-tables.ts';
import { format, look, type Sql, setUp, sqlFor } from './sql.ts';

/** How often a write looks whether the database is free, and how long it waits in between, in milliseconds. */
const maxLooks = 500;
const betweenLooks = 10;

/** A database that the records of all accounts are kept in. */
export interface OpenDatabase {
  readonly keeper: FileKeeper;
  ready(): Promise<void>;
  close(): void;
}

/**
 * Opens a database for the records of a fake; other processes, on any machine, may have it open too.
 *
 * @throws {StateError} where it cannot hold the state, or cannot be reached.
 * @throws {PackageError} where `pg` is not installed.
 */
export async function openDatabase(address: string): Promise<OpenDatabase> {
  const { connectionString, schema, shown } = readDatabasePlace(address);
  const sql = sqlFor(schema);
  const bridge = new Bridge(connectionString);
  try {
    await makeTables(bridge, sql);
    const keeper = new FileKeeper(shown, new PostgresTables(bridge, sql), wordedDatabase);
    return {
      keeper,
      ready: () => untilFree(bridge, sql, shown),
      close: () => {
        keeper.end();
        bridge.close();
      },
    };
  } catch (error) {
    bridge.close();
    throw wordedFailure(shown, error);
  }
}

async function makeTables(bridge: Bridge, sql: Sql): Promise<void> {
  const [[found] = []] = await bridge.askLater({ statements: [{ text: look(sql.schema) }], part: 'alone' });
  if (isForeign(found)) throw new BrokenState(`its schema ${sql.schema} is of another program`);
  // Who has made them may not be the user of today, who need not be allowed to.
  if (Number(found?.['own']) < 4) await bridge.askLater({ statements: [{ text: setUp(sql) }], part: 'begin' });
  const results = await bridge.askLater({
    statements: [{ text: `SELECT format FROM ${sql.schema}.kept` }],
    part: 'alone',
  });
  const kept = results[0]?.[0]?.['format'];
  if (kept !== format)
    throw new BrokenState(`its format is ${String(kept)}, and this version of integrator-testkit reads ${format}`);
}

function isForeign(found: Row | undefined): boolean {
  return Number(found?.['parts']) > 0 && Number(found?.['own']) === 0;
}

/** Lets whoever writes come to an end; others are served meanwhile. */
async function untilFree(bridge: Bridge, { isFree }: Sql, place: string): Promise<void> {
  try {
    for (let look = 0; look < maxLooks; look += 1) {
      if (isFreeIn(await bridge.askLater({ statements: [{ text: isFree }], part: 'alone' }))) return;
      await wait(betweenLooks);
    }
  } catch (error) {
    throw wordedFailure(place, error);
  }
  const seconds = (maxLooks * betweenLooks) / 1000;
  throw stateError(place, `another process has held it for ${seconds} seconds. Stop that process, or try again.`);
}
