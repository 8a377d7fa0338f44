import type { AccessRoot } from '../../../../spec/resource/access/access-words.ts';
import { type Resource, referencesTo, resourceNamed } from '../../../../spec/resource/resource.ts';
import { recordAbove } from '../../references/nested-collections.ts';
import { idsAt, indexReferences, referenceKey } from '../../references/reference-index.ts';
import { collectionsOf, type RecordPlaces } from '../../references/resource-collections.ts';
import type { RecordCollection } from '../../store/collection.ts';
import type { JsonRecord } from '../../store/record.ts';

/** A record, and where it is kept. */
export interface PlacedRecord {
  readonly resource: Resource;
  readonly collection: RecordCollection;
  readonly id: string;
}

/** Tells to which records of the root a record belongs, by their ids; to none where it is free. */
export type Belonging = (placed: PlacedRecord, record: JsonRecord) => ReadonlySet<string>;

/**
 * Makes what tells where records belong, for an account as it is now: what was found is remembered.
 *
 * Owned: a record of a resource that refers to the root belongs where it says. One that stands below another, or goes with
 * it when that is deleted, belongs where that does. Any other is inherited: it belongs to the root records that name it, and
 * where those belong that it cannot be deleted before.
 */
export function createBelonging(account: RecordPlaces, resources: readonly Resource[], root: AccessRoot): Belonging {
  const known = new Map<string, ReadonlySet<string>>();
  let registered: ReadonlyMap<string, ReadonlySet<string>> | undefined;

  const belonging: Belonging = (placed, record) => {
    const key = `${placed.collection.path} ${placed.id}`;
    const found = known.get(key);
    if (found !== undefined) return found;
    // A ring of records that refer to one another adds nothing to itself.
    known.set(key, none);
    const ids = find(placed, record);
    known.set(key, ids);
    return ids;
  };

  function find({ resource, collection, id }: PlacedRecord, record: JsonRecord): ReadonlySet<string> {
    if (resource.name === root.resource.name) return new Set([id]);
    const owning = resource.references.filter(({ to }) => to === root.resource.name);
    if (owning.length > 0) return new Set(owning.flatMap((reference) => idsAt(record, reference)));
    const above = recordAbove(account, resources, resource, collection.path);
    if (above !== undefined) return of(above.resource, above.collection, above.id);
    const along = resource.references.filter(({ onDelete }) => onDelete === 'cascade');
    if (along.length > 0) return united(along.flatMap((one) => idsAt(record, one).map((id) => ofResource(one.to, id))));
    return united([registeredAt(resource.name, id), ...inherited(resource.name, id)]);
  }

  function of(resource: Resource, collection: RecordCollection, id: string): ReadonlySet<string> {
    const record = collection.get(id);
    return record === undefined ? none : belonging({ resource, collection, id }, record);
  }

  function ofResource(name: string, id: string): ReadonlySet<string> {
    const resource = resourceNamed(resources, name);
    if (resource === undefined) return none;
    return united(collectionsOf(account, resource).map((collection) => of(resource, collection, id)));
  }

  /** Where those belong that hold the record. */
  function inherited(name: string, id: string): readonly ReadonlySet<string>[] {
    const key = referenceKey(name, id);
    const holding = referencesTo(resources, name).filter(({ reference }) => reference.onDelete === 'refuse');
    return [...new Set(holding.map(({ from }) => from))].flatMap((from) =>
      collectionsOf(account, from).flatMap((collection) =>
        collection
          .indexed((records) => indexReferences(from, records))
          .idsWith(key)
          .map((holder) => of(from, collection, holder)),
      ),
    );
  }

  function registeredAt(name: string, id: string): ReadonlySet<string> {
    registered ??= readRegistered();
    return registered.get(referenceKey(name, id)) ?? none;
  }

  function readRegistered(): ReadonlyMap<string, ReadonlySet<string>> {
    const all = new Map<string, Set<string>>();
    if (root.named.length === 0) return all;
    for (const collection of collectionsOf(account, root.resource)) {
      for (const [id, record] of collection.snapshot()) {
        for (const { field, of: name } of root.named) {
          for (const one of idsAt(record, { path: [field, '*'] })) {
            const key = referenceKey(name, one);
            all.set(key, (all.get(key) ?? new Set()).add(id));
          }
        }
      }
    }
    return all;
  }

  return belonging;
}

function united(sets: readonly ReadonlySet<string>[]): ReadonlySet<string> {
  return new Set(sets.flatMap((set) => [...set]));
}

const none: ReadonlySet<string> = new Set();
