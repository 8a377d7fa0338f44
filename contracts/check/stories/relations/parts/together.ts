import { isRecord } from '../../../../../spec/document/document.ts';
import type { JsonObject } from '../../../../../spec/json/json-object.ts';

/** What has both; `undefined` where they ask for the same field. */
export function together(one: JsonObject, other: JsonObject): JsonObject | undefined {
  const merged = new Map(Object.entries(one));
  for (const [name, value] of Object.entries(other)) {
    const known = merged.get(name);
    const both = isRecord(known) && isRecord(value) ? together(known, value) : undefined;
    if (merged.has(name) && both === undefined) return undefined;
    merged.set(name, both ?? value);
  }
  return Object.fromEntries(merged);
}
