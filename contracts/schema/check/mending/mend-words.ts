import { type DocumentError, isRecord, type OpenApiDocument } from '../../../../spec/document/document.ts';
import { appendPointer, pointerSegments, valueAt } from '../../../../spec/json/json-pointer.ts';
import type { Operation } from '../../../../spec/operation/operation.ts';
import { hasExtensions, isExtension } from '../../../../spec/resource/marks/extension.ts';
import { readResources } from '../../../../spec/resource/reading/read-resources.ts';
import { createShapeReader } from '../../../../spec/schema/shape.ts';
import type { SchemaFault } from '../document-note.ts';
import { type Mistake, mendUntilRead } from './mend-until-read.ts';

/** A document without extensions from which nothing comes. */
export interface MendedWords {
  readonly document: OpenApiDocument;
  readonly faults: readonly SchemaFault[];
}

/**
 * Takes out of a document each extension that has a name of ours and says nothing that can be read: other tools have an
 * `x-secret` or an `x-dependencies` too, and mean something else. The document that is given stays as it is.
 *
 * @throws {DocumentError} where the resources cannot be read for another reason.
 */
export function mendWords(given: OpenApiDocument, operations: readonly Operation[]): MendedWords {
  const read = (document: OpenApiDocument): unknown =>
    hasExtensions(document) && readResources({ document, shapeAt: createShapeReader(document) }, operations);
  return mendUntilRead(given, read, mistakeOf);
}

/** The extension that an error is about: it stands at its place, or in it. */
function mistakeOf(document: OpenApiDocument, { pointer, message }: DocumentError): Mistake | undefined {
  const last = pointerSegments(pointer).at(-1);
  if (last !== undefined && isExtension(last)) return { pointer, keyword: last, message, place: pointer };
  const value = valueAt(document, pointer);
  const keyword = isRecord(value) ? Object.keys(value).find(isExtension) : undefined;
  if (keyword === undefined) return undefined;
  const place = appendPointer(pointer, keyword);
  return { pointer: place, keyword, message, place };
}
