import { isJson } from '../../content/media-type.ts';
import type { JsonPointer } from '../../json/json-pointer.ts';
import type { Operation } from '../../operation/operation.ts';
import { successSchema } from '../../operation/success.ts';
import { type CrudRole, crudParts, plainPath } from '../crud-parts.ts';
import { isDenied, pathsBelow, readBelow, showsOthers } from '../marks/below-record.ts';
import { hasExtensions } from '../marks/extension.ts';
import { readFilters, readPatch, readSort } from '../marks/operation-marks.ts';
import { recordMarks } from '../marks/record-marks.ts';
import { createMarksReader, type ReadMarks } from '../marks/schema-marks.ts';
import { type IdNames, idFieldOf } from '../place/id-field.ts';
import { lastSegment, listPlace } from '../place/list-place.ts';
import { hasNumberedIds } from '../place/numbered-ids.ts';
import { recordPlace, sentPlace } from '../place/record-place.ts';
import type { ShapeBasis } from '../place/shape-basis.ts';
import type { Reference, Resource, ResourceOperations } from '../resource.ts';
import { checkWords } from '../words/check-words.ts';
import { markedIdField } from '../words/marked-id-field.ts';
import { declaredResources } from './declared-resources.ts';
import { withoutNarrowedLists } from './narrowed-lists.ts';
import { readRecycled } from './recycled.ts';
import { resourceNames } from './resource-names.ts';
import { singularOf, withSingulars } from './singulars.ts';

/** What one collection is, before the others are looked at. */
interface Collected {
  readonly collection: string;
  readonly idParameter: string;
  readonly operations: ResourceOperations;
}

const noMarks: ReadMarks = { references: [], secrets: [], createOnly: [], agreements: [] };

/**
 * Reads the list of resources of a document: what its paths say, and what its extensions say beside them.
 *
 * A resource stands after those that it refers to, and after the one that it stands below, where the document allows
 * that; a ring is left in the order of the document.
 *
 * @throws {DocumentError} where an extension says nothing that can be read, or names what the document does not have.
 */
export function readResources(basis: ShapeBasis, operations: readonly Operation[]): readonly Resource[] {
  const { document } = basis;
  const isMarked = hasExtensions(document);
  const isOwn = (one: Operation): boolean => !showsOthers(document, one) && !isDenied(document, one);
  const collections = collect(withoutNarrowedLists(basis, isMarked ? operations.filter(isOwn) : operations));
  const names = resourceNames(collections.map(({ collection }) => collection));
  const marksAt = isMarked ? createMarksReader(document) : (): ReadMarks => noMarks;
  const collected = collections.map((one) => readPlain(basis, one, names, marksAt));
  const declared = isMarked ? declaredResources(basis, names.values(), marksAt) : [];
  const plain = withSingulars(document, [...collected, ...declared]);
  const paths = pathsBelow(operations, isMarked);
  const resources = plain.map((resource) => ({ ...resource, ...readBelow(document, paths, resource, plain) }));
  if (isMarked) checkWords(document, operations, resources);
  return ordered(resources);
}

/** The collections that have records with a path of their own. */
function collect(operations: readonly Operation[]): readonly Collected[] {
  const byCollection = new Map<string, { idParameter: string; roles: Map<CrudRole, Operation> }>();
  for (const [operation, { collection, role, idParameter }] of crudParts(operations, true)) {
    const known = byCollection.get(collection) ?? { idParameter: '', roles: new Map<CrudRole, Operation>() };
    byCollection.set(collection, known);
    if (idParameter !== undefined) known.idParameter = idParameter;
    if (!known.roles.has(role)) known.roles.set(role, operation);
  }
  // What is neither made, listed nor read is no record: `PUT /machines/{id}/switch/{state}` is an action.
  const isKept = ({ roles }: { roles: Map<CrudRole, Operation> }): boolean =>
    roles.has('list') || roles.has('create') || roles.has('read');
  return [...byCollection]
    .filter(([, one]) => isKept(one))
    .map(([collection, { idParameter, roles }]) => ({
      collection,
      idParameter,
      operations: {
        list: roles.get('list'),
        create: roles.get('create'),
        read: roles.get('read'),
        replace: roles.get('replace'),
        patch: roles.get('merge'),
        remove: roles.get('remove'),
      },
    }));
}

function readPlain(
  basis: ShapeBasis,
  { collection, idParameter, operations }: Collected,
  names: ReadonlyMap<string, string>,
  marksAt: (schema: JsonPointer | undefined) => ReadMarks,
): Resource {
  const { list, create, read, replace, patch } = operations;
  const called = singularOf(basis.document, collection, operations);
  const idParameters = idParameter === '' ? [] : [idParameter];
  const own = Object.values(operations).flatMap((one: Operation | undefined) => one ?? []);
  const idNames = { resource: called, idParameters, inNumbers: hasNumberedIds(basis.document, own, idParameters) };
  const sent = { create: sentSchema(basis, create, idNames), replace: sentSchema(basis, replace, idNames) };
  const known = [sent.create, sent.replace].flatMap((schema) => (schema === undefined ? [] : [basis.shapeAt(schema)]));
  const shown = [read, create, replace, patch].flatMap((operation) => {
    const schema = successSchema(operation);
    const place = schema === undefined ? undefined : recordPlace(basis, schema, known, idNames, 'id');
    return place === undefined ? [] : [place.schema];
  });
  const listed = successSchema(list);
  const items = listed === undefined ? undefined : listPlace(basis, listed, lastSegment(collection))?.items;
  const schemas = [...shown, ...(items === undefined ? [] : [items])];
  const recordSchema = schemas.find((schema) => basis.shapeAt(schema).fields !== undefined) ?? schemas[0];
  const shape = recordSchema === undefined ? undefined : basis.shapeAt(recordSchema);
  const fields = shape?.fields;
  const marks = recordMarks(basis, [...schemas, sent.create, sent.replace], marksAt);
  const above = collection.includes('{') ? nameAt(names, parentOf(collection)) : undefined;
  return {
    name: names.get(collection) ?? collection,
    singular: called,
    collection,
    idParameter,
    idField: fields && (markedIdField(basis.document, shape) ?? idFieldOf(fields, idNames, 'id')),
    operations,
    recordSchema,
    sentSchemas: sent,
    parent: above,
    parentField: above === undefined ? undefined : fieldOfParent(above, marks.references),
    ...marks,
    filters: list === undefined ? [] : readFilters(basis.document, list),
    sort: list && readSort(basis.document, list),
    patch: patch && readPatch(basis.document, patch),
    recycled: readRecycled(basis.document, collection, called),
    views: [],
    actions: [],
    dependencies: undefined,
  };
}

function fieldOfParent(parent: string, references: readonly Reference[]): string | undefined {
  const [only, second] = references.filter(({ to, path }) => to === parent && path.length === 1);
  return second === undefined ? only?.path[0] : undefined;
}

/** The resource at a path, with or without a suffix such as `.json`. */
function nameAt(names: ReadonlyMap<string, string>, path: string): string | undefined {
  return names.get(path) ?? [...names].find(([collection]) => plainPath(collection) === path)?.[1];
}

/** The collection above the last record of a path: `/users` of `/users/{userId}/posts`. */
function parentOf(collection: string): string {
  return collection.slice(0, collection.lastIndexOf('/{'));
}

function sentSchema(basis: ShapeBasis, operation: Operation | undefined, names: IdNames): JsonPointer | undefined {
  const content = [...(operation?.requestBody?.content ?? [])].find(([type]) => isJson(type))?.[1];
  if (content?.schema === undefined) return undefined;
  const { shape, field } = sentPlace(basis, operation?.requestBody, undefined, names);
  return field === undefined ? content.schema : shape.pointer;
}

/** Each after those that it refers to and the one that it stands below; a ring stays in the order of the document. */
function ordered(resources: readonly Resource[]): readonly Resource[] {
  const needs = new Map<Resource, readonly Resource[]>();
  for (const one of resources) {
    const names = new Set([one.parent, ...one.references.map(({ to }) => to)]);
    names.delete(undefined);
    const needed = names.size === 0 ? [] : resources.filter((other) => other !== one && names.has(other.name));
    needs.set(one, needed);
  }
  const needsOf = (one: Resource): readonly Resource[] => needs.get(one) ?? [];
  const reach = new Map(resources.map((one) => [one, reachedFrom(one, needsOf)]));
  const done = new Set<Resource>();
  const visit = (resource: Resource): void => {
    if (done.has(resource)) return;
    const back = [...(reach.get(resource) ?? [])].filter((one) => reach.get(one)?.has(resource));
    const ring = back.length === 0 ? [resource] : resources.filter((one) => one === resource || back.includes(one));
    for (const one of ring) for (const other of needsOf(one)) if (!ring.includes(other)) visit(other);
    for (const one of ring) done.add(one);
  };
  for (const resource of resources) visit(resource);
  return [...done];
}

/** All that a resource refers to, directly or through others. */
function reachedFrom(resource: Resource, needsOf: (one: Resource) => readonly Resource[]): ReadonlySet<Resource> {
  const reached = new Set<Resource>();
  const open = [...needsOf(resource)];
  for (let one = open.pop(); one !== undefined; one = open.pop()) {
    if (reached.has(one)) continue;
    reached.add(one);
    open.push(...needsOf(one));
  }
  return reached;
}
