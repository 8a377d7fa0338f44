import { isRecord, type OpenApiDocument, referenceAt } from '../document.ts';
import { appendPointer, type JsonPointer, valueAt } from '../json-pointer.ts';

/** Who may set a field, and who gets to see it. */
export type AccessKeyword = 'readOnly' | 'writeOnly';

/**
 * Whether a schema says that its value is read-only, or write-only: itself, or a schema that applies to the same value
 * by `$ref`, `allOf`, `anyOf` or `oneOf`.
 */
export function saysAccess(document: OpenApiDocument, pointer: JsonPointer, keyword: AccessKeyword): boolean {
  const seen = new Set<JsonPointer>();
  const open = [pointer];
  for (let at = open.pop(); at !== undefined; at = open.pop()) {
    const schema = seen.has(at) ? undefined : valueAt(document, at);
    seen.add(at);
    if (!isRecord(schema)) continue;
    if (schema[keyword] === true) return true;
    if (typeof schema['$ref'] === 'string') open.push(referenceAt(document, at, schema['$ref']));
    for (const branches of ['allOf', 'anyOf', 'oneOf']) {
      const list = schema[branches];
      for (const index of Array.isArray(list) ? list.keys() : []) open.push(appendPointer(at, branches, index));
    }
  }
  return false;
}
