import type { components } from '../../../../../spec/generated/types.ts';
import type { AccountInCall } from '../../../../engine/account/transaction/transaction.ts';
import type { RecordCollection } from '../../../../engine/store/collection.ts';
import type { JsonRecord } from '../../../../engine/store/record.ts';

/** A record that was deleted, as the account keeps it. */
export type RecycledRecord = components['schemas']['StoredRecycledRecord'];

/** The place in an account where what was deleted waits. */
const recycleBinPath = '/recycleBin';

/** How long it waits, in milliseconds. Source: doc. */
export const keptFor: number = 30 * 24 * 60 * 60 * 1000;

/** How many records wait at most; the oldest go first. Source: choice. */
export const maxRecycled = 10_000;

/** How many of the oldest are looked at each time, whether they are over. */
const tidiedAtOnce = 100;

type BinAccount = Pick<AccountInCall, 'collection'>;

/** The recycle bin of an account, in which there is room; what waits no longer goes bit by bit. */
export function recycleBinOf(account: BinAccount, now: number, room = 0): RecordCollection {
  const bin = account.collection(recycleBinPath);
  const over = Math.max(0, bin.size + room - maxRecycled);
  for (const [index, record] of bin.page(0, over + tidiedAtOnce).entries()) {
    // They stand in the order in which they were deleted: behind one that waits, others do.
    if (index >= over && isRecycled(record) && !isOver(record, now)) break;
    bin.delete(String(record['_id']));
  }
  return bin;
}

/** What waits in the bin, in the order in which it was deleted. What a test has put back meanwhile does not. */
export function waitingIn(bin: RecordCollection, account: BinAccount, now: number): readonly RecycledRecord[] {
  return bin.all().filter((record): record is JsonRecord & RecycledRecord => isWaiting(record, account, now));
}

/** Whether a record of the bin still waits there. */
export function isWaiting(record: JsonRecord, account: BinAccount, now: number): record is JsonRecord & RecycledRecord {
  return isRecycled(record) && !isOver(record, now) && !account.collection(record.path).has(record._id);
}

function isOver({ goneAt }: RecycledRecord, now: number): boolean {
  return Date.parse(goneAt) <= now;
}

/** Every way into the collection checks the whole contract, so what is in it needs no second look. */
function isRecycled(record: JsonRecord): record is JsonRecord & RecycledRecord {
  return typeof record['_id'] === 'string';
}
