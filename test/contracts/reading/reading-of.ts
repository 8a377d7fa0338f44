import type { Contract } from '../../../contracts/contract/contract.ts';
import { createContract } from '../../../contracts/contract/create-contract.ts';
import type { Usual } from '../../../contracts/reading/basis/usual.ts';
import type { RecordReading } from '../../../contracts/reading/record-reading.ts';
import type { RecordKind } from '../../../contracts/reading/records/record-kind.ts';
import type { Operation } from '../../../spec/operation/operation.ts';
import type { CrudPart } from '../../../spec/resource/crud-parts.ts';
import { jsonContent } from '../small-contract.ts';

/** What a document says of its records, and its operations by calls such as `GET /pets/{id}`. */
export interface Read {
  readonly contract: Contract;
  readonly reading: RecordReading;
  readonly operation: (call: string) => Operation;
  readonly part: (call: string) => CrudPart;
  readonly kind: (path: string) => RecordKind;
}

const usual: Usual = {
  idField: 'id',
  isNamed: false,
  newId: ({ sequence }) => `usual-${sequence}`,
  isFixed: false,
  isStamped: false,
  uuid: ({ sequence }) => `uuid-${sequence}`,
  stored: (record) => record,
};

/** Reads a document of these paths. */
export function readingOf(paths: object, schemas: object = {}, given: Partial<Usual> = {}): Read {
  const contract = createContract(
    JSON.stringify({ openapi: '3.1.0', info: { title: 'Pets', version: '1' }, paths, components: { schemas } }),
  );
  const reading = found(contract.readRecords?.({ ...usual, ...given }), 'reading');
  const operation = (call: string): Operation =>
    found(
      contract.operations.find(({ method, path }) => `${method} ${path}` === call),
      call,
    );
  return {
    contract,
    reading,
    operation,
    part: (call) => found(reading.partOf(operation(call)), call),
    kind: (path) => found(reading.kindOf(path), path),
  };
}

/** Responses with JSON of a schema. */
export const gives = (schema: unknown, status = 200): object => ({
  responses: { [status]: { description: 'Fine', ...jsonContent(schema) } },
});

/** A body of JSON of a schema. */
export const takes = (schema: unknown): object => ({ requestBody: jsonContent(schema) });

/** Responses without a body. */
export const mute: object = { responses: { 204: { description: 'Done' } } };

/** Parameters of a path. */
export const at = (...names: readonly string[]): object => ({
  parameters: names.map((name) => ({ name, in: 'path', required: true, schema: { type: 'string' } })),
});

/** Parameters of a query. */
export const asks = (...names: readonly string[]): object => ({
  parameters: names.map((name) => ({ name, in: 'query', schema: { type: 'string' } })),
});

export const text = { type: 'string' };
export const whole = { type: 'integer' };
export const flag = { type: 'boolean' };
export const listOf = (items: unknown): object => ({ type: 'array', items });
export const named = (name: string): object => ({ $ref: `#/components/schemas/${name}` });

/** An object with these fields, of which those must be there that are named. */
export const object = (properties: object, ...required: readonly string[]): object => ({
  type: 'object',
  properties,
  ...(required.length > 0 && { required }),
});

function found<T>(value: T | undefined, name: string): T {
  if (value === undefined) throw new Error(`Failed to find ${name}.`);
  return value;
}
