import type { JsonPointer } from '../json/json-pointer.ts';
import type { Operation } from '../operation/operation.ts';
import type { CrudPart } from './crud-parts.ts';
import type { FieldPath } from './field-path.ts';

/**
 * What becomes of a record when the one that it refers to is deleted: the delete is refused, the record goes too, or it
 * stays as it is.
 */
export type OnDelete = 'refuse' | 'cascade' | 'leave';

/** A field that holds the id of a record of some resource. */
export interface Reference {
  readonly path: FieldPath;
  /** Where the field stands in the document. */
  readonly pointer: JsonPointer;
  /** The name of the resource. */
  readonly to: string;
  readonly onDelete: OnDelete;
}

/** A field of which the document says something. */
export interface MarkedField {
  readonly path: FieldPath;
  readonly pointer: JsonPointer;
}

/** How the values of a field have to do with others: each is another, or each is one of those of another field. */
export type Agreement =
  | (MarkedField & { readonly kind: 'unique' })
  | (MarkedField & {
      readonly kind: 'names';
      /** The field whose values may be named. */
      readonly of: FieldPath;
      /** The field that refers to the record which has it; `undefined`: the same record. */
      readonly in: string | undefined;
    });

/** What the document says of the fields of a schema, at any depth. */
export interface SchemaMarks {
  readonly references: readonly Reference[];
  /** Fields that are never shown in the clear. */
  readonly secrets: readonly MarkedField[];
  /** Fields that are written when the record is created, and never again. */
  readonly createOnly: readonly MarkedField[];
  /** Fields whose values have to do with others. */
  readonly agreements: readonly Agreement[];
}

/**
 * How a filter compares a field with what is asked for: it is one of these, is not less, or is not more. `with` compares
 * nothing: records that have the field are shown only where `true` is asked for.
 */
export type FilterOp = 'in' | 'gte' | 'lte' | 'with';

/** A query parameter of a list that leaves only the records whose field has the value. */
export interface Filter {
  readonly parameter: string;
  readonly path: FieldPath;
  /** `undefined` where the field has to equal the value. */
  readonly op?: FilterOp;
}

/** A list below a record: those records of a resource that refer to it. */
export interface View<Op = Operation> {
  readonly operation: Op;
  /** The name of the resource that it shows. */
  readonly of: string;
  /** The field of the records shown that holds the id of the record above. */
  readonly by: FieldPath;
  readonly filters: readonly Filter[];
  /** The query parameter that names the fields by which it is put in order. */
  readonly sort: string | undefined;
}

/** How a record is changed in part. */
export interface Patch<Op = Operation> {
  readonly operation: Op;
  /** `fields`: what is sent takes the place of what is there, at the top. */
  readonly kind: 'json-patch' | 'merge-patch' | 'fields';
  /** The paths that may be changed, as JSON pointers in which `*` is any step; `undefined`: any that may be written. */
  readonly paths: readonly string[] | undefined;
}

/** The operations of a resource by what they do to its records. */
export interface ResourceOperations<Op = Operation> {
  readonly list: Op | undefined;
  readonly create: Op | undefined;
  readonly read: Op | undefined;
  readonly replace: Op | undefined;
  readonly patch: Op | undefined;
  readonly remove: Op | undefined;
}

/**
 * A kind of record that a document knows: its name, its operations, and what holds it together with others.
 *
 * Where it is written down, an operation is its id.
 */
export interface Resource<Op = Operation> extends SchemaMarks {
  /** The last part of the collection's path, `flows`; with those before it, `users.posts`, where two would be the same. */
  readonly name: string;
  /** What one record is called: `flow`. */
  readonly singular: string;
  /**
   * The template of the collection's path, as the document writes it: `/flows`. Where a schema declares the resource, the
   * place where its records are kept, which need not be a path of the document.
   */
  readonly collection: string;
  /** The path parameter that holds the id of a record; empty where no path has one. */
  readonly idParameter: string;
  /** The field that holds the id; `undefined` where records do not show it. */
  readonly idField: string | undefined;
  readonly operations: ResourceOperations<Op>;
  /** Where the schema of one record stands: as it is read, else as it is created or listed. */
  readonly recordSchema: JsonPointer | undefined;
  /** Where the schema of a record as it is sent stands. */
  readonly sentSchemas: { readonly create: JsonPointer | undefined; readonly replace: JsonPointer | undefined };
  /** The name of the resource below whose records it stands: `users` of `/users/{userId}/posts`. */
  readonly parent: string | undefined;
  /** The field by which a record names the one that it stands below; `undefined` where no one field refers to those. */
  readonly parentField?: string | undefined;
  /** Query parameters of its list that choose records by a field. */
  readonly filters: readonly Filter[];
  /** The query parameter that names the fields by which its list is put in order. */
  readonly sort: string | undefined;
  /** Lists below one of its records, which show records of others. */
  readonly views: readonly View<Op>[];
  /** What else can be done to a record: the operations below its path that write. */
  readonly actions: readonly Op[];
  /** The operation that tells who refers to a record. */
  readonly dependencies: Op | undefined;
  readonly patch: Patch<Op> | undefined;
  /** What the recycle bin calls a record that was deleted, `Flow`; absent where none waits there. */
  readonly recycled?: string | undefined;
}

/** Whether a schema declares a resource: it has no operations of its own, and others show and change its records. */
export function isDeclared({ operations }: Pick<Resource, 'operations'>): boolean {
  return Object.values(operations).every((operation) => operation === undefined);
}

/** The resource of a name; `undefined` where there is none. */
export function resourceNamed(resources: readonly Resource[], name: string): Resource | undefined {
  return resources.find((resource) => resource.name === name);
}

/** The resource that a part belongs to. */
export function resourceOf(
  resources: readonly Resource[],
  { collection }: Pick<CrudPart, 'collection'>,
): Resource | undefined {
  return resources.find((resource) => resource.collection === collection);
}

/** The references of other records to those of a resource. */
export function referencesTo(
  resources: readonly Resource[],
  name: string,
): readonly { readonly from: Resource; readonly reference: Reference }[] {
  return resources.flatMap((from) =>
    from.references.filter(({ to }) => to === name).map((reference) => ({ from, reference })),
  );
}
