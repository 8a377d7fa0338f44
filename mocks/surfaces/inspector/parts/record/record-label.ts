import type { JsonRecord } from '../../../../engine/store/record.ts';
import type { ResourceSummary } from '../../../admin/records/summary.ts';
import type { Context } from '../../state/context.ts';

/** The id of a record; `undefined` where records of its kind do not show it. */
export function recordId(resource: ResourceSummary | undefined, record: JsonRecord): string | undefined {
  const id = resource?.idField === undefined ? undefined : record[resource.idField];
  return typeof id === 'string' || typeof id === 'number' ? String(id) : undefined;
}

/** What people call a record: its name; where it has none, what its resource says of it, or its id. */
export function recordLabel(
  { extensionOf }: Pick<Context, 'extensionOf'>,
  resource: ResourceSummary,
  record: JsonRecord,
): string {
  const name = resource.nameField === undefined ? undefined : record[resource.nameField];
  if (typeof name === 'string' && name !== '') return name;
  return extensionOf(resource.name)?.title?.(record) ?? recordId(resource, record) ?? resource.singular;
}

/** The name of a resource in words: `flow errors` of `flowErrors`. */
export function inWords(name: string): string {
  return name.replaceAll(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`);
}
