import type { JsonRecord } from '../../../../engine/store/record.ts';
import type { ResourceSummary } from '../../../admin/records/summary.ts';

/** The id of a record; `undefined` where records of its kind do not show it. */
export function recordId(resource: ResourceSummary | undefined, record: JsonRecord): string | undefined {
  const id = resource?.idField === undefined ? undefined : record[resource.idField];
  return typeof id === 'string' || typeof id === 'number' ? String(id) : undefined;
}

/** What people call a record: its name, or its id where it has none. */
export function recordLabel(resource: ResourceSummary, record: JsonRecord): string {
  const name = resource.nameField === undefined ? undefined : record[resource.nameField];
  return typeof name === 'string' && name !== '' ? name : (recordId(resource, record) ?? resource.singular);
}

/** `6 integrations · 12 flows`: the resources that have records. */
export function contentsText(resources: readonly ResourceSummary[]): string {
  const parts = resources.flatMap(({ name, singular, count }) =>
    count === 0 ? [] : [`${count} ${count === 1 ? singular : name}`],
  );
  return parts.length === 0 ? 'no records' : parts.join(' · ');
}
