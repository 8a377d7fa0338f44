import { isRecord } from '../../../spec/document/document.ts';

/** The ids of what stands inside a record, such as groups of an integration; not that of the record itself. */
export function idsBelow(record: unknown, idField: string): readonly string[] {
  const below = Array.isArray(record) ? record : isRecord(record) ? Object.values(record) : [];
  return below.flatMap((value: unknown) => {
    const id = isRecord(value) ? value[idField] : undefined;
    return [...(typeof id === 'string' ? [id] : []), ...idsBelow(value, idField)];
  });
}
