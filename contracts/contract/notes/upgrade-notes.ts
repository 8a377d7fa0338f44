import type { OpenApiDocument } from '../../../spec/document/document.ts';
import { type LineOf, placeOf } from '../../../spec/document/line-map.ts';
import { formerVersion } from '../../../spec/document/upgrade/upgrade-document.ts';
import type { DocumentNote } from '../../schema/check/document-note.ts';

/** Tells of a document of an earlier version that it was written as 3.1. */
export function upgradeNotes(document: OpenApiDocument, lineOf: LineOf): DocumentNote[] {
  const version = formerVersion(document);
  if (version === undefined) return [];
  const { keyword, text } = version;
  const name = keyword === 'swagger' ? 'Swagger' : 'OpenAPI';
  const message = `The document is of ${name} ${text}. It was written as OpenAPI 3.1 to be read; lines and pointers are those of the document itself.`;
  return [{ pointer: `#/${keyword}`, ...placeOf(lineOf, `#/openapi`), keyword, message }];
}
