import type { RecordsByPath } from '../../engine/account/records/stored-records.ts';
import type { Journal } from '../../engine/journal/journal.ts';
import type { Mock, MockSnapshot } from '../../engine/mock.ts';
import { textOf } from '../../engine/store/known-records.ts';
import type { JsonRecord } from '../../engine/store/record.ts';

/**
 * Lets a fake go on where another one stops: every account with its records, ids, clock, faults and journal.
 *
 * What still waits in the old one, for a latency, is cut off: nobody would see what it writes.
 *
 * @param hasNewSeed Whether the seed has changed: its records follow where nobody has touched them.
 */
export function takeOver(from: Mock, to: Mock, hasNewSeed = false): void {
  const snapshot = from.snapshot();
  from.restore(snapshot);
  const shared = withSharedSeed(snapshot, from, to);
  to.restore(hasNewSeed ? withSeed(shared, from.account().seed, to.account().seed) : shared);
  for (const { name, journal } of from.accounts()) carryOn(journal, to.account(name).journal);
}

/** What was the seed of the one becomes the seed of the other, so that accounts go on sharing it. */
function withSharedSeed(snapshot: MockSnapshot, from: Mock, to: Mock): MockSnapshot {
  const [old, young] = [from.account().seed, to.account().seed];
  const shared = (records: RecordsByPath): RecordsByPath =>
    new Map([...records].map(([path, byId]) => [path, (byId === old.get(path) && young.get(path)) || byId]));
  return new Map([...snapshot].map(([name, account]) => [name, { ...account, records: shared(account.records) }]));
}

/** What was the seed follows the new one in accounts that were written to; where nobody wrote, it is the new one already. */
function withSeed(snapshot: MockSnapshot, old: RecordsByPath, young: RecordsByPath): MockSnapshot {
  return new Map(
    [...snapshot].map(([name, account]) => [name, { ...account, records: followed(account.records, old, young) }]),
  );
}

/** The records of an account after a change of its seed: what was changed or deleted in the account stays so. */
function followed(records: RecordsByPath, old: RecordsByPath, young: RecordsByPath): RecordsByPath {
  const paths = new Set([...records.keys(), ...young.keys()]);
  return new Map(
    [...paths].map((path) => {
      const held = records.get(path) ?? none;
      const seeded = young.get(path) ?? none;
      return [path, held === seeded ? held : followedList(held, old.get(path) ?? none, seeded)];
    }),
  );
}

function followedList(records: RecordsById, old: RecordsById, young: RecordsById): RecordsById {
  const kept = new Map(records);
  for (const [id, record] of old) {
    const held = kept.get(id);
    const isTouched = held === undefined || textOf(held) !== textOf(record);
    if (!isTouched && !young.has(id)) kept.delete(id);
  }
  for (const [id, record] of young) {
    const [held, was] = [kept.get(id), old.get(id)];
    const isUntouched = held === undefined ? was === undefined : was !== undefined && textOf(held) === textOf(was);
    if (isUntouched && textOf(held) !== textOf(record)) kept.set(id, record);
  }
  return kept;
}

type RecordsById = ReadonlyMap<string, JsonRecord>;

const none: RecordsById = new Map();

/** Writes the entries of a journal into an empty one, with the numbers that they have. */
function carryOn(from: Journal, to: Journal): void {
  const { entries, recorded } = from;
  // What the old one has let go of still counts.
  to.skip(recorded - entries.length);
  for (const entry of entries) to.record(entry, from.messagesOf(entry));
}
