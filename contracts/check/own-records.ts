import { isRecord } from '../../spec/document.ts';
import type { CheckContext } from './check-context.ts';
import type { Exchange } from './exchange-log.ts';
import { expectSuccess, recordIn } from './expectations.ts';
import type { Resource } from './resources.ts';

/** A record that the run has created. */
export interface OwnRecord {
  readonly id: string;
  readonly record: Readonly<Record<string, unknown>>;
  readonly exchange: Exchange;
}

/** The body that a check wants kept, with the run's tag in its name. */
export function tagged(context: CheckContext, body: Readonly<Record<string, unknown>>): Record<string, unknown> {
  const { tagField } = context.dialect;
  const name = body[tagField];
  return { ...body, [tagField]: `${context.ledger.tag} ${typeof name === 'string' ? name : 'record'}` };
}

/** Creates a record and enters it into the ledger; `undefined` where that fails, which is then a failure. */
export async function createOwn(
  context: CheckContext,
  resource: Resource,
  body: Readonly<Record<string, unknown>> = {},
): Promise<OwnRecord | undefined> {
  const { create, collection } = resource;
  if (create === undefined) return undefined;
  const exchange = await context.send({ operation: create, json: tagged(context, body) });
  const entered = enterCreated(context, resource, exchange);
  if (!expectSuccess(context, exchange, 'the body is valid')) return undefined;
  const record = recordIn(context, exchange);
  const id = record?.[context.dialect.idField];
  if (record === undefined) return undefined;
  if (typeof id !== 'string' && typeof id !== 'number') {
    context.fail(exchange, {
      rule: 'created id',
      message: `${create.id} must answer the ${context.dialect.idField} of the new record.`,
      received: JSON.stringify(id) ?? 'nothing',
      documented: `${context.dialect.idField} of ${collection}`,
    });
    return undefined;
  }
  return entered ? { id: String(id), record, exchange } : undefined;
}

/**
 * Enters whatever an answer says was created into the ledger, wanted or not. `false`: the id is no new one, which is a
 * failure.
 */
export function enterCreated(context: CheckContext, resource: Resource, exchange: Exchange): boolean {
  const { answer, operation } = exchange;
  if (answer.status < 200 || answer.status > 299 || !isRecord(answer.value)) return false;
  const value = answer.value[context.dialect.idField];
  if (typeof value !== 'string' && typeof value !== 'number') return false;
  const id = String(value);
  const isNew = !context.ledger.owned(resource.collection, id) && !context.ownership.isForeign(resource, id);
  context.ownership.claim(resource, id);
  if (!isNew) {
    context.fail(exchange, {
      rule: 'distinct ids',
      message: `${operation.id} must give each record an id of its own; this one was given before.`,
      received: id,
      documented: 'a new id',
      documentPointer: operation.pointer,
    });
  }
  return isNew;
}

/** Removes a record of the run's own. */
export async function removeOwn(context: CheckContext, resource: Resource, id: string): Promise<Exchange | undefined> {
  if (resource.remove === undefined) return undefined;
  const exchange = await context.send({ operation: resource.remove, pathParameters: { [resource.idParameter]: id } });
  if (exchange.answer.status < 300 || exchange.answer.status === 404) context.ledger.removed(resource.collection, id);
  return exchange;
}

/** Reads a record. */
export async function readRecord(context: CheckContext, resource: Resource, id: string): Promise<Exchange | undefined> {
  if (resource.read === undefined) return undefined;
  return context.send({ operation: resource.read, pathParameters: { [resource.idParameter]: id } });
}
