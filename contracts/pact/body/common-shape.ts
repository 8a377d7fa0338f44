import { isRecord } from '../../../spec/document/document.ts';

/** An example of what all values of a list have; `undefined` where the list is empty, or they have nothing in common. */
export function commonShape(values: readonly unknown[]): unknown {
  const [first] = values;
  if (values.length === 0 || values.some((value) => kindOf(value) !== kindOf(first))) return undefined;
  if (Array.isArray(first)) return values.flatMap((value) => (Array.isArray(value) ? value : []));
  if (!isRecord(first)) return first;
  const records = values.filter(isRecord);
  return Object.fromEntries(
    Object.keys(first).flatMap((name): [string, unknown][] => {
      if (!records.every((record) => Object.hasOwn(record, name))) return [];
      const shape = commonShape(records.map((record) => record[name]));
      return shape === undefined ? [] : [[name, shape]];
    }),
  );
}

function kindOf(value: unknown): string {
  if (Array.isArray(value)) return 'list';
  return value === null ? 'null' : typeof value;
}
