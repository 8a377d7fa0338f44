import { isRecord } from '../../../../../spec/document/document.ts';
import type { JsonObject } from '../../../../../spec/json/json-object.ts';
import type { Operation } from '../../../../../spec/operation/operation.ts';
import type { Exchange } from '../../../../check/exchange/exchange-log.ts';
import { recycleOwn } from '../../../../check/records/own-records.ts';
import { isSuccess } from '../../../../check/resource/named-id.ts';
import type { Resource } from '../../../../check/resource/resources.ts';
import type { CheckSession } from '../../../../check/session/session.ts';
import type { Contract } from '../../../../contract/contract.ts';

/** A kind of records that wait in the recycle bin. */
export interface Recycling {
  /** The name of the resource. */
  readonly name: string;
  readonly singular: string;
  /** What the bin calls one of them. */
  readonly model: string;
}

/** The operations of the recycle bin. */
export interface Bin {
  readonly list: Operation;
  readonly listOfType: Operation;
  readonly restore: Operation;
  readonly purge: Operation;
}

/** The recycle bin of a document; `undefined` where it has none. */
export function binOf({ operations }: Contract): Bin | undefined {
  const [list, listOfType, restore, purge] = [
    ...['listRecycleBin', 'listRecycleBinOfType', 'restoreRecycledRecord', 'purgeRecycledRecord'],
  ].map((id) => operations.find((one) => one.id === id));
  return list && listOfType && restore && purge && { list, listOfType, restore, purge };
}

/** A record of the bin as a list shows it. */
export interface Waiting {
  readonly model: unknown;
  readonly doc: JsonObject;
}

/** The record of the bin with an id that a list shows, if it does. */
export function waitingIn({ response: { value } }: Exchange, id: string): Waiting | undefined {
  for (const one of Array.isArray(value) ? value : []) {
    const doc: unknown = isRecord(one) ? one['doc'] : undefined;
    if (isRecord(one) && isRecord(doc) && doc['_id'] === id) return { model: one['model'], doc };
  }
  return undefined;
}

/** Sends a request about one record of the bin. */
export function ask(
  session: CheckSession,
  operation: Operation,
  { name }: Pick<Recycling, 'name'>,
  id: string,
  wrong = false,
): Promise<Exchange> {
  const json = operation.requestBody === undefined ? {} : { json: {} };
  return session.send({ operation, pathParameters: { type: name, _id: id }, ...json, ...(wrong && { wrong }) });
}

/** Lists the records of a kind that were deleted. */
export function listOf(session: CheckSession, { listOfType }: Bin, type: string): Promise<Exchange> {
  return session.send({ operation: listOfType, pathParameters: { type } });
}

/** Restores a record of the run's own, which it then has again. */
export async function restoreOwn(
  session: CheckSession,
  { restore }: Bin,
  kind: Recycling,
  resource: Resource,
  id: string,
): Promise<Exchange> {
  const exchange = await ask(session, restore, kind, id);
  if (isSuccess(restore, exchange.response.status)) session.ledger.created(resource.collection, id);
  return exchange;
}

/** Deletes a record of the run's own, which is to wait in the bin then; tells whether it was deleted. */
export async function deleteOwn(session: CheckSession, resource: Resource, id: string): Promise<boolean> {
  const removed = await recycleOwn(session, resource, id);
  // That it is deleted is a promise of the resource itself.
  return removed !== undefined && isSuccess(removed.operation, removed.response.status);
}
