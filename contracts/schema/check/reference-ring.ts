import { isRecord, type OpenApiDocument, referenceAt } from '../../../spec/document/document.ts';
import { type JsonPointer, valueAt } from '../../../spec/json/json-pointer.ts';

/** Whether somebody who follows `$ref`s from a place alone comes back to where they were. */
export function isRing(document: OpenApiDocument, from: JsonPointer): boolean {
  const seen = new Set<JsonPointer>();
  for (let at = from; !seen.has(at); ) {
    seen.add(at);
    const value = valueAt(document, at);
    if (!isRecord(value) || typeof value['$ref'] !== 'string') return false;
    at = referenceAt(document, at, value['$ref']);
  }
  return true;
}
