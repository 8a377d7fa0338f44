import { recordsOf, type Seed } from '../../../fixtures/seeds.ts';
import type { StoredRecords, WorldRecords } from '../../engine/account/records/stored-records.ts';
import type { Journal } from '../../engine/journal/journal.ts';
import type { Mock, MockSnapshot } from '../../engine/mock.ts';
import { textOf } from '../../engine/store/known-records.ts';
import { type JsonRecord, storedCopy } from '../../engine/store/record.ts';
import { integrationsPath } from '../records/names.ts';

/** The seed that the accounts were filled from, and the one of today. */
export interface SeedChange {
  readonly before: Seed;
  readonly after: Seed;
}

/**
 * Lets a fake go on where another one stops: every account with its records, ids, clock, faults and journal.
 *
 * What still waits in the old one, for a latency, is cut off: nobody would see what it writes.
 *
 * @param change Where the seed has changed, its records follow where nobody has touched them.
 */
export function takeOver(from: Mock, to: Mock, change?: SeedChange): void {
  const snapshot = from.snapshot();
  from.restore(snapshot);
  const shared = withSharedSeed(snapshot, from, to);
  to.restore(change === undefined ? shared : withSeed(shared, change, to.world().seed));
  for (const { name, journal } of from.worlds()) carryOn(journal, to.world(name).journal);
}

/** What was the seed of the one becomes the seed of the other, so that accounts go on sharing it. */
function withSharedSeed(snapshot: MockSnapshot, from: Mock, to: Mock): MockSnapshot {
  const [old, young] = [from.world().seed, to.world().seed];
  const shared = (records: WorldRecords): WorldRecords =>
    new Map([...records].map(([path, byId]) => [path, (byId === old.get(path) && young.get(path)) || byId]));
  return new Map([...snapshot].map(([name, world]) => [name, { ...world, records: shared(world.records) }]));
}

function withSeed(snapshot: MockSnapshot, { before, after }: SeedChange, seed: WorldRecords): MockSnapshot {
  const [old, young] = [byId(before), byId(after)];
  const isSeed = ({ records }: StoredRecords): boolean => records.get(integrationsPath) === seed.get(integrationsPath);
  return new Map(
    [...snapshot].map(([name, world]) => [
      name,
      isSeed(world) ? world : { ...world, records: followed(world.records, old, young) },
    ]),
  );
}

/** The records of an account after a change of its seed: what was changed or deleted in the account stays so. */
function followed(records: WorldRecords, old: SeedRecords, young: SeedRecords): StoredRecords['records'] {
  const kept = new Map(records.get(integrationsPath));
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
  return new Map([...records, [integrationsPath, kept]]);
}

type SeedRecords = ReadonlyMap<string, JsonRecord>;

function byId(seed: Seed): SeedRecords {
  return new Map(recordsOf(seed).integrations.map((record) => [record._id, storedCopy({ ...record })]));
}

/** Writes the entries of a journal into an empty one, with the numbers that they have. */
function carryOn(from: Journal, to: Journal): void {
  const { entries, recorded } = from;
  // What the old one has let go of still counts.
  to.skip(recorded - entries.length);
  for (const entry of entries) to.record(entry, from.messagesOf(entry));
}
