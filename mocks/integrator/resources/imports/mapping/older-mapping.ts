import { isRecord } from '../../../../../spec/document/document.ts';
import { listInPath, putAt, valueAt } from './extracted.ts';
import { type MappingWork, mappedValue } from './mapped-value.ts';

/** Maps a record as the older mapper does: fields, and lists of which each row comes from an element of a list of the record. */
export function mappedByOlder(
  mapping: Readonly<Record<string, unknown>>,
  record: unknown,
  work: MappingWork,
): Record<string, unknown> {
  const mapped: Record<string, unknown> = {};
  // Rows that belong together are one record; what stands beside its lists is that of the first.
  const whole = Array.isArray(record) ? record[0] : record;
  for (const field of entriesOf(mapping['fields'])) put(mapped, field, whole, work);
  for (const list of entriesOf(mapping['lists'])) {
    const { generate, fields } = list;
    if (typeof generate !== 'string' || generate === '') continue;
    putAt(mapped, generate, rowsOf(entriesOf(fields), record, work));
  }
  return mapped;
}

function rowsOf(fields: readonly Entry[], record: unknown, work: MappingWork): readonly unknown[] {
  const starred = fields.flatMap(({ extract }) => (typeof extract === 'string' ? (listInPath(extract) ?? []) : []));
  const path = starred[0]?.list;
  const found = path === undefined ? [record] : path === '' ? record : valueAt(record, path);
  const elements: readonly unknown[] = Array.isArray(found) ? found : [];
  return elements.map((element) => {
    const row: Record<string, unknown> = {};
    for (const field of fields) {
      const own = typeof field['extract'] === 'string' ? listInPath(field['extract']) : undefined;
      if (own === undefined) put(row, field, record, work);
      else put(row, { ...field, extract: own.rest }, element, work);
    }
    return row;
  });
}

type Entry = Readonly<Record<string, unknown>>;

function put(target: Record<string, unknown>, entry: Entry, record: unknown, work: MappingWork): void {
  const { generate } = entry;
  if (typeof generate !== 'string' || generate === '') return;
  const value = mappedValue(entry, record, work);
  if (value !== undefined) putAt(target, generate, value);
}

function entriesOf(list: unknown): readonly Entry[] {
  return (Array.isArray(list) ? list : []).filter(isRecord);
}
