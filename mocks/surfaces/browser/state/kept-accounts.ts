import type { World } from '../../../engine/account/account.ts';
import type { WorldSnapshot } from '../../../engine/account/account-snapshot.ts';
import type { Mock } from '../../../engine/mock.ts';
import { type JsonRecord, storedCopy } from '../../../engine/store/record.ts';

/** What is kept of each account: everything but its journal. */
export type KeptWorlds = ReadonlyMap<string, WorldSnapshot>;

/** Everything as it is now. Faults that a function decides about cannot be kept, and are left out. */
export function keptWorlds(mock: Mock): KeptWorlds {
  return new Map(
    mock.worlds().map((world) => {
      const snapshot = world.snapshot();
      const rules = snapshot.faults.rules.filter(({ predicate }) => predicate === undefined);
      return [world.name, { ...snapshot, faults: { ...snapshot.faults, rules } }];
    }),
  );
}

/** Whether two states differ in more than how far the clocks have come and how often faults have struck. */
export function sameWorlds(one: KeptWorlds, other: KeptWorlds): boolean {
  return (
    one.size === other.size &&
    [...one].every(([name, world]) => sameRecords(world, other.get(name))) &&
    rest(one) === rest(other)
  );
}

/** Records are frozen, and a write puts a new one in: so it is enough to look whether they are the same objects. */
function sameRecords(one: WorldSnapshot, other: WorldSnapshot | undefined): boolean {
  if (other === undefined || one.sequence !== other.sequence || one.records.size !== other.records.size) return false;
  return [...one.records].every(([path, records]) => {
    const others = other.records.get(path);
    if (others === undefined || others.size !== records.size) return false;
    for (const [id, record] of records) if (others.get(id) !== record) return false;
    return true;
  });
}

function rest(worlds: KeptWorlds): string {
  return JSON.stringify(
    [...worlds.values()].map(({ clock, faults }) => [
      clock.frozenAt,
      clock.offset,
      faults.rules.map(({ seen: _seen, fired: _fired, ...rule }) => rule),
    ]),
  );
}

/**
 * Puts kept accounts in the place of those of a mock.
 *
 * Not by `restore`: that would break off the exchanges that are under way, and this may come from another tab.
 */
export function loadWorlds(mock: Mock, worlds: KeptWorlds, check: (record: JsonRecord, path: string) => void): void {
  const copies = [...worlds].map(([name, snapshot]) => {
    const records = new Map([...snapshot.records].map(([path, byId]) => [path, copied(byId)]));
    for (const [path, byId] of records) for (const record of byId.values()) check(record, path);
    return { name, snapshot: { ...snapshot, records } };
  });
  for (const { name, snapshot } of copies) load(mock.world(name), snapshot);
}

function load(world: World, snapshot: WorldSnapshot): void {
  world.load(snapshot);
  world.clock.restore(snapshot.clock);
  world.faults.restore(snapshot.faults);
}

/** What comes from a database is not frozen. */
function copied(byId: ReadonlyMap<string, JsonRecord>): ReadonlyMap<string, JsonRecord> {
  return new Map([...byId].map(([id, record]) => [id, storedCopy(record)]));
}

/** Whether a value that was read from a database has the shape of kept accounts. */
export function isKeptWorlds(value: unknown): value is KeptWorlds {
  return value instanceof Map && [...value.values()].every((world) => isWorld(world));
}

function isWorld(value: unknown): boolean {
  return (
    typeof value === 'object' &&
    value !== null &&
    'records' in value &&
    value.records instanceof Map &&
    [...value.records.values()].every((records) => records instanceof Map) &&
    'sequence' in value &&
    'clock' in value &&
    'faults' in value
  );
}
