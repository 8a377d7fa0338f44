import type { OpenApiDocument } from '../../spec/document/document.ts';
import { compareDocuments } from './compare-documents.ts';
import type { Change } from './report/change.ts';
import type { DiffSide } from './report/comparison.ts';

/** Tells what has changed between two documents: see contracts/late/functions.ts. */
export function diffDocuments(old: DiffSide | OpenApiDocument, changed: DiffSide | OpenApiDocument): readonly Change[] {
  return compareDocuments(old, changed).changes;
}
