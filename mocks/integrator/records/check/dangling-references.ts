import { placeText, valuesAt } from '../../../../spec/resource/field-path.ts';
import type { Resource } from '../../../../spec/resource/resource.ts';
import type { JsonRecord } from '../../../engine/store/record.ts';
import { idOf } from './check-given-record.ts';

/** The records of an account, by the name of their resource. */
export type RecordLists = ReadonlyMap<string, readonly JsonRecord[]>;

/**
 * Says which reference of some records leads nowhere, and where it stands; `undefined` where each finds its record.
 *
 * A reference that the document leaves as it is when its record is deleted may lead nowhere.
 *
 * @param lists All records, those that are referred to among them.
 * @param checked The resources whose records are looked at.
 */
export function danglingReference(
  resources: readonly Resource[],
  lists: RecordLists,
  checked: Iterable<string>,
): string | undefined {
  const byName = new Map(resources.map((resource) => [resource.name, resource]));
  const known = new Map<string, ReadonlySet<string>>();
  const idsOf = (resource: Resource): ReadonlySet<string> => {
    const ids = known.get(resource.name) ?? new Set(lists.get(resource.name)?.map((record) => idOf(resource, record)));
    known.set(resource.name, ids);
    return ids;
  };
  for (const name of checked) {
    const resource = byName.get(name);
    for (const { path, to, onDelete } of resource?.references ?? []) {
      const target = byName.get(to);
      if (resource === undefined || target?.idField === undefined || onDelete === 'leave') continue;
      for (const record of lists.get(name) ?? []) {
        const lost = valuesAt(record, path).find(({ value }) => isId(value) && !idsOf(target).has(String(value)));
        if (lost === undefined) continue;
        return `the ${resource.singular} ${JSON.stringify(idOf(resource, record))} refers at ${placeText(lost.place)} to the ${target.singular} ${JSON.stringify(lost.value)}, which is not there`;
      }
    }
  }
  return undefined;
}

function isId(value: unknown): value is string | number {
  return (typeof value === 'string' && value !== '') || typeof value === 'number';
}
