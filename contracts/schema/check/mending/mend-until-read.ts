import { DocumentError, type OpenApiDocument } from '../../../../spec/document/document.ts';
import { type JsonPointer, pointerSegments } from '../../../../spec/json/json-pointer.ts';
import type { SchemaFault } from '../document-note.ts';
import { mendAt } from './mend-schemas.ts';

/** What is wrong, and what is written in the place of a value: nothing, where it is taken out. */
export interface Mistake extends SchemaFault {
  readonly place: JsonPointer;
  readonly instead?: object;
}

/** What was read of a document, and what was mended of it before. */
export interface MendedReading<T> {
  readonly document: OpenApiDocument;
  readonly read: T;
  readonly faults: readonly SchemaFault[];
}

/** A document with more of them than this is not mended. */
const maxFaults = 100;

/**
 * Reads a document, and mends it as long as it cannot be read. The document that is given stays as it is.
 *
 * @param mistakeOf Tells what is mended because of an error; `undefined` where nothing can be.
 * @throws {DocumentError} where something cannot be read that is not mended.
 */
export function mendUntilRead<T>(
  given: OpenApiDocument,
  read: (document: OpenApiDocument) => T,
  mistakeOf: (document: OpenApiDocument, error: DocumentError) => Mistake | undefined,
): MendedReading<T> {
  const faults: SchemaFault[] = [];
  let document = given;
  for (;;) {
    try {
      return { document, read: read(document), faults };
    } catch (error) {
      const mistake = error instanceof DocumentError ? mistakeOf(document, error) : undefined;
      if (mistake === undefined || faults.length === maxFaults) throw error;
      const { pointer, keyword, message, place, instead } = mistake;
      faults.push({ pointer, keyword, message });
      document = { ...document };
      mendAt(document, pointerSegments(place), new Set([document]), instead);
    }
  }
}
