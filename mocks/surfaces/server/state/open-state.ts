import type { DatabaseSync } from 'node:sqlite';
import type { MockOptions } from '../../../engine/mock-options.ts';
import type { MaybePromise } from '../../../engine/time/maybe-promise.ts';
import { checkRows } from './file/check-rows.ts';
import { checkTables } from './file/check-tables.ts';
import { worded } from './file/state-error.ts';
import { openStateFile, tables } from './file/state-file.ts';
import { Tables } from './file/tables.ts';
import { FileKeeper } from './keeper/file-keeper.ts';
import { isDatabaseAddress } from './postgres/database-place.ts';

/** A file, or a database, that the records of all accounts are kept in. */
export interface OpenState {
  /** For the fake that is to keep its records there; for one only. */
  readonly kept: Required<Pick<MockOptions, 'onChange'>> & { readonly keeper: FileKeeper };
  /** Settles when a write need not wait for another process. */
  ready(): MaybePromise<void>;
  /** Lets go of it; the fake goes on without it. */
  close(): void;
}

/**
 * Opens a file, or the database at an address, for the records of a fake; other processes may have it open too.
 *
 * @throws {StateError} where it cannot hold the state; it is not touched then.
 * @throws {PackageError} where it is a database, and `pg` is not installed.
 */
export async function openState(file: string): Promise<OpenState> {
  if (isDatabaseAddress(file)) {
    const { openDatabase } = await import('./postgres/open-database.ts');
    const { keeper, ready, close } = await openDatabase(file);
    return { kept: { keeper, onChange: keeper.changed }, ready, close };
  }
  const database = await openStateFile(file);
  const keeper = new FileKeeper(file, tablesOf(file, database));
  return {
    kept: { keeper, onChange: keeper.changed },
    ready: () => keeper.ready(),
    close: () => {
      keeper.end();
      if (database.isOpen) database.close();
    },
  };
}

function tablesOf(file: string, database: DatabaseSync): Tables {
  try {
    return worded(file, () => {
      checkTables(database, tables);
      const asked = new Tables(database);
      checkRows(database);
      return asked;
    });
  } catch (error) {
    database.close();
    throw error;
  }
}
