import type { OpenApiDocument } from '../../spec/document/document.ts';
import { compareDocuments } from './compare-documents.ts';
import type { Change } from './report/change.ts';
import type { DiffSide } from './report/comparison.ts';

/**
 * Tells what has changed between two OpenAPI documents and whom each change breaks, the worst first.
 *
 * A consumer has been written for the old document and meets a provider of the new one; a provider has been written
 * for the old document and must keep the new one. Schemas are compared by what they let pass, not by how they are
 * written. What cannot be read is passed over.
 *
 * @throws {DocumentError} where a document is nested too deeply to be walked.
 * @example
 * const changes = diffDocuments(readDocument(oldText), readDocument(newText));
 * const breaking = changes.filter(({ consumers }) => consumers === 'breaks');
 */
export function diffDocuments(old: DiffSide | OpenApiDocument, changed: DiffSide | OpenApiDocument): readonly Change[] {
  return compareDocuments(old, changed).changes;
}
