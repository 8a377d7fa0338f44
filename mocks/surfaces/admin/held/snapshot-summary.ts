import type { AccountSnapshot } from '../../../engine/account/account-snapshot.ts';
import type { RecordsByPath } from '../../../engine/account/records/stored-records.ts';
import { heapBytes } from '../../../engine/store/heap-bytes.ts';
import { heldBytes, ownRecords } from './own-records.ts';

/** What is said of a snapshot when it is taken. */
export interface SnapshotLabel {
  /** What people call it. */
  readonly name?: string;
  /** The account that it is of; `undefined` where it is of all. */
  readonly account?: string;
  /** The time of the account's clock when it was taken, in milliseconds. */
  readonly at: number;
}

/** A snapshot that is held, at a glance. */
export interface SnapshotSummary extends SnapshotLabel {
  readonly id: string;
  /** How many records are in it. */
  readonly records: number;
  /** What it holds beside the seed. */
  readonly bytes: number;
}

/** What is in a snapshot, at a glance. */
export function summaryOfSnapshot(
  id: string,
  label: SnapshotLabel,
  accounts: readonly AccountSnapshot[],
  seed: RecordsByPath,
): SnapshotSummary {
  let records = 0;
  let bytes = 0;
  for (const account of accounts) {
    bytes += account.faults.rules.length === 0 ? 0 : heapBytes(account.faults.rules);
    for (const [path, stored] of account.records) {
      records += stored.size;
      if (seed.get(path) === stored) continue;
      for (const record of ownRecords(seed.get(path), stored)) bytes += heldBytes(record);
    }
  }
  return { id, ...label, records, bytes };
}
