import { isRecord } from '../../../../../spec/document/document.ts';

type Values = Readonly<Record<string, unknown>>;

/**
 * A record as the older `mapping` of an import makes it: each of `fields` takes a field (`extract`, a dotted path) or
 * something of its own (`hardCodedValue`) to a field (`generate`), and each of `lists` does so for the items of a list.
 *
 * Source: doc for the form; choice that lookups and functions are passed over.
 */
export function mappedRecord(record: unknown, mapping: Values): Values {
  const made: [string, unknown][] = [];
  for (const { extract, generate, hardCodedValue } of partsOf(mapping['fields'])) {
    if (typeof generate !== 'string') continue;
    const value = hardCodedValue ?? (typeof extract === 'string' ? fieldOf(record, extract) : undefined);
    if (value !== undefined) made.push([generate, value]);
  }
  for (const { generate, ...list } of partsOf(mapping['lists'])) {
    if (typeof generate !== 'string') continue;
    const items = fieldOf(record, generate);
    const each: readonly unknown[] = Array.isArray(items) ? items : [record];
    made.push([generate, each.map((item) => mappedRecord(item, list))]);
  }
  return Object.fromEntries(made);
}

function partsOf(list: unknown): readonly Values[] {
  return Array.isArray(list) ? list.filter(isRecord) : [];
}

function fieldOf(record: unknown, path: string): unknown {
  return path
    .split('.')
    .reduce<unknown>(
      (value, step) => (isRecord(value) && Object.hasOwn(value, step) ? value[step] : undefined),
      record,
    );
}
