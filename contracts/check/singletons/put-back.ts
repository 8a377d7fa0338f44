import { isRecord } from '../../../spec/document/document.ts';
import type { JsonObject } from '../../../spec/json/json-object.ts';
import type { Contract } from '../../contract/contract.ts';
import type { RequestDraft } from '../exchange/exchange-log.ts';
import type { Client } from '../http/client.ts';
import type { KeptPlace, Ledger } from '../ledger/ledger.ts';
import { isSame } from '../values/same.ts';
import { keepable, whyNotPutBack } from './changes.ts';
import { heldIn, type Singleton, type SingletonWrite, sendableOf, singletonsOf, wrappedIn } from './singletons.ts';

/** Stands for the id of a place that has none. */
export const notAsItWas = '(not as it was)';

/** A request that writes to a singleton: of a PUT, all that may be sent, as it stands there but for what is given. */
export function writeDraft(write: SingletonWrite, held: JsonObject, change: JsonObject): RequestDraft {
  const { operation, contentType, wrap } = write;
  const whole = operation.method === 'PATCH' ? {} : sendableOf(write, held);
  return { operation, json: wrappedIn(wrap, { ...whole, ...change }), contentType };
}

/** The fields that a client may write, and that stand there otherwise than before; secrets are not looked at. */
export function movedFrom(write: SingletonWrite, before: JsonObject, now: JsonObject): readonly string[] {
  const names = new Set([...Object.keys(keepable(write, before)), ...Object.keys(keepable(write, now))]);
  return [...names].filter((name) => !isSame(before[name], now[name]));
}

/** Puts a singleton back as it stood before; tells whether it stands so. */
async function putBack(
  client: Client,
  { read }: Singleton,
  write: SingletonWrite,
  before: JsonObject,
): Promise<boolean> {
  const look = async (): Promise<JsonObject | undefined> =>
    heldIn((await client.send({ operation: read })).response.value, write.wrap);
  const now = await look();
  const moved = now === undefined ? Object.keys(before) : movedFrom(write, before, now);
  if (moved.length === 0) return true;
  const changed = Object.fromEntries(moved.flatMap((name) => (name in before ? [[name, before[name]]] : [])));
  await client.send(writeDraft(write, before, changed));
  const after = await look();
  return after !== undefined && movedFrom(write, before, after).length === 0;
}

/** Puts what stood at a place back there; tells whether it stands there again. */
export async function putBackPlace(
  { contract, client }: { readonly contract: Contract; readonly client: Client },
  { collection, before }: KeptPlace,
): Promise<boolean> {
  const singleton = singletonsOf(contract).find(({ path }) => path === collection);
  if (singleton === undefined || !isRecord(before)) return false;
  for (const write of singleton.writes) {
    if (whyNotPutBack(contract, singleton, write) !== undefined) continue;
    if (await putBack(client, singleton, write, before).catch(() => false)) return true;
  }
  return false;
}

/** Puts back what the ledger holds of singletons, and takes it out of the ledger where it stands as it did. */
export async function putBackKept(
  session: { readonly contract: Contract; readonly client: Client; readonly ledger: Ledger },
  path?: string,
): Promise<void> {
  for (const place of session.ledger.kept()) {
    if (path !== undefined && path !== place.collection) continue;
    if (await putBackPlace(session, place)) session.ledger.restored(place.collection);
  }
}
