import type { JsonObject } from '../../../spec/json/json-object.ts';
import { type AskedOperation, isObject, objectAt, resolved } from '../ask/documents.ts';
import { spelling } from './spelling.ts';

/** Deeper than this a record has no fields of its own. */
const deepest = 4;

/**
 * Tells which fields the success of an operation has a place for: what is sent and has none there cannot be read back.
 *
 * Any, where the document does not say.
 */
export function shownNames(document: JsonObject, { operation }: AskedOperation): (name: string) => boolean {
  const [success] = Object.entries(objectAt(operation, 'responses')).filter(([status]) => /^2/.test(status));
  const content = objectAt(resolved(document, success?.[1]), 'content');
  const [media] = Object.values(content);
  const names = new Set<string>();
  collect(document, isObject(media) ? media['schema'] : undefined, names, 0);
  return (name) => names.size === 0 || names.has(spelling(name));
}

function collect(document: JsonObject, value: unknown, names: Set<string>, depth: number): void {
  const schema = resolved(document, value);
  for (const [name, field] of Object.entries(objectAt(schema, 'properties'))) {
    if (resolved(document, field)['writeOnly'] === true) continue;
    names.add(spelling(name));
    if (depth < deepest) collect(document, field, names, depth + 1);
  }
  for (const word of ['allOf', 'anyOf', 'oneOf']) {
    const all = schema[word];
    if (depth < 2 * deepest && Array.isArray(all)) for (const one of all) collect(document, one, names, depth + 1);
  }
  if (depth < deepest && isObject(schema['items'])) collect(document, schema['items'], names, depth + 1);
}
