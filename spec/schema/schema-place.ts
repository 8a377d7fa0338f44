import { isRecord, type OpenApiDocument, referenceAt } from '../document/document.ts';
import { type JsonPointer, valueAt } from '../json/json-pointer.ts';

/** Words that say nothing of the values which a schema lets through, nor of how they are read. */
const words: ReadonlySet<string> = new Set([
  '$ref',
  '$comment',
  'title',
  'summary',
  'description',
  'example',
  'examples',
  'deprecated',
  'externalDocs',
]);

/**
 * Where a schema really stands: a `$ref` alone is followed, one with further keywords beside it is not, because in
 * OpenAPI 3.1 they count as well.
 *
 * @throws {DocumentError} where a `$ref` leads to nothing, or back to itself.
 */
export function schemaPlace(document: OpenApiDocument, pointer: JsonPointer): JsonPointer {
  const seen = new Set<JsonPointer>();
  let at = pointer;
  for (;;) {
    const schema = valueAt(document, at);
    if (!isRecord(schema) || typeof schema['$ref'] !== 'string' || !standsAlone(schema)) return at;
    at = referenceAt(document, at, schema['$ref'], seen);
  }
}

/**
 * Where the parts of a schema stand, in the order in which they are read: what is written at the place itself, then
 * what its `$ref` leads to, and so on.
 *
 * @throws {DocumentError} where a `$ref` leads to nothing, or back to itself.
 */
export function schemaLayers(document: OpenApiDocument, pointer: JsonPointer): readonly JsonPointer[] {
  const seen = new Set<JsonPointer>();
  const layers: JsonPointer[] = [];
  let at = pointer;
  for (;;) {
    const schema = valueAt(document, at);
    const ref = isRecord(schema) ? schema['$ref'] : undefined;
    if (!isRecord(schema) || typeof ref !== 'string') return [...layers, at];
    if (!standsAlone(schema)) layers.push(at);
    at = referenceAt(document, at, ref, seen);
  }
}

function standsAlone(schema: Readonly<Record<string, unknown>>): boolean {
  return Object.keys(schema).every((keyword) => words.has(keyword) || keyword.startsWith('x-'));
}
