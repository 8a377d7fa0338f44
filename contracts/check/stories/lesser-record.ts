import { isRecord } from '../../../spec/document/document.ts';
import type { JsonObject } from '../../../spec/json/json-object.ts';

/** The same fields with less in them: lists of one item, and of the fields of an object the first, where there are others. */
export function lesser(record: JsonObject, managed: (name: string) => boolean, tagField: string): JsonObject {
  const entries = Object.entries(record).flatMap(([name, value]): [string, unknown][] => {
    if (managed(name) || name === tagField || typeof value !== 'object' || value === null) return [];
    if (!Array.isArray(value)) return [[name, lessOf(value)]];
    return [[name, value.slice(0, 1).map((one) => (isRecord(one) ? lessOf(one) : one))]];
  });
  return Object.fromEntries(entries);
}

/** Nothing is sent here that the record does not have: no document need let it through. */
function lessOf(value: object): JsonObject {
  const fields = Object.entries(value);
  return Object.fromEntries(fields.slice(0, fields.length > 1 ? 1 : 0));
}
