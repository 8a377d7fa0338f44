import { isRecord } from '../../../spec/document/document.ts';
import type { JsonObject } from '../../../spec/json/json-object.ts';

/** The same fields with less in them: shorter lists, objects of one key. */
export function lesser(record: JsonObject, managed: (name: string) => boolean, tagField: string): JsonObject {
  const entries = Object.entries(record).flatMap(([name, value]): [string, unknown][] => {
    if (managed(name) || name === tagField || typeof value !== 'object' || value === null) return [];
    if (!Array.isArray(value)) return [[name, { only: 'this' }]];
    const [one] = value;
    return [[name, isRecord(one) ? [Object.fromEntries(Object.entries(one).slice(0, 1))] : value.slice(0, 1)]];
  });
  return Object.fromEntries(entries);
}
