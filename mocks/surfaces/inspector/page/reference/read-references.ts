import { isRecord } from '../../../../../spec/document/document.ts';
import { valueAt } from '../../../../../spec/json/json-pointer.ts';

/** A part of a document, or what it refers to; `undefined` where that is no object. */
export function resolved(document: unknown, part: unknown): Readonly<Record<string, unknown>> | undefined {
  let value = part;
  for (let steps = 0; steps < 20; steps += 1) {
    if (!isRecord(value)) return undefined;
    const reference = value['$ref'];
    if (typeof reference !== 'string') return value;
    value = reference.startsWith('#/') ? valueAt(document, reference) : undefined;
  }
  return undefined;
}

/** The fields that a schema names, with those of all that it is made of. */
export function fieldsOf(document: unknown, schema: unknown, depth = 0): ReadonlyMap<string, unknown> {
  const found = resolved(document, schema);
  const fields = new Map<string, unknown>();
  if (found === undefined || depth > 8) return fields;
  for (const part of Array.isArray(found['allOf']) ? found['allOf'] : []) {
    for (const [name, field] of fieldsOf(document, part, depth + 1)) fields.set(name, field);
  }
  for (const [name, field] of Object.entries(isRecord(found['properties']) ? found['properties'] : {})) {
    fields.set(name, field);
  }
  return fields;
}

/** The methods of a path that have an operation. */
export const methods: readonly string[] = ['get', 'put', 'post', 'patch', 'delete', 'head', 'options'];
