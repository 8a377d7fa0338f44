import type { OpenApiDocument } from '../../../../spec/document/document.ts';
import type { JsonPointer } from '../../../../spec/json/json-pointer.ts';
import { jsonSchemaOf, type Operation } from '../../../../spec/operation/operation.ts';
import { type RecordPlace, recordPlace } from '../../../../spec/resource/place/record-place.ts';
import type { Contract } from '../../../contract/contract.ts';

/** What each document says of where its operations show records, read once. */
const places = new WeakMap<OpenApiDocument, Map<Operation, RecordPlace | undefined>>();

/**
 * Where an operation on one record shows it: in a field of an envelope, or as the response itself. `undefined` where the
 * operation is none of those, or its response has no schema.
 */
export function placeOfRecord(contract: Contract, operation: Operation): RecordPlace | undefined {
  const known = places.get(contract.document) ?? new Map<Operation, RecordPlace | undefined>();
  places.set(contract.document, known);
  if (!known.has(operation)) known.set(operation, readPlace(contract, operation));
  return known.get(operation);
}

function readPlace(contract: Contract, operation: Operation): RecordPlace | undefined {
  const schema = successSchema(operation);
  const resource = contract.resources.find(({ operations }) => {
    const { create, read, replace, patch } = operations;
    return [create, read, replace, patch].includes(operation);
  });
  if (schema === undefined || resource === undefined) return undefined;
  const { sentSchemas, singular, idParameter } = resource;
  const sent = [sentSchemas.create, sentSchemas.replace].filter((one) => one !== undefined).map(contract.shapeAt);
  const names = { resource: singular, idParameters: idParameter === '' ? [] : [idParameter] };
  return recordPlace(contract, schema, sent, names, 'id');
}

/** Where the schema of the record stands that an operation shows; for any other, where that of its success stands. */
export function shownSchema(contract: Contract, operation: Operation | undefined): JsonPointer | undefined {
  if (operation === undefined) return undefined;
  return placeOfRecord(contract, operation)?.schema ?? successSchema(operation);
}

/** Where the schema of an operation's successful JSON response stands; `undefined` where there is none. */
export function successSchema(operation: Operation | undefined): JsonPointer | undefined {
  for (const [status, response] of operation?.responses ?? []) {
    const schema = status.startsWith('2') ? jsonSchemaOf(response) : undefined;
    if (schema !== undefined) return schema;
  }
  return undefined;
}
