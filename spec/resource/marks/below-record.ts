import { DocumentError, isRecord, type OpenApiDocument } from '../../document/document.ts';
import { appendPointer, valueAt } from '../../json/json-pointer.ts';
import type { Operation } from '../../operation/operation.ts';
import { type FieldPath, pathOf } from '../field-path.ts';
import type { Resource, View } from '../resource.ts';
import { shortestPath } from '../ring/ring.ts';
import { extensions } from './extension.ts';
import { readFilters, readSort } from './operation-marks.ts';
import { wrongExtension } from './own-mark.ts';

/** What stands below the path of a record: lists of others, actions, and who refers to it. */
export type BelowRecord = Pick<Resource, 'views' | 'actions' | 'dependencies'>;

/** Finds the operations that may stand below the records of a resource, in the order of the document. */
export interface PathsBelow {
  below(resource: Pick<Resource, 'collection' | 'idParameter'>): readonly Operation[];
}

/**
 * Sorts operations by what their paths begin with, so that not each of them is held against each resource.
 *
 * @param isMarked Whether one may say that it is of a record below which it does not stand: then it may be any.
 */
export function pathsBelow(operations: readonly Operation[], isMarked: boolean): PathsBelow {
  if (isMarked) return { below: () => operations };
  const known = new Map<string, Operation[]>();
  for (const operation of operations) {
    const { path } = operation;
    for (let end = path.indexOf('}/'); end >= 0; end = path.indexOf('}/', end + 1)) {
      const start = path.slice(0, end + 2);
      const others = known.get(start);
      if (others === undefined) known.set(start, [operation]);
      else others.push(operation);
    }
  }
  return { below: (resource) => known.get(startOf(resource)) ?? [] };
}

/** Reads what stands below the records of a resource. */
export function readBelow(
  document: OpenApiDocument,
  paths: PathsBelow,
  resource: Resource,
  resources: readonly Resource[],
): BelowRecord {
  const views: View[] = [];
  const actions: Operation[] = [];
  let dependencies: Operation | undefined;
  const isHere = belowRecords(resource);
  const nested = resources.map(({ collection }) => collection).filter(isHere);
  for (const operation of paths.below(resource)) {
    if (isOfRecord(document, operation, resource)) {
      actions.push(operation);
      continue;
    }
    if (!isHere(operation.path) || nested.some((path) => `${operation.path}/`.startsWith(`${path}/`))) continue;
    const view = readView(document, operation, resource, resources);
    if (view !== undefined) views.push(view);
    else if (tellsDependencies(document, operation)) dependencies = operation;
    else if (operation.method !== 'GET' && operation.method !== 'HEAD') actions.push(operation);
  }
  return { views, actions, dependencies };
}

/** Whether an operation shows records of another resource, or who refers to one: it is no collection of its own. */
export function showsOthers(document: OpenApiDocument, { pointer }: Operation): boolean {
  const written = valueAt(document, pointer);
  return isRecord(written) && (extensions.viewOf in written || extensions.dependencies in written);
}

/** Whether an operation that writes says that its path names a record of a resource, below which it does not stand. */
export function isOfRecord(
  document: OpenApiDocument,
  { pointer, method, parameters }: Operation,
  { name, idParameter }: Pick<Resource, 'name' | 'idParameter'>,
): boolean {
  if (method === 'GET' || !parameters.some((one) => one.in === 'path' && one.name === idParameter)) return false;
  const written = valueAt(document, pointer);
  return isRecord(written) && written[extensions.recordOf] === name;
}

/** Whether a path says that what it shows is no record of a resource, though it looks so. */
export function isDenied(document: OpenApiDocument, { path }: Pick<Operation, 'path'>): boolean {
  const item = valueAt(document, appendPointer('#/paths', path));
  return isRecord(item) && item[extensions.resource] === false;
}

/** Whether a path stands below the records of a resource. */
export function isBelow(resource: Pick<Resource, 'collection' | 'idParameter'>, path: string): boolean {
  return belowRecords(resource)(path);
}

/** Makes the function that tells it of many paths. */
function belowRecords(resource: Pick<Resource, 'collection' | 'idParameter'>): (path: string) => boolean {
  const end = `{${resource.idParameter}}/`;
  const start = startOf(resource);
  return (path) => path.startsWith(start) && !path.endsWith(end);
}

/** What the paths below the records of a resource begin with. */
function startOf({ collection, idParameter }: Pick<Resource, 'collection' | 'idParameter'>): string {
  return `${collection.replace(/(?<=.)\/$/, '')}/{${idParameter}}/`;
}

/** A list below a record that shows records of another resource: the document says so, or its last part is their name. */
function readView(
  document: OpenApiDocument,
  operation: Operation,
  above: Resource,
  resources: readonly Resource[],
): View | undefined {
  if (operation.method !== 'GET') return undefined;
  const written = valueAt(document, operation.pointer);
  const of = isRecord(written) ? written[extensions.viewOf] : undefined;
  const by = isRecord(written) ? written[extensions.viewBy] : undefined;
  if (of === undefined) {
    if (by !== undefined)
      throw wrongExtension(operation.pointer, extensions.viewBy, by, `to stand beside ${extensions.viewOf}`);
    if (isDenied(document, operation)) return undefined;
    const last = operation.path.slice(operation.path.lastIndexOf('/') + 1);
    const shown = resources.find(({ name, parent }) => name === last && parent === undefined);
    const only = shown === undefined ? undefined : onlyReference(shown, above);
    return shown && only && { operation, of: shown.name, by: only, ...choicesOf(document, operation) };
  }
  const shown = resources.find(({ name }) => name === of);
  if (shown === undefined) {
    const known = resources.map(({ name }) => name).join(', ');
    throw wrongExtension(operation.pointer, extensions.viewOf, of, `the name of a resource (${known})`);
  }
  if (by !== undefined && (typeof by !== 'string' || by === '')) {
    throw wrongExtension(operation.pointer, extensions.viewBy, by, 'the path of a field');
  }
  const path = by === undefined ? onlyReference(shown, above) : pathOf(by);
  if (path === undefined) {
    const at = appendPointer(operation.pointer, extensions.viewOf);
    throw new DocumentError(
      `Failed to read ${extensions.viewOf} at ${at}: ${shown.name} do not have one field that refers to ${above.name}. Name the field in ${extensions.viewBy}.`,
      at,
    );
  }
  return { operation, of: shown.name, by: path, ...choicesOf(document, operation) };
}

/** How a request chooses what a list shows, and in what order. */
function choicesOf(document: OpenApiDocument, operation: Operation): Pick<View, 'filters' | 'sort'> {
  return { filters: readFilters(document, operation), sort: readSort(document, operation) };
}

/** The one field of a resource that refers to another; `undefined` where there is none, or several. */
function onlyReference({ references }: Resource, to: Resource): FieldPath | undefined {
  const [only, second] = references.filter((reference) => reference.to === to.name);
  return only === undefined || second !== undefined ? undefined : shortestPath(only.path);
}

function tellsDependencies(document: OpenApiDocument, operation: Operation): boolean {
  const written = valueAt(document, operation.pointer);
  const says = isRecord(written) ? written[extensions.dependencies] : undefined;
  if (says === undefined || says === false) return false;
  if (says !== true || operation.method !== 'GET') {
    throw wrongExtension(operation.pointer, extensions.dependencies, says, 'true, on a GET below a record');
  }
  return true;
}
