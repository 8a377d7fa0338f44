import type { JsonObject } from '../../../spec/json/json-object.ts';
import { isObject, objectAt, resolved } from '../ask/documents.ts';

/** A document in which no schema demands of a response what only a request has: what is `writeOnly` is never shown. */
export function readable(document: JsonObject): JsonObject {
  const released = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(released);
    return isObject(value) ? releasedIn(value) : value;
  };
  const releasedIn = (value: JsonObject): JsonObject => {
    const properties = objectAt(value, 'properties');
    const isShown = (name: unknown): boolean => resolved(document, properties[String(name)])['writeOnly'] !== true;
    const members = Object.entries(value).map(([name, one]): [string, unknown] => [
      name,
      name === 'required' && Array.isArray(one) ? one.filter(isShown) : released(one),
    ]);
    return Object.fromEntries(members);
  };
  return releasedIn(document);
}
