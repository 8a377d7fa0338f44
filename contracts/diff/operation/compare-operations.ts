import { hasNewMethods } from '../../../spec/operation/written-operations.ts';
import type { OperationView } from '../document/operation-view.ts';
import { shown } from '../document/words.ts';
import { compareRequestBodies } from './compare-content.ts';
import { compareCredentials } from './compare-credentials.ts';
import { compareParameters } from './compare-parameters.ts';
import { compareResponses } from './compare-responses.ts';
import { compareServersOf } from './compare-servers.ts';
import { matchOperations } from './match-operations.ts';
import { OperationPair, type ReadSides } from './operation-pair.ts';

/** Where the operations of a list stand, for those that the other list does not have. */
export interface OperationPlaces {
  readonly old: string;
  readonly new: string;
}

/** Compares lists of operations: the paths of two documents, or the callbacks of an operation. */
export function compareOperations(
  sides: ReadSides,
  old: readonly OperationView[],
  changed: readonly OperationView[],
  placesOf: (operation: OperationView) => OperationPlaces,
): void {
  const { pairs, removed, added } = matchOperations(old, changed);
  const { comparison } = sides;
  for (const operation of removed) {
    const { id, name, isCalledBack, node } = operation;
    const draft = { subject: name, operation: id, old: node.pointer, new: placesOf(operation).new };
    comparison.report(isCalledBack ? 'call-removed' : 'operation-removed', draft);
  }
  for (const operation of added) {
    const { id, name, isCalledBack, node } = operation;
    const draft = { subject: name, operation: id, old: placesOf(operation).old, new: node.pointer };
    comparison.report(isCalledBack ? 'call-added' : 'operation-added', draft);
  }
  for (const [before, after] of pairs) compareOperation(new OperationPair(sides, before, after));
}

const knownKeys = [
  ...['operationId', 'parameters', 'requestBody', 'responses', 'callbacks', 'security', 'servers', 'deprecated'],
];

const knownItemKeys = [
  ...['$ref', 'parameters', 'servers', 'get', 'put', 'post', 'delete', 'options', 'head', 'patch', 'trace'],
];

function compareOperation(pair: OperationPair): void {
  const { old, new: changed } = pair;
  const draft = { subject: pair.name, old: old.node.pointer, new: changed.node.pointer };
  // An id that stands for a missing one changes with the path and means nothing.
  if (old.id !== changed.id && (old.isNamed || changed.isNamed)) {
    const nameOf = ({ isNamed, id }: OperationView): string => (isNamed ? id : 'nothing');
    pair.report('operation-renamed', { ...draft, before: nameOf(old), after: nameOf(changed) });
  }
  compareLife(pair, draft);
  compareServersOf(pair);
  compareCredentials(pair);
  compareParameters(pair);
  compareRequestBodies(pair);
  compareResponses(pair);
  pair.compareRest(pair.name, old.node, changed.node, knownKeys);
  const isNew = [pair.sides.old, pair.sides.new].some(({ reader }) => hasNewMethods(reader.document));
  const itemKeys = isNew ? [...knownItemKeys, 'query', 'additionalOperations'] : knownItemKeys;
  pair.compareRest(`the path of ${pair.name}`, old.item, changed.item, itemKeys);
  compareOperations(pair.sides, old.callbacks, changed.callbacks, () => draft);
}

/** Compares how long an operation will be there. */
function compareLife(pair: OperationPair, draft: { subject: string; old: string; new: string }): void {
  const [before, after] = [pair.old.node.value, pair.new.node.value];
  const [was, is] = [before['deprecated'] === true, after['deprecated'] === true];
  if (was !== is) pair.report(is ? 'operation-deprecated' : 'operation-restored', draft);
  const [sunset, newSunset] = [before['x-sunset'], after['x-sunset']];
  if (newSunset === undefined || shown(sunset) === shown(newSunset)) return;
  pair.report('sunset-changed', { ...draft, before: shown(sunset), after: shown(newSunset) });
}
