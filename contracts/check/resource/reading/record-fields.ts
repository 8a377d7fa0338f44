import { jsonSchemaOf, type Operation } from '../../../../spec/operation/operation.ts';
import { type ListPlace, listPlace } from '../../../../spec/resource/place/list-place.ts';
import type { Resource as ListedResource } from '../../../../spec/resource/resource.ts';
import type { Field, Shape } from '../../../../spec/schema/shape.ts';
import type { Contract } from '../../../contract/contract.ts';
import { tagText } from '../../values/tag-text.ts';
import { shownSchema, successSchema } from '../envelopes/record-place.ts';
import type { RecordsAt } from '../resources.ts';

export { successSchema };

/** The operations of a resource that show what its records are like. */
export interface RecordOperations {
  readonly create: Operation | undefined;
  readonly read: Operation | undefined;
  readonly replace: Operation | undefined;
  readonly list: Operation | undefined;
}

/** The fields without which no response of an operation can be: who did not send them is given them by the service. */
export function demandedFields(contract: Contract, operation: Operation | undefined): ReadonlySet<string> {
  const schema = shownSchema(contract, operation);
  const fields = schema === undefined ? undefined : contract.shapeAt(schema).fields;
  return new Set([...(fields ?? [])].filter(([, field]) => field.required).map(([name]) => name));
}

/** Whether the body of an operation, or the record that it shows, has a field. */
export function hasField(
  contract: Contract,
  operation: Operation | undefined,
  name: string | undefined,
  where: 'sent' | 'shown' = 'sent',
): name is string {
  const schema = where === 'sent' ? jsonSchemaOf(operation?.requestBody) : shownSchema(contract, operation);
  if (name === undefined || schema === undefined) return false;
  const { fields } = contract.shapeAt(schema);
  return fields === undefined || fields.has(name);
}

/**
 * The field that holds a record's id: what the API calls it everywhere, what the path calls it, what the list of
 * resources says; `undefined` where no field can be taken for it.
 */
export function findIdField(
  contract: Contract,
  { operations, idField, idParameter }: Pick<ListedResource, 'operations' | 'idField' | 'idParameter'>,
  usual: string | undefined,
): string | undefined {
  const { create, read, replace } = operations;
  const schema = shownSchema(contract, read) ?? shownSchema(contract, create) ?? shownSchema(contract, replace);
  if (schema === undefined) return usual ?? idField;
  const { fields } = contract.shapeAt(schema);
  if (fields === undefined) return usual ?? 'id';
  if (usual !== undefined && fields.has(usual)) return usual;
  const plain = (text: string): string => text.toLowerCase().replaceAll(/[_-]/g, '');
  const named = [...fields.keys()].find((field) => plain(field) === plain(idParameter));
  return named ?? idField ?? ['code', 'slug', 'name'].find((name) => fields.has(name));
}

/** A text that stands for the run's tag when a document is read, as long as tags are. */
const someTag = 'testkit-run-0123456789ab';

/** A field of text that a client sets, that is shown again, and that can hold the run's tag; required ones first. */
export function findTagField(
  contract: Contract,
  { create, read, replace, list }: RecordOperations,
  collection: string,
): string | undefined {
  const schema = jsonSchemaOf(create?.requestBody);
  if (schema === undefined) return undefined;
  const shown = [shownSchema(contract, read), recordShape(contract, list, collection)?.pointer].flatMap((pointer) =>
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

/** Tells where a list shows its records; `undefined` where the document does not say. */
export function recordsAt(contract: Contract, list: Operation | undefined, collection: string): RecordsAt | undefined {
  const place = placeOfRecords(contract, list, collection);
  return place === undefined ? undefined : { field: place.field };
}

/** The shape of a record as a list shows it. */
export function recordShape(contract: Contract, list: Operation | undefined, collection: string): Shape | undefined {
  const items = placeOfRecords(contract, list, collection)?.items;
  return items === undefined ? undefined : contract.shapeAt(items);
}

function placeOfRecords(contract: Contract, list: Operation | undefined, collection: string): ListPlace | undefined {
  const schema = successSchema(list);
  const plural = collection.split('/').findLast((part) => part !== '');
  const place = schema === undefined ? undefined : listPlace(contract, schema, plural);
  return place?.items === undefined ? undefined : place;
}
