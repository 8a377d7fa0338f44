import { isRecord, type OpenApiDocument, referenceAt } from '../document/document.ts';
import { appendPointer, type JsonPointer, valueAt } from '../json/json-pointer.ts';

/** Who may set a field, and who gets to see it. */
export type AccessKeyword = 'readOnly' | 'writeOnly';

/**
 * Whether a schema says that its value is read-only, or write-only: itself, or a schema that applies to the same value
 * by `$ref`, `allOf`, `anyOf` or `oneOf`.
 */
export function saysAccess(
  document: OpenApiDocument,
  pointer: JsonPointer,
  keyword: AccessKeyword,
  value: unknown = valueAt(document, pointer),
): boolean {
  const seen = new Set<JsonPointer>();
  const open: [JsonPointer, unknown][] = [[pointer, value]];
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    const [at, schema] = next;
    if (!isRecord(schema) || seen.has(at)) continue;
    seen.add(at);
    if (schema[keyword] === true) return true;
    if (typeof schema['$ref'] === 'string') {
      const target = referenceAt(document, at, schema['$ref']);
      open.push([target, valueAt(document, target)]);
    }
    for (const branches of ['allOf', 'anyOf', 'oneOf']) {
      const list: unknown = schema[branches];
      if (!Array.isArray(list)) continue;
      for (const [index, branch] of list.entries()) open.push([appendPointer(at, branches, index), branch]);
    }
  }
  return false;
}
