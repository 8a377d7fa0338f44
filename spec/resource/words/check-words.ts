import { DocumentError, isRecord, type OpenApiDocument } from '../../document/document.ts';
import { appendPointer, type JsonPointer, pointerSegments, valueAt } from '../../json/json-pointer.ts';
import type { Operation } from '../../operation/operation.ts';
import { schemaPlace } from '../../schema/schema-place.ts';
import { readAccessRoot, readEnvironments, writtenLevel } from '../access/access-words.ts';
import { pathText } from '../field-path.ts';
import { isOfRecord } from '../marks/below-record.ts';
import { type Extension, extensions } from '../marks/extension.ts';
import { actsOutside, deleteAfterOf, keysOf } from '../marks/operation-marks.ts';
import { wrongExtension } from '../marks/own-mark.ts';
import { type Agreement, type Filter, isDeclared, type Resource, resourceNamed } from '../resource.ts';
import { hasField } from './has-field.ts';
import { type PlacedWord, placedWords } from './placed-words.ts';
import { usedParts } from './used-parts.ts';
import { places } from './word-places.ts';

/**
 * Looks whether something comes of each extension of a document: it stands where it is read, and names what there is.
 *
 * @throws {DocumentError} where one does not.
 */
export function checkWords(
  document: OpenApiDocument,
  operations: readonly Operation[],
  resources: readonly Resource[],
): void {
  const read = readAt(document, operations, resources);
  const known = resources.map(({ name }) => name);
  let isUsed: ((pointer: JsonPointer) => boolean) | undefined;
  for (const placed of placedWords(document)) {
    const { word, value, pointer } = placed;
    if (!(placed.isField && schemaWords.has(word)) && !read.get(word)?.has(placed.holder) && value !== false) {
      throw wrongPlace(placed);
    }
    const isUnknown = word === extensions.references && typeof value === 'string' && !known.includes(value);
    if (isUnknown) isUsed ??= usedParts(document);
    if (isUnknown && isUsed?.(pointer)) {
      const at = appendPointer(pointer, word);
      throw new DocumentError(
        `Failed to read ${word} at ${pointer}: the document has no resource ${JSON.stringify(value)}. Its resources are ${known.join(', ')}.`,
        at,
      );
    }
  }
  for (const resource of resources) checkFields(document, resource, resources);
}

const schemaWords: ReadonlySet<Extension> = new Set([
  ...[extensions.references, extensions.onDelete, extensions.secret, extensions.writableAt],
  ...[extensions.unique, extensions.names, extensions.namesIn, extensions.maxDaysAhead],
  ...[extensions.made, extensions.distinct],
]);

/** The objects in which each word was read that does not stand in a schema. */
function readAt(
  document: OpenApiDocument,
  operations: readonly Operation[],
  resources: readonly Resource[],
): ReadonlyMap<Extension, ReadonlySet<unknown>> {
  const at = (pointers: readonly JsonPointer[]): ReadonlySet<unknown> =>
    new Set(pointers.map((pointer) => valueAt(document, pointer)));
  const views = resources.flatMap((resource) => resource.views);
  const lists = [...resources.map(({ operations }) => operations.list), ...views.map(({ operation }) => operation)];
  const pointersOf = (some: readonly (Operation | undefined)[]): readonly JsonPointer[] =>
    some.flatMap((operation) => operation?.pointer ?? []);
  const parameters = at(lists.flatMap((list) => list?.parameters ?? []).map(({ pointer }) => pointer));
  const shown = at(pointersOf(views.map(({ operation }) => operation)));
  const declared = resources.flatMap((one) => (isDeclared(one) ? (one.recordSchema ?? []) : []));
  const records = resources.flatMap(({ recordSchema: one }) => (one === undefined ? [] : [schemaPlace(document, one)]));
  const root = readAccessRoot(document, resources);
  const paths = resources.flatMap(({ collection, operations: own }) => [
    collection,
    ...Object.values(own).flatMap((operation: Operation | undefined) => operation?.path ?? []),
  ]);
  return new Map([
    [extensions.resource, at(declared)],
    [extensions.idField, at([...declared, ...records])],
    [extensions.singular, at([...paths.map((path) => appendPointer('#/paths', path)), ...declared])],
    [extensions.recycled, at(resources.map(({ collection }) => appendPointer('#/paths', collection)))],
    [extensions.filterOf, parameters],
    [extensions.filterOp, new Set([...parameters].filter((one) => isRecord(one) && extensions.filterOf in one))],
    [extensions.sort, parameters],
    [extensions.viewOf, shown],
    [extensions.viewBy, shown],
    [extensions.dependencies, at(pointersOf(resources.map(({ dependencies }) => dependencies)))],
    [extensions.patchable, at(pointersOf(resources.map(({ patch }) => patch?.operation)))],
    [extensions.actsOutside, at(pointersOf(operations.filter((one) => actsOutside(document, one))))],
    [extensions.recordOf, at(pointersOf(resources.flatMap((resource) => actionsOf(document, resource))))],
    [extensions.key, at(operations.flatMap((one) => keysOf(document, one)).map(({ pointer }) => pointer))],
    [extensions.deleteAfter, at(pointersOf(resources.map(({ operations: { remove } }) => remove)))],
    [extensions.accessLevel, at(pointersOf(operations.filter((one) => writtenLevel(document, one))))],
    [extensions.grantsAccess, at(pathsOf(root?.resource))],
    [extensions.order, at(pointersOf(operations.filter(({ method }) => method === 'GET')))],
    [extensions.creates, at(pointersOf(operations.filter(({ method }) => method === 'PUT')))],
    [extensions.merges, at(pointersOf(operations.filter(({ method }) => method === 'PUT' || method === 'PATCH')))],
    [extensions.environments, at(pathsOf(readEnvironments(document, resources)))],
  ]);
}

function pathsOf(resource: Resource | undefined): readonly JsonPointer[] {
  return resource === undefined ? [] : [appendPointer('#/paths', resource.collection)];
}

/** The actions of which the document says that they name a record of a resource. */
function actionsOf(document: OpenApiDocument, resource: Resource): readonly Operation[] {
  return resource.actions.filter((operation) => isOfRecord(document, operation, resource));
}

function wrongPlace({ word, pointer }: PlacedWord): DocumentError {
  return new DocumentError(
    `Failed to read ${word} at ${pointer}: nothing comes of it there. It has to stand on ${places[word]}.`,
    appendPointer(pointer, word),
  );
}

/** Holds the fields that are named outside of schemas against those that records have. */
function checkFields(document: OpenApiDocument, resource: Resource, resources: readonly Resource[]): void {
  const { operations, filters, views, patch, agreements } = resource;
  checkFilters(document, resource, operations.list, filters);
  checkDeletable(document, resource);
  for (const agreement of agreements)
    if (agreement.kind === 'names') checkNamed(document, resource, resources, agreement);
  for (const { operation, of, by, filters: own } of views) {
    const shown = resourceNamed(resources, of) ?? resource;
    if (!hasField(document, shown, by)) {
      throw wrongExtension(operation.pointer, extensions.viewBy, pathText(by), `a field of ${shown.name}`);
    }
    checkFilters(document, shown, operation, own);
  }
  for (const path of patch?.paths ?? []) {
    if (patch === undefined || hasField(document, resource, pointerSegments(path))) continue;
    throw wrongExtension(patch.operation.pointer, extensions.patchable, path, `paths of fields of ${resource.name}`);
  }
}

/** Looks whether there is the field whose values another one names. */
function checkNamed(
  document: OpenApiDocument,
  resource: Resource,
  resources: readonly Resource[],
  { pointer, of, in: within }: Agreement & { readonly kind: 'names' },
): void {
  const reference = resource.references.find(({ path }) => path.length === 1 && path[0] === within);
  const owner = within === undefined ? resource : reference && resourceNamed(resources, reference.to);
  if (owner === undefined) {
    const expected = `a field of ${resource.name} that has ${extensions.references}`;
    throw wrongExtension(pointer, extensions.namesIn, within, expected);
  }
  if (hasField(document, owner, of)) return;
  throw wrongExtension(pointer, extensions.names, pathText(of), `a field of ${owner.name}`);
}

/** Looks whether records have the fields that they have to have before they are deleted. */
function checkDeletable(document: OpenApiDocument, resource: Resource): void {
  const { remove } = resource.operations;
  if (remove === undefined) return;
  const unknown = Object.keys(deleteAfterOf(document, remove) ?? {}).find(
    (name) => !hasField(document, resource, [name]),
  );
  if (unknown !== undefined)
    throw wrongExtension(remove.pointer, extensions.deleteAfter, unknown, `fields of ${resource.name}`);
}

function checkFilters(
  document: OpenApiDocument,
  shown: Resource,
  list: Operation | undefined,
  filters: readonly Filter[],
): void {
  for (const { parameter, path } of filters) {
    if (hasField(document, shown, path)) continue;
    const pointer = list?.parameters.find(({ in: place, name }) => place === 'query' && name === parameter)?.pointer;
    throw wrongExtension(pointer ?? '#', extensions.filterOf, pathText(path), `a field of ${shown.name}`);
  }
}
