import type { JsonPointer } from '../../../spec/json/json-pointer.ts';
import { jsonSchemaOf } from '../../../spec/operation/operation.ts';
import type { FieldPath } from '../../../spec/resource/field-path.ts';
import { plainName } from '../../../spec/resource/plain-name.ts';
import type { Resource as ListedResource } from '../../../spec/resource/resource.ts';
import { schemaAt } from '../../../spec/schema/schema.ts';
import type { Field } from '../../../spec/schema/shape.ts';
import type { Contract } from '../../contract/contract.ts';

/** A field that is taken for the id of a record of another resource, because of its name. */
export interface InferredReference {
  readonly path: FieldPath;
  readonly pointer: JsonPointer;
  readonly to: string;
}

/**
 * The fields of a new record that are called like the id of another: `authorId`, `author_id`, `authorIds`, where there are
 * authors. What they stand below is none of them: its id is in the path.
 */
export function inferredReferences(
  contract: Contract,
  listed: ListedResource,
  known: readonly ListedResource[],
): readonly InferredReference[] {
  const schema = jsonSchemaOf(listed.operations.create?.requestBody);
  const fields = schema === undefined ? undefined : contract.shapeAt(schema).fields;
  return [...(fields ?? [])].flatMap(([name, field]): InferredReference[] => {
    const isMany = /[iI][dD]s$/.test(name);
    const stem = stemOf(isMany ? name.slice(0, -1) : name);
    const target = known.find((one) => one !== listed && one.singular !== '' && plainName(one.singular) === stem);
    if (stem === undefined || target === undefined || field.readOnly || isSaid(listed, name)) return [];
    if (target.name === listed.parent || target.operations.create === undefined || target.collection.includes('{'))
      return [];
    const items = isMany ? field.shape().items() : undefined;
    const pointer = isMany ? items?.pointer : field.pointer;
    if (pointer === undefined || !fitsId(contract, pointer, target)) return [];
    return [{ path: items === undefined ? [name] : [name, '*'], pointer, to: target.name }];
  });
}

/** What stands before the `Id` of a name: `author` of `authorId`, `author_id` and `authorID`. */
function stemOf(name: string): string | undefined {
  const end = name.slice(-2);
  if (!['Id', 'ID'].includes(end) && !['_id', '-id'].includes(name.slice(-3))) return undefined;
  return plainName(name.slice(0, -2));
}

/** Whether the document says what a field holds. */
function isSaid({ references, idField }: ListedResource, name: string): boolean {
  return name === idField || references.some(({ path }) => path[0] === name);
}

/** Whether a field takes values of the kind that the id of the target is of, and not a choice of a few. */
function fitsId(contract: Contract, pointer: JsonPointer, { recordSchema, idField }: ListedResource): boolean {
  const id: Field | undefined =
    recordSchema === undefined || idField === undefined
      ? undefined
      : contract.shapeAt(recordSchema).fields?.get(idField);
  if (id === undefined) return false;
  const [held, own] = [pointer, id.pointer].map((at) => schemaAt(contract.document, at).keywords);
  if (held === undefined || own === undefined || 'enum' in held || 'const' in held) return false;
  const types = [held['type'], own['type']].map((type) =>
    Array.isArray(type) ? type.filter((one) => one !== 'null') : [type],
  );
  return String(types[0]) === String(types[1]) && ['string', 'integer', 'number'].includes(String(types[0]));
}
