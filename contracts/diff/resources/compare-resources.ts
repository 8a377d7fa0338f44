import { DocumentError, type OpenApiDocument } from '../../../spec/document/document.ts';
import { readOperations } from '../../../spec/operation/operation.ts';
import { hasExtensions } from '../../../spec/resource/marks/extension.ts';
import { readResources } from '../../../spec/resource/reading/read-resources.ts';
import type { Resource } from '../../../spec/resource/resource.ts';
import { createShapeReader } from '../../../spec/schema/shape.ts';
import type { Comparison } from '../report/comparison.ts';
import { compareMarks } from './compare-marks.ts';
import { compareShown } from './compare-shown.ts';
import { pathKey } from './path-key.ts';

/** Compares what two documents say of their resources beyond paths and schemas. */
export function compareResources(comparison: Comparison): void {
  const documents = [comparison.old.document, comparison.new.document];
  if (!documents.some(hasExtensions)) return;
  const before = resourcesIn(comparison.old.document);
  const after = resourcesIn(comparison.new.document);
  if (before instanceof DocumentError || after instanceof DocumentError) {
    comparison.report('not-understood', {
      subject: 'what the document says of its resources',
      old: before instanceof DocumentError ? before.pointer : '#',
      new: after instanceof DocumentError ? after.pointer : '#',
      before: before instanceof DocumentError ? 'nothing that can be read' : 'as it is written',
      after: after instanceof DocumentError ? 'nothing that can be read' : 'as it is written',
      operation: undefined,
    });
    return;
  }
  const known = new Map(after.map((resource) => [pathKey(resource.collection), resource]));
  for (const old of before) {
    const changed = known.get(pathKey(old.collection));
    if (changed === undefined) continue;
    compareMarks(comparison, old, changed);
    compareShown(comparison, old, changed);
  }
}

/** The resources of a document; what cannot be read of them. */
function resourcesIn(document: OpenApiDocument): readonly Resource[] | DocumentError {
  try {
    return readResources({ document, shapeAt: createShapeReader(document) }, readOperations(document));
  } catch (error) {
    if (error instanceof DocumentError) return error;
    throw error;
  }
}
