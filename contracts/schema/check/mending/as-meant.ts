import { isRecord, type OpenApiDocument } from '../../../../spec/document/document.ts';
import { readNames } from '../../../../spec/document/reading/names.ts';
import { type JsonPointer, pointerSegments, valueAt } from '../../../../spec/json/json-pointer.ts';
import { type Meant, meantMark } from '../../meant/meant.ts';
import { mendAt } from './mend-schemas.ts';

/** A document with what is meant in the place of schemas that let nothing through; the one that is given stays as it is. */
export function asMeant(given: OpenApiDocument, meant: ReadonlyMap<JsonPointer, Meant>): OpenApiDocument {
  const document: OpenApiDocument = { ...given };
  const fresh = new Set<object>([document]);
  // What stands within another comes later: the other may have been written anew, without its place.
  for (const [pointer, { schema }] of [...meant].sort(([one], [other]) => one.length - other.length)) {
    if (isRecord(valueAt(document, pointer)))
      mendAt(document, pointerSegments(pointer), fresh, { ...schema, [meantMark]: true });
  }
  readNames(document);
  return document;
}
