import { type PlacedValue, pathOf, placeText, valuesAt } from '../../../../../spec/resource/field-path.ts';
import type { JsonRecord } from '../../../../engine/store/record.ts';
import type { ResourceSummary } from '../../../admin/records/summary.ts';

/** A record that another one names. */
export interface NamedRecord {
  readonly to: ResourceSummary;
  readonly id: string;
  /** The field that names it: `pageGenerators[0]._exportId`. */
  readonly path: string;
  /** Whether the document calls it a reference. */
  readonly isDocumented: boolean;
}

/**
 * The records that one names: by the references of its document, and by fields that are called like a resource
 * (`_integrationId`, `_registeredConnectionIds`), which may lead to nothing.
 */
export function namedRecords(
  resources: readonly ResourceSummary[],
  { references }: Pick<ResourceSummary, 'references'>,
  record: JsonRecord,
): readonly NamedRecord[] {
  const found = new Map<string, NamedRecord>();
  for (const { path, to: name } of references) {
    const to = resources.find((resource) => resource.name === name);
    if (to === undefined) continue;
    for (const { value, place } of valuesAt(record, pathOf(path))) add(found, { to, place, isDocumented: true }, value);
  }
  for (const [field, value] of Object.entries(record)) {
    const to = calledLike(resources, field);
    if (to === undefined) continue;
    if (Array.isArray(value))
      for (const [index, item] of value.entries()) add(found, { to, place: [field, index], isDocumented: false }, item);
    else add(found, { to, place: [field], isDocumented: false }, value);
  }
  return [...found.values()];
}

function add(
  found: Map<string, NamedRecord>,
  { to, place, isDocumented }: Pick<NamedRecord, 'to' | 'isDocumented'> & { readonly place: PlacedValue['place'] },
  value: unknown,
): void {
  // In other APIs an id may be a number.
  if ((typeof value !== 'string' && typeof value !== 'number') || value === '') return;
  const path = placeText(place);
  if (!found.has(path)) found.set(path, { to, id: String(value), path, isDocumented });
}

/** The resource whose singular a field ends in: `integrations` of `_integrationId`. */
export function calledLike(resources: readonly ResourceSummary[], field: string): ResourceSummary | undefined {
  const end = ['Ids', 'Id'].find((one) => field.endsWith(one));
  if (end === undefined) return undefined;
  const called = field.slice(field.startsWith('_') ? 1 : 0, -end.length);
  return resources.find(
    ({ singular }) =>
      called === singular || called.endsWith(`${singular.slice(0, 1).toUpperCase()}${singular.slice(1)}`),
  );
}
