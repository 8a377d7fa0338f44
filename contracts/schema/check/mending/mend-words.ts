import { DocumentError, isRecord, type OpenApiDocument } from '../../../../spec/document/document.ts';
import { appendPointer, pointerSegments, valueAt } from '../../../../spec/json/json-pointer.ts';
import type { Operation } from '../../../../spec/operation/operation.ts';
import { hasExtensions, isExtension } from '../../../../spec/resource/marks/extension.ts';
import { readResources } from '../../../../spec/resource/reading/read-resources.ts';
import { createShapeReader } from '../../../../spec/schema/shape.ts';
import type { SchemaFault } from '../document-note.ts';
import { mendAt } from './mend-schemas.ts';

/** A document without extensions from which nothing comes. */
export interface MendedWords {
  readonly document: OpenApiDocument;
  readonly faults: readonly SchemaFault[];
}

/** A document with more of them than this is not mended. */
const maxFaults = 100;

/**
 * Takes out of a document each extension that has a name of ours and says nothing that can be read: other tools have an
 * `x-secret` or an `x-dependencies` too, and mean something else. The document that is given stays as it is.
 *
 * @throws {DocumentError} where the resources cannot be read for another reason.
 */
export function mendWords(given: OpenApiDocument, operations: readonly Operation[]): MendedWords {
  const faults: SchemaFault[] = [];
  let document = given;
  while (hasExtensions(document)) {
    try {
      readResources({ document, shapeAt: createShapeReader(document) }, operations);
      break;
    } catch (error) {
      const fault = error instanceof DocumentError ? faultOf(document, error) : undefined;
      if (fault === undefined || faults.length === maxFaults) throw error;
      faults.push(fault);
      document = { ...document };
      mendAt(document, pointerSegments(fault.pointer), new Set([document]));
    }
  }
  return { document, faults };
}

/** The extension that an error is about: it stands at its place, or in it. */
function faultOf(document: OpenApiDocument, { pointer, message }: DocumentError): SchemaFault | undefined {
  const last = pointerSegments(pointer).at(-1);
  if (last !== undefined && isExtension(last)) return { pointer, keyword: last, message };
  const value = valueAt(document, pointer);
  const keyword = isRecord(value) ? Object.keys(value).find(isExtension) : undefined;
  return keyword === undefined ? undefined : { pointer: appendPointer(pointer, keyword), keyword, message };
}
