import { isRecord } from '../../../spec/document/document.ts';
import type { JsonObject } from '../../../spec/json/json-object.ts';
import type { JsonPointer } from '../../../spec/json/json-pointer.ts';
import { jsonSchemaOf, type Operation } from '../../../spec/operation/operation.ts';
import type { Field } from '../../../spec/schema/shape.ts';
import type { Contract } from '../../contract/contract.ts';
import { remembered } from '../../contract/remembered.ts';
import { keyStoreOf } from '../resource/key-stores.ts';
import { successSchema } from '../resource/reading/record-fields.ts';

/** Something of which an account has one, without an id: its settings, whoever is calling. */
export interface Singleton {
  readonly path: string;
  readonly read: Operation;
  readonly writes: readonly SingletonWrite[];
}

/** An operation that changes it. */
export interface SingletonWrite {
  readonly operation: Operation;
  /** The schema of what is sent. */
  readonly schema: JsonPointer;
  readonly contentType: string;
  /** The field that what is sent and shown stands in, with nothing beside it: `{ "user": { … } }`. */
  readonly wrap: string | undefined;
  /** What may be sent, by name. */
  readonly fields: ReadonlyMap<string, Field>;
}

/** A contract's are the same for each run. */
const known = remembered<readonly Singleton[]>();

/** The places of a document without an id that are read as one object, and changed by PUT or PATCH. */
export function singletonsOf(contract: Contract): readonly Singleton[] {
  return known(contract, 'singletons', () => {
    const paths = new Set(contract.operations.map(({ path }) => path));
    return [...paths].flatMap((path) => singletonAt(contract, path) ?? []);
  });
}

/** The singleton that an operation changes. */
export function singletonOf(contract: Contract, operation: Operation): Singleton | undefined {
  return singletonsOf(contract).find(({ writes }) => writes.some((write) => write.operation === operation));
}

/** What a singleton holds, out of its wrapping; `undefined` where a response shows none. */
export function heldIn(value: unknown, wrap: string | undefined): JsonObject | undefined {
  const held = wrap === undefined || !isRecord(value) ? value : value[wrap];
  return isRecord(held) ? held : undefined;
}

/** What is sent, in its wrapping. */
export function wrappedIn(wrap: string | undefined, held: JsonObject): JsonObject {
  return wrap === undefined ? held : { [wrap]: held };
}

/** What may be sent of what stands there. */
export function sendableOf({ fields }: SingletonWrite, held: JsonObject): JsonObject {
  return Object.fromEntries(
    Object.entries(held).filter(([name]) => {
      const field = fields.get(name);
      return field !== undefined && !field.readOnly;
    }),
  );
}

function singletonAt(contract: Contract, path: string): Singleton | undefined {
  if (path.includes('{') || path.includes('#')) return undefined;
  const at = (method: string): Operation | undefined =>
    contract.operations.find((one) => one.path === path && one.method === method);
  const [read, put, patch] = [at('GET'), at('PUT'), at('PATCH')];
  if (read === undefined || at('POST') !== undefined || keyStoreOf(contract, read) !== undefined) return undefined;
  const isOfRecords = contract.resources.some(({ operations }) => Object.values(operations).includes(read));
  const shownSchema = successSchema(read);
  if (isOfRecords || shownSchema === undefined) return undefined;
  const writes = [put, patch].flatMap((operation) =>
    operation === undefined ? [] : (writeOf(contract, operation, shownSchema) ?? []),
  );
  return writes.length === 0 ? undefined : { path, read, writes };
}

function writeOf(contract: Contract, operation: Operation, shownSchema: JsonPointer): SingletonWrite | undefined {
  const types = ['application/json', 'application/merge-patch+json'];
  const contentType = types.find((type) => operation.requestBody?.content.has(type));
  const schema =
    contentType === 'application/json'
      ? jsonSchemaOf(operation.requestBody)
      : operation.requestBody?.content.get(contentType ?? '')?.schema;
  if (contentType === undefined || schema === undefined) return undefined;
  const [sent, shown] = [contract.shapeAt(schema).fields, contract.shapeAt(shownSchema).fields];
  if (sent === undefined || shown === undefined) return undefined;
  const [only] = [...sent.keys()];
  const wrap = sent.size === 1 && only !== undefined && shown.size === 1 && shown.has(only) ? only : undefined;
  if (wrap === undefined) return { operation, schema, contentType, wrap, fields: sent };
  const [inner, shownInner] = [sent.get(wrap)?.shape().fields, shown.get(wrap)?.shape().fields];
  if (inner === undefined || shownInner === undefined)
    return { operation, schema, contentType, wrap: undefined, fields: sent };
  return { operation, schema, contentType, wrap, fields: inner };
}
