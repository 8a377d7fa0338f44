import type { JsonPointer } from '../../../spec/json/json-pointer.ts';
import type { Operation } from '../../../spec/operation/operation.ts';
import { documentedBody, successOf } from '../../../spec/operation/success.ts';
import type { CrudRole } from '../../../spec/resource/crud-parts.ts';
import { listPlace } from '../../../spec/resource/place/list-place.ts';
import type { Patch, Resource } from '../../../spec/resource/resource.ts';
import type { Contract } from '../../contract/contract.ts';

/** A kind of record that a document knows: what it is called in a file, and what one must look like. */
export interface RecordKind {
  /** The name of the resource: `pets`. */
  readonly name: string;
  /** The template of the collection's path: `/pets`. */
  readonly collection: string;
  /** The schema of one record, as it is read by itself. */
  readonly schema: JsonPointer;
  /** The field that holds the id. */
  readonly idField: string;
  /** The names of its fields. */
  readonly fields: ReadonlySet<string>;
  /** The operations that tell of its records, the lists below other records among them. */
  readonly parts: ReadonlyMap<Operation, RecordPart>;
}

/** What an operation tells of the records of a kind. */
export interface RecordPart {
  readonly role: CrudRole;
  /** The path parameter that holds the id of the record; `undefined` where the operation is about several. */
  readonly idParameter: string | undefined;
  /** Of a list: the field of the envelope that holds the records, and whether it shows every field of each. */
  readonly list?: { readonly field: string | undefined; readonly isWhole: boolean };
  /** Of a patch: what its body means. */
  readonly patch?: Patch['kind'];
}

/** The kinds of record of a contract: its resources, as far as the document tells what a record is like. */
export function recordKinds(contract: Contract): RecordKind[] {
  return contract.resources.flatMap((resource): RecordKind[] => {
    const { name, collection, idField, idParameter, operations } = resource;
    const schema = bodySchema(operations.read) ?? resource.recordSchema;
    if (schema === undefined || idParameter === '') return [];
    const parts = partsOf(contract, resource, schema);
    const fields = new Set(contract.shapeAt(schema).fields?.keys() ?? []);
    return [{ name, collection, schema, idField: idField ?? idParameter, fields, parts }];
  });
}

function partsOf(contract: Contract, resource: Resource, schema: JsonPointer): ReadonlyMap<Operation, RecordPart> {
  const { operations, idParameter, patch, collection } = resource;
  const { list, create, read, replace, remove } = operations;
  const parts = new Map<Operation, RecordPart>();
  const add = (operation: Operation | undefined, role: CrudRole): void => {
    if (operation !== undefined) parts.set(operation, { role, idParameter });
  };
  add(read, 'read');
  add(replace, 'replace');
  add(remove, 'remove');
  if (create !== undefined) parts.set(create, { role: 'create', idParameter: undefined });
  if (patch !== undefined) parts.set(patch.operation, { role: 'merge', idParameter, patch: patch.kind });
  const views = contract.resources.flatMap((other) =>
    other.views.filter(({ of }) => of === resource.name).map(({ operation }) => operation),
  );
  for (const operation of [list, ...views]) {
    if (operation === undefined) continue;
    const place = placeOf(contract, operation, collection);
    const shown = place?.items === undefined ? undefined : contract.shapeAt(place.items).fields;
    const all = [...(contract.shapeAt(schema).fields?.keys() ?? [])];
    const isWhole = all.every((field) => shown?.has(field) === true);
    parts.set(operation, { role: 'list', idParameter: undefined, list: { field: place?.field, isWhole } });
  }
  return parts;
}

function placeOf(contract: Contract, list: Operation, collection: string): ReturnType<typeof listPlace> {
  const schema = bodySchema(list);
  return schema === undefined ? undefined : listPlace(contract, schema, collection.split('/').at(-1));
}

/** The schema of the body that an operation responds with when all is well. */
function bodySchema(operation: Operation | undefined): JsonPointer | undefined {
  const success = operation && successOf(operation);
  return success && documentedBody(success.documented)?.content.schema;
}
