import type { MockOptions } from '../../../engine/mock.ts';
import { FileKeeper } from './file-keeper.ts';
import { openStateFile } from './state-file.ts';
import { Tables } from './tables.ts';

/** A file that the records of all accounts are kept in. */
export interface OpenState {
  /** For the fake that is to keep its records there; for one only. */
  readonly kept: Required<Pick<MockOptions, 'keeper' | 'onChange'>>;
  /** Closes the file; the fake goes on without it. */
  close(): void;
}

/**
 * Opens a file for the records of a fake; other processes may have it open too.
 *
 * @throws {StateError} where it cannot hold the state; it is not touched then.
 */
export async function openState(file: string): Promise<OpenState> {
  const database = await openStateFile(file);
  const keeper = new FileKeeper(file, new Tables(database));
  return {
    kept: { keeper, onChange: keeper.changed },
    close: () => {
      keeper.end();
      if (database.isOpen) database.close();
    },
  };
}
