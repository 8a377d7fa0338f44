import { DocumentError, isOpenApiDocument, type OpenApiDocument } from '../../spec/document/document.ts';
import { nodesOf } from '../../spec/document/line-map.ts';
import { checkTree } from '../../spec/document/reading/tree-size.ts';
import { maxForOneValue, takenInBy, tooHeavy } from '../schema/check/weight.ts';
import type { OperationView } from './document/operation-view.ts';
import { readServers } from './document/read-access.ts';
import { readOperations } from './document/read-operations.ts';
import { DocumentReader, type ReadingFault } from './document/reader.ts';
import { compareOperations } from './operation/compare-operations.ts';
import { compareServers } from './operation/compare-servers.ts';
import { type ReadSides, restOf } from './operation/operation-pair.ts';
import { compareSchemes } from './parts/compare-schemes.ts';
import { compareUnused } from './parts/compare-unused.ts';
import { compareWords } from './parts/compare-words.ts';
import type { Change, ChangeClass } from './report/change.ts';
import { Comparison, type DiffSide } from './report/comparison.ts';
import { compareResources } from './resources/compare-resources.ts';
import { Sameness } from './schema/form/sameness.ts';
import { Schemas } from './schema/form/schemas.ts';
import { SchemaComparer } from './schema/schema-comparer.ts';

/** What came out of a comparison, and what could not be read for it. */
export interface DocumentDiff {
  readonly changes: readonly Change[];
  readonly faults: { readonly old: readonly ReadingFault[]; readonly new: readonly ReadingFault[] };
}

const order: readonly ChangeClass[] = [
  ...(['breaks-both', 'breaks-consumers', 'breaks-providers', 'not-understood', 'may-break', 'harmless'] as const),
];

const knownKeys = ['openapi', 'info', 'servers', 'paths', 'webhooks', 'components', 'security', 'tags'];

/**
 * Compares two documents: changes with the worst first, and the places that were passed over.
 *
 * @throws {DocumentError} where a document is nested too deeply to be walked, or takes in its schemas too often.
 */
export function compareDocuments(old: DiffSide | OpenApiDocument, changed: DiffSide | OpenApiDocument): DocumentDiff {
  try {
    const comparison = new Comparison(sideOf(old), sideOf(changed));
    for (const { document } of [comparison.old, comparison.new]) checkWeight(document);
    return compare(comparison);
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    throw new DocumentError(
      'Failed to compare the documents: one of them is nested too deeply. Move inner schemas to #/components/schemas and refer to them.',
      '#',
    );
  }
}

/** Whatever in a document refers or combines may be a schema. */
function checkWeight(document: OpenApiDocument): void {
  checkTree(document);
  const heavy = tooHeavy(nodesOf(document), (pointer) => takenInBy(document, pointer));
  if (heavy === undefined) return;
  throw new DocumentError(
    `Failed to compare the documents: at ${heavy}, more than ${maxForOneValue} schemas would judge one value, each counted as often as others take it in. Let fewer of them take in the same ones.`,
    heavy,
  );
}

function compare(comparison: Comparison): DocumentDiff {
  const before = new DocumentReader(comparison.old.document);
  const after = new DocumentReader(comparison.new.document);
  const sides = sidesOf(comparison, before, after);
  const [root, newRoot] = [rootOf(before), rootOf(after)];

  const [operations, newOperations] = [readOperations(before), readOperations(after)];
  compareOperations(sides, operations, newOperations, placeOf);
  if (operations.length === 0 || newOperations.length === 0) {
    // Nobody has servers of its own: those of the document are all there are.
    compareServers(comparison, readServers(before, [root]), readServers(after, [newRoot]), undefined);
  }
  compareResources(comparison);
  compareSchemes(sides);
  compareUnused(sides);
  for (const draft of restOf(sides, 'the document', root, newRoot, knownKeys)) {
    comparison.report('not-understood', { ...draft, operation: undefined });
  }
  compareWords(comparison);
  const changes = [...comparison.changes].sort((one, other) => order.indexOf(one.class) - order.indexOf(other.class));
  return { changes, faults: { old: before.faults, new: after.faults } };
}

function sidesOf(comparison: Comparison, before: DocumentReader, after: DocumentReader): ReadSides {
  const schemas = { old: new Schemas(before), new: new Schemas(after), sameness: new Sameness(before, after) };
  const comparers = {
    request: new SchemaComparer({ ...schemas, direction: 'request' }),
    response: new SchemaComparer({ ...schemas, direction: 'response' }),
  };
  return { comparison, comparers, ...schemas };
}

function placeOf({ isCalledBack }: OperationView): { readonly old: string; readonly new: string } {
  const place = isCalledBack ? '#/webhooks' : '#/paths';
  return { old: place, new: place };
}

function rootOf({ document }: DocumentReader): { readonly pointer: string; readonly value: Record<string, unknown> } {
  return { pointer: '#', value: { ...document } };
}

function sideOf(side: DiffSide | OpenApiDocument): DiffSide {
  return isOpenApiDocument(side) ? { document: side } : side;
}
