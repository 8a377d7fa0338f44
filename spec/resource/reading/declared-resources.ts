import { DocumentError, isRecord } from '../../document/document.ts';
import { appendPointer, type JsonPointer } from '../../json/json-pointer.ts';
import { singular } from '../crud-parts.ts';
import { extensions } from '../marks/extension.ts';
import { wrongExtension } from '../marks/own-mark.ts';
import { recordMarks } from '../marks/record-marks.ts';
import type { ReadMarks } from '../marks/schema-marks.ts';
import { idFieldOf } from '../place/id-field.ts';
import type { ShapeBasis } from '../place/shape-basis.ts';
import type { Resource, ResourceOperations } from '../resource.ts';

const noOperations: ResourceOperations = {
  list: undefined,
  create: undefined,
  read: undefined,
  replace: undefined,
  patch: undefined,
  remove: undefined,
};

/**
 * The resources that a schema declares by itself: their records have no collection on the wire, and are shown and changed
 * by operations of others.
 *
 * @param taken The names of the resources that paths tell of.
 * @throws {DocumentError} where a name is none or is taken, or a schema has no field for an id.
 */
export function declaredResources(
  basis: ShapeBasis,
  taken: Iterable<string>,
  marksAt: (schema: JsonPointer | undefined) => ReadMarks,
): readonly Resource[] {
  const names = new Set(taken);
  return declaringSchemas(basis).map(({ pointer, name, schema }) => {
    if (names.has(name)) {
      const at = appendPointer(pointer, extensions.resource);
      throw new DocumentError(
        `Failed to read ${extensions.resource} at ${at}: there is another resource ${JSON.stringify(name)}. Call this one something else.`,
        at,
      );
    }
    names.add(name);
    const collection = `/${name}`;
    return {
      name,
      singular: singular(collection),
      collection,
      idParameter: '',
      idField: declaredIdField(basis, pointer, name, schema[extensions.idField]),
      operations: noOperations,
      recordSchema: pointer,
      sentSchemas: { create: undefined, replace: undefined },
      parent: undefined,
      parentField: undefined,
      ...recordMarks(basis, [pointer], marksAt),
      filters: [],
      sort: undefined,
      patch: undefined,
      views: [],
      actions: [],
      dependencies: undefined,
    };
  });
}

/** A schema that declares a resource, and the name that it gives it. */
interface DeclaringSchema {
  readonly pointer: JsonPointer;
  readonly name: string;
  readonly schema: Readonly<Record<string, unknown>>;
}

function declaringSchemas({ document }: ShapeBasis): readonly DeclaringSchema[] {
  const { components } = document;
  const schemas = isRecord(components) ? components['schemas'] : undefined;
  return Object.entries(isRecord(schemas) ? schemas : {}).flatMap(([key, schema]) => {
    const name = isRecord(schema) ? schema[extensions.resource] : undefined;
    if (!isRecord(schema) || name === undefined) return [];
    const pointer = appendPointer('#/components/schemas', key);
    if (typeof name === 'string' && /^[\w-]+$/.test(name)) return [{ pointer, name, schema }];
    throw wrongExtension(pointer, extensions.resource, name, 'a name of letters, digits, - and _');
  });
}

/** The field that holds the id: the one that is named, or the one that is called like an id. */
function declaredIdField({ shapeAt }: ShapeBasis, pointer: JsonPointer, name: string, named: unknown): string {
  const { fields = new Map() } = shapeAt(pointer);
  if (named !== undefined) {
    if (typeof named === 'string' && fields.has(named)) return named;
    throw wrongExtension(pointer, extensions.idField, named, 'the name of a field of the schema');
  }
  const names = { resource: singular(`/${name}`), idParameters: ['_id'] };
  const found = idFieldOf(fields, names, 'id');
  if (found !== undefined) return found;
  throw new DocumentError(
    `Failed to read the schema at ${pointer}: no field of it is called like an id of ${name}. Name one in ${extensions.idField}.`,
    pointer,
  );
}
