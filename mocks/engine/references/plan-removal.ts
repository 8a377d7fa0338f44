import { type FieldPath, placeText, valuesAt } from '../../../spec/resource/field-path.ts';
import { type OnDelete, type Resource, referencesTo } from '../../../spec/resource/resource.ts';
import type { AccountInCall } from '../account/transaction/transaction.ts';
import type { Conventions } from '../behaviours/conventions.ts';
import type { GoingRecord, KeptRecord } from '../rules/going-record.ts';
import type { JsonRecord } from '../store/record.ts';
import type { Referrer } from '../wire/problem.ts';
import { collectionsBelow } from './nested-collections.ts';
import { indexReferences, referenceKey } from './reference-index.ts';
import { collectionsOf, type RecordPlaces } from './resource-collections.ts';

/** What the delete of a record comes to. */
export interface Removal {
  /** The record, and those that go with it, each behind the one because of which it goes. */
  readonly records: readonly GoingRecord[];
  /** Those that refer to one of these and hold it: while there are any, nothing is deleted. */
  readonly holders: readonly Referrer[];
}

/** What a delete goes by. */
export interface References extends Pick<Conventions, 'cameWith' | 'isOver'> {
  readonly resources: readonly Resource[];
}

/** A record that refers to another. */
interface Found extends KeptRecord {
  readonly record: JsonRecord;
  readonly field: FieldPath;
  readonly onDelete: OnDelete;
  readonly paths: readonly string[];
}

/**
 * Plans the delete of a record: what goes with it, link by link and below its path, and who holds one of them.
 *
 * What goes as well holds nothing, so a record does not hold itself, and a ring that cascades goes as a whole.
 */
export function planRemoval(
  account: RecordPlaces & Pick<AccountInCall, 'clock'>,
  { resources, cameWith, isOver }: References,
  start: KeptRecord,
): Removal {
  const going = new Map<string, GoingRecord>([[keyOf(start), { ...start, because: undefined }]]);
  const now = account.clock.present;
  const holding: Found[] = [];
  // The map grows while it is gone through.
  for (const record of going.values()) {
    for (const { resource, collection } of collectionsBelow(account, resources, record)) {
      for (const id of collection.snapshot().keys()) {
        const below = { resource, collection, id, because: record };
        going.set(keyOf(below), going.get(keyOf(below)) ?? below);
      }
    }
    for (const found of referrersOf(account, resources, record)) {
      if (isOver?.(found.record, now)) continue;
      if (found.onDelete === 'cascade' || cameWith?.(found.record, found.field)) {
        const { resource, collection, id } = found;
        if (!going.has(keyOf(found))) going.set(keyOf(found), { resource, collection, id, because: record });
      } else if (found.onDelete === 'refuse') holding.push(found);
    }
  }
  const holders = new Map<string, Referrer>();
  for (const found of holding) {
    const key = keyOf(found);
    if (going.has(key)) continue;
    const { resource, id, record, paths } = found;
    const known = holders.get(key)?.paths ?? [];
    holders.set(key, {
      resource: resource.name,
      type: resource.singular,
      id,
      record,
      paths: [...new Set([...known, ...paths])],
    });
  }
  return { records: [...going.values()], holders: [...holders.values()] };
}

/** The records that refer to one, each once for each thing that is to become of it. */
function* referrersOf(
  account: RecordPlaces,
  resources: readonly Resource[],
  { resource: { name }, id }: KeptRecord,
): Iterable<Found> {
  const references = referencesTo(resources, name);
  for (const resource of new Set(references.map(({ from }) => from))) {
    for (const collection of collectionsOf(account, resource)) {
      const index = collection.indexed((records) => indexReferences(resource, records));
      for (const referrer of index.idsWith(referenceKey(name, id))) {
        const record = collection.get(referrer);
        if (record === undefined) continue;
        for (const { from, reference } of references) {
          if (from !== resource) continue;
          const paths = valuesAt(record, reference.path)
            .filter(({ value }) => String(value) === id)
            .map(({ place }) => placeText(place));
          if (paths.length > 0) {
            const { path: field, onDelete } = reference;
            yield { resource, collection, id: referrer, record, field, onDelete, paths };
          }
        }
      }
    }
  }
}

function keyOf({ collection, id }: KeptRecord): string {
  return `${collection.path} ${id}`;
}
