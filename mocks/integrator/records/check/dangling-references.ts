import { placeText, valuesAt } from '../../../../spec/resource/field-path.ts';
import type { Resource } from '../../../../spec/resource/resource.ts';
import type { JsonRecord } from '../../../engine/store/record.ts';
import { idOf } from './check-given-record.ts';

/** The records of an account, by the name of their resource. */
export type RecordLists = ReadonlyMap<string, readonly JsonRecord[]>;

/** A reference that leads nowhere. */
export interface DanglingReference {
  /** The resource of the record that refers. */
  readonly resource: string;
  /** The id of that record. */
  readonly id: string;
  /** Where in it the reference stands: `pageGenerators[0]._exportId`. */
  readonly at: string;
  /** The resource of the record that is not there. */
  readonly to: string;
  /** The id that is not there. */
  readonly value: string | number;
}

/**
 * Says which reference of some records leads nowhere, and where it stands; `undefined` where each finds its record.
 *
 * @param lists All records, those that are referred to among them.
 * @param checked The resources whose records are looked at.
 * @param known References that may lead nowhere.
 */
export function danglingReference(
  resources: readonly Resource[],
  lists: RecordLists,
  checked: Iterable<string>,
  known: readonly DanglingReference[] = [],
): string | undefined {
  const accepted = new Set(known.map(keyOf));
  for (const reference of danglingReferences(resources, lists, checked)) {
    if (accepted.has(keyOf(reference))) continue;
    const { resource, id, at, to, value } = reference;
    const singular = (name: string): string => resources.find((one) => one.name === name)?.singular ?? name;
    return `the ${singular(resource)} ${JSON.stringify(id)} refers at ${at} to the ${singular(to)} ${JSON.stringify(value)}, which is not there`;
  }
  return undefined;
}

/**
 * The references of some records that lead nowhere, resource by resource, each place once.
 *
 * A reference that the document leaves as it is when its record is deleted may lead nowhere, and is none of these.
 */
export function* danglingReferences(
  resources: readonly Resource[],
  lists: RecordLists,
  checked: Iterable<string>,
): Generator<DanglingReference, void, undefined> {
  const byName = new Map(resources.map((resource) => [resource.name, resource]));
  const known = new Map<string, ReadonlySet<string>>();
  const idsOf = (resource: Resource): ReadonlySet<string> => {
    const ids = known.get(resource.name) ?? new Set(lists.get(resource.name)?.map((record) => idOf(resource, record)));
    known.set(resource.name, ids);
    return ids;
  };
  for (const name of checked) {
    const resource = byName.get(name);
    if (resource === undefined) continue;
    const references = resource.references.flatMap(({ path, to, onDelete }) => {
      const target = byName.get(to);
      return target?.idField === undefined || onDelete === 'leave' ? [] : [{ path, target }];
    });
    if (references.length === 0) continue;
    for (const record of lists.get(name) ?? []) {
      const seen = new Set<string>();
      for (const { path, target } of references) {
        for (const { value, place } of valuesAt(record, path)) {
          if (!isId(value) || idsOf(target).has(String(value))) continue;
          const found = { resource: name, id: idOf(resource, record), at: placeText(place), to: target.name, value };
          if (seen.has(keyOf(found))) continue;
          seen.add(keyOf(found));
          yield found;
        }
      }
    }
  }
}

function keyOf({ resource, id, at, to, value }: DanglingReference): string {
  return JSON.stringify([resource, id, at, to, value]);
}

function isId(value: unknown): value is string | number {
  return (typeof value === 'string' && value !== '') || typeof value === 'number';
}
