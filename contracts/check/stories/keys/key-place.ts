import type { Operation } from '../../../../spec/operation/operation.ts';
import { cutText } from '../../exchange/cut-text.ts';
import type { Exchange } from '../../exchange/exchange-log.ts';
import { expectRefusal, expectSuccess } from '../../expect/expectations.ts';
import { createOwn, removeOwn } from '../../records/own-records.ts';
import { isOfAccount, type KeyStore } from '../../resource/key-stores.ts';
import { recordParameters, resourceOf } from '../../resource/resources.ts';
import type { CheckSession } from '../../session/session.ts';
import { isSame } from '../../values/same.ts';
import { expectThat } from '../story.ts';

/** Where a check puts values under keys: the account, or a record of the run's own. */
export interface KeyPlace {
  readonly store: KeyStore;
  /** The path parameters above the key. */
  readonly above: Readonly<Record<string, string>>;
}

/** A place for keys whose values are put and read. */
export interface Keyed extends KeyStore {
  readonly put: Operation;
  readonly read: Operation;
}

/** Goes on with some places for keys, each of a record of its own where the keys are below records. */
export async function inPlaces(
  session: CheckSession,
  store: Keyed,
  count: number,
  look: (...places: readonly KeyPlace[]) => Promise<void>,
): Promise<void> {
  if (isOfAccount(store)) return look({ store, above: {} });
  const resource = resourceOf(session.resources, store.put);
  if (resource === undefined) return;
  const ids: string[] = [];
  for (let made = 0; made < count; made++) {
    const own = await createOwn(session, resource);
    if (own === undefined) return;
    ids.push(own.id);
  }
  await look(...ids.map((id) => ({ store, above: recordParameters(resource, id) })));
  for (const id of ids) await removeOwn(session, resource, id);
}

/** Puts a value under a key; where the document has a status for either, it says whether there was another one. */
export async function putValue(
  session: CheckSession,
  { store, above }: KeyPlace,
  key: string,
  json: unknown,
  isNew: boolean,
): Promise<boolean> {
  const { put, parameter } = store;
  if (put === undefined) return false;
  const exchange = await session.send({ operation: put, pathParameters: { ...above, [parameter]: key }, json });
  if (!expectSuccess(session, exchange, 'the value is valid')) return false;
  if (!put.responses.has('200') || !put.responses.has('201')) return true;
  const status = isNew ? 201 : 200;
  const message = `${put.id} must respond with ${status}: ${isNew ? 'nothing stood' : 'a value stood'} under the key.`;
  return expectThat(
    session,
    exchange,
    exchange.response.status === status,
    isNew ? 'created' : 'replaced',
    message,
    String(exchange.response.status),
    String(status),
  );
}

/** Reads a key, and expects the value that was put there. */
export async function expectValue(
  session: CheckSession,
  { store, above }: KeyPlace,
  key: string,
  value: unknown,
  why: string,
): Promise<void> {
  const { read, parameter } = store;
  if (read === undefined) return;
  const exchange = await session.send({ operation: read, pathParameters: { ...above, [parameter]: key } });
  if (!expectSuccess(session, exchange, why)) return;
  const message = `${read.id} must respond with the value under the key: ${why}.`;
  const received = exchange.response.value;
  expectThat(session, exchange, isSame(received, value), 'value under a key', message, received, value);
}

/** Reads a key, and expects that nothing stands there. */
export async function expectNoValue(
  session: CheckSession,
  { store, above }: KeyPlace,
  key: string,
  why: string,
): Promise<void> {
  const { read, parameter } = store;
  if (read === undefined) return;
  const pathParameters = { ...above, [parameter]: key };
  const exchange = await session.send({ operation: read, pathParameters, wrong: true });
  expectRefusal(session, exchange, { kind: 'unknown-record' }, why);
}

/** Deletes a key. */
export async function removeKeyOf(session: CheckSession, { store, above }: KeyPlace, key: string): Promise<void> {
  const { remove, parameter } = store;
  if (remove === undefined) return;
  const exchange = await session.send({ operation: remove, pathParameters: { ...above, [parameter]: key } });
  expectSuccess(session, exchange, 'a value stands under the key');
}

/** Lists the keys, and expects some of them to be there, once each, and others not. */
export async function expectListed(
  session: CheckSession,
  { store, above }: KeyPlace,
  there: readonly string[],
  gone: readonly string[],
): Promise<void> {
  const { list } = store;
  if (list === undefined) return;
  const exchange = await session.send({ operation: list, pathParameters: above });
  if (!expectSuccess(session, exchange, 'keys are listed')) return;
  const listed = textsIn(exchange);
  const shown = cutText(exchange.response.body, 300);
  for (const key of there) {
    const times = listed.filter((one) => one === key).length;
    const message = `${list.id} must show the key ${JSON.stringify(key)} once, as it is; it does so ${times} times.`;
    expectThat(session, exchange, times === 1, 'listed key', message, shown, key);
  }
  for (const key of gone) {
    const message = `${list.id} must not show the key ${JSON.stringify(key)}, under which nothing stands.`;
    expectThat(session, exchange, !listed.includes(key), 'listed key that is gone', message, shown, `no ${key}`);
  }
}

/** The texts in a response, wherever they stand. */
function textsIn({ response: { value } }: Exchange): readonly string[] {
  const texts: string[] = [];
  const open: unknown[] = [value];
  for (let one = open.pop(); open.length > 0 || one !== undefined; one = open.pop()) {
    if (typeof one === 'string') texts.push(one);
    else if (typeof one === 'object' && one !== null) open.push(...Object.values(one));
  }
  return texts;
}
