import { DocumentError, isRecord, type OpenApiDocument } from '../../../spec/document/document.ts';
import { pointerSegments, valueAt } from '../../../spec/json/json-pointer.ts';
import { type Operation, readOperations } from '../../../spec/operation/operation.ts';
import type { SchemaFault } from './document-note.ts';
import { takeOut } from './mend-schemas.ts';

/** A document without what stands under `content` and is no media type; and its operations. */
export interface MendedContent {
  readonly document: OpenApiDocument;
  readonly operations: readonly Operation[];
  readonly faults: readonly SchemaFault[];
}

/** A document with more of them than this is not mended. */
const maxFaults = 100;

/**
 * Reads the operations of a document, without what was put under `content` by mistake: `description: Fine`, which should
 * stand beside it. The document that is given stays as it is.
 *
 * @throws {DocumentError} where something else cannot be read.
 */
export function mendContent(given: OpenApiDocument): MendedContent {
  const faults: SchemaFault[] = [];
  let document = given;
  for (;;) {
    try {
      return { document, operations: readOperations(document), faults };
    } catch (error) {
      const fault = error instanceof DocumentError ? mistakeOf(document, error) : undefined;
      if (fault === undefined || faults.length === maxFaults) throw error;
      faults.push(fault);
      document = { ...document };
      takeOut(document, pointerSegments(fault.pointer), new Set([document]));
    }
  }
}

/** What stands under `content` and is no object; `undefined` where an error is about something else. */
function mistakeOf(document: OpenApiDocument, { pointer, referrer }: DocumentError): SchemaFault | undefined {
  const [keyword = '', above] = pointerSegments(pointer).reverse();
  const value = valueAt(document, pointer);
  // A name with a slash is meant as a media type, and its body is not.
  if (pointer !== referrer || above !== 'content' || keyword.includes('/') || isRecord(value)) return undefined;
  return { pointer, keyword, message: `${keyword} is no media type: it stands under content by mistake.` };
}
