import type { JsonPointer } from '../../../spec/json/json-pointer.ts';
import { jsonSchemaOf, type Operation } from '../../../spec/operation/operation.ts';
import type { Field, Shape } from '../../../spec/schema/shape.ts';
import type { Contract } from '../../contract/contract.ts';
import { tagText } from '../values/tag-text.ts';

/** The operations of a resource that show what its records are like. */
export interface RecordOperations {
  readonly create: Operation | undefined;
  readonly read: Operation | undefined;
  readonly replace: Operation | undefined;
  readonly list: Operation | undefined;
}

/** Where the schema of an operation's successful JSON response stands; `undefined` where there is none. */
export function successSchema(operation: Operation | undefined): JsonPointer | undefined {
  for (const [status, response] of operation?.responses ?? []) {
    const schema = status.startsWith('2') ? jsonSchemaOf(response) : undefined;
    if (schema !== undefined) return schema;
  }
  return undefined;
}

/** The field that holds a record's id, told by its name; `undefined` where no field can be taken for it. */
export function findIdField(
  contract: Contract,
  { create, read, replace }: RecordOperations,
  name: string,
  idParameter: string,
): string | undefined {
  const schema = successSchema(read) ?? successSchema(create) ?? successSchema(replace);
  if (schema === undefined) return undefined;
  const { fields } = contract.shapeAt(schema);
  if (fields === undefined) return 'id';
  const plain = (text: string): string => text.toLowerCase().replaceAll(/[_-]/g, '');
  const wanted = [idParameter, 'id', '_id', `${name}Id`, 'uuid', 'guid', `${name}Uuid`, 'key', 'code', 'slug', 'name'];
  for (const one of wanted) {
    const found = [...fields.keys()].find((field) => plain(field) === plain(one));
    if (found !== undefined) return found;
  }
  return undefined;
}

/** A text that stands for the run's tag when a document is read, as long as tags are. */
const someTag = 'testkit-run-0123456789ab';

/** A field of text that a client sets, that is shown again, and that can hold the run's tag; required ones first. */
export function findTagField(
  contract: Contract,
  { create, read, replace, list }: RecordOperations,
): string | undefined {
  const schema = jsonSchemaOf(create?.requestBody);
  if (schema === undefined) return undefined;
  const shown = [successSchema(read), recordShape(contract, list)?.pointer].flatMap((pointer) =>
    pointer === undefined ? [] : [contract.shapeAt(pointer)],
  );
  const replaced = jsonSchemaOf(replace?.requestBody);
  const others = [...shown, ...(replaced === undefined ? [] : [contract.shapeAt(replaced)])];
  const isShown = (name: string): boolean =>
    shown.every((shape) => shape.fields === undefined || shape.fields.has(name));
  const candidates = [...(contract.shapeAt(schema).fields ?? [])].filter(
    ([name, field]) => !field.readOnly && isShown(name) && canHoldTag(contract, field),
  );
  const rank = ([name, field]: readonly [string, Field]): number =>
    (field.required ? 0 : 8) +
    (others.every((shape) => shape.fields?.has(name) === true) ? 0 : 4) +
    (/name|title|label/i.test(name) ? 0 : /desc|note|comment|text|subject|summary/i.test(name) ? 1 : 2);
  const [best] = candidates.sort((one, other) => rank(one) - rank(other));
  return best?.[0];
}

function canHoldTag(contract: Contract, { pointer }: Field): boolean {
  // A field that takes a number as well as a text is not plainly one for names.
  return contract.checkValue(pointer, 7).length > 0 && tagText(contract, pointer, someTag, 'record') !== undefined;
}

/** Where the records stand in the response of a list: a field of an envelope, or nothing for the response itself. */
export interface RecordsAt {
  readonly field: string | undefined;
}

/** Tells where a list shows its records; `undefined` where the document does not say. */
export function recordsAt(contract: Contract, list: Operation | undefined, collection: string): RecordsAt | undefined {
  const schema = successSchema(list);
  if (schema === undefined) return undefined;
  const shape = contract.shapeAt(schema);
  if (shape.fields === undefined) return shape.items() !== undefined ? { field: undefined } : undefined;
  const lists = [...shape.fields].filter(([, field]) => field.shape().items() !== undefined).map(([name]) => name);
  if (lists.length === 1) return { field: lists[0] };
  const plural = collection.split('/').findLast((part) => part !== '') ?? '';
  const found = [plural, 'data', 'items', 'results', 'records', 'value', 'content', 'entries'].find((name) =>
    lists.includes(name),
  );
  return found === undefined ? undefined : { field: found };
}

/** The shape of a record as a list shows it. */
export function recordShape(contract: Contract, list: Operation | undefined): Shape | undefined {
  const schema = successSchema(list);
  if (list === undefined || schema === undefined) return undefined;
  const at = recordsAt(contract, list, list.path);
  const shape = contract.shapeAt(schema);
  return at?.field === undefined ? shape.items() : shape.fields?.get(at.field)?.shape().items();
}
