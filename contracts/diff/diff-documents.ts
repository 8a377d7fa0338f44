import { isOpenApiDocument, type OpenApiDocument } from '../../spec/document.ts';
import { appendPointer, valueAt } from '../../spec/json-pointer.ts';
import { type Operation, readOperations } from '../../spec/operation.ts';
import { readServers } from '../../spec/servers.ts';
import type { Change, ChangeClass } from './change.ts';
import { compareRequestBodies } from './compare-bodies.ts';
import { compareCredentials } from './compare-credentials.ts';
import { compareParameters } from './compare-parameters.ts';
import { compareResponses } from './compare-responses.ts';
import { compareWords } from './compare-words.ts';
import { Comparison, type DiffSide } from './comparison.ts';
import { matchOperations, nameOf } from './match-operations.ts';

const order: readonly ChangeClass[] = ['breaks-both', 'breaks-consumers', 'breaks-providers', 'may-break', 'harmless'];

/**
 * Tells what has changed between two OpenAPI documents and whom each change breaks, the worst first.
 *
 * A consumer has been written for the old document and meets a provider of the new one; a provider has been written
 * for the old document and must keep the new one.
 *
 * @throws {DocumentError} where a `$ref` leads nowhere.
 * @example
 * const changes = diffDocuments(readDocument(oldText), readDocument(newText));
 * const breaking = changes.filter(({ consumers }) => consumers === 'breaks');
 */
export function diffDocuments(old: DiffSide | OpenApiDocument, changed: DiffSide | OpenApiDocument): readonly Change[] {
  const comparison = new Comparison(sideOf(old), sideOf(changed));
  compareServers(comparison);
  const { pairs, removed, added } = matchOperations(
    readOperations(comparison.old.document),
    readOperations(comparison.new.document),
  );
  for (const operation of removed) {
    const places = { old: operation.pointer, new: '#/paths' };
    comparison.report('operation-removed', { subject: nameOf(operation), operation: operation.id, ...places });
  }
  for (const operation of added) {
    const places = { old: '#/paths', new: operation.pointer };
    comparison.report('operation-added', { subject: nameOf(operation), operation: operation.id, ...places });
  }
  for (const [before, after] of pairs) compareOperations(comparison, before, after);
  compareWords(comparison);
  return [...comparison.changes].sort((one, other) => order.indexOf(one.class) - order.indexOf(other.class));
}

function compareOperations(comparison: Comparison, old: Operation, changed: Operation): void {
  const draft = { subject: nameOf(changed), operation: changed.id, old: old.pointer, new: changed.pointer };
  if (old.id !== changed.id && writtenId(comparison.old, old) !== writtenId(comparison.new, changed)) {
    comparison.report('operation-renamed', { ...draft, before: old.id, after: changed.id });
  }
  const wasDeprecated = valueAt(comparison.old.document, `${old.pointer}/deprecated`) === true;
  const isDeprecated = valueAt(comparison.new.document, `${changed.pointer}/deprecated`) === true;
  if (wasDeprecated !== isDeprecated) {
    comparison.report(isDeprecated ? 'operation-deprecated' : 'operation-restored', draft);
  }
  compareCredentials(comparison, old, changed);
  compareParameters(comparison, old, changed);
  compareRequestBodies(comparison, old, changed);
  compareResponses(comparison, old, changed);
}

function compareServers(comparison: Comparison): void {
  const urls = ({ document }: DiffSide): string[] => readServers(document).map(({ url }) => url);
  const before = urls(comparison.old);
  const after = urls(comparison.new);
  const draft = { operation: undefined, old: '#/servers', new: '#/servers' };
  for (const [index, url] of before.entries()) {
    if (after.includes(url)) continue;
    comparison.report('server-removed', {
      ...draft,
      subject: `the server ${url}`,
      old: appendPointer(draft.old, index),
    });
  }
  for (const [index, url] of after.entries()) {
    if (before.includes(url)) continue;
    comparison.report('server-added', { ...draft, subject: `the server ${url}`, new: appendPointer(draft.new, index) });
  }
}

/** The `operationId` as written: one that stands for a missing one changes with the path and means nothing. */
function writtenId({ document }: DiffSide, { pointer }: Operation): unknown {
  return valueAt(document, `${pointer}/operationId`);
}

function sideOf(side: DiffSide | OpenApiDocument): DiffSide {
  return isOpenApiDocument(side) ? { document: side } : side;
}
