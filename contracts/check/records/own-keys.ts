import { jsonSchemaOf, type Operation } from '../../../spec/operation/operation.ts';
import type { RequestDraft } from '../exchange/exchange-log.ts';
import { isOfAccount, keyStoreOf } from '../resource/key-stores.ts';
import type { Session } from '../session/session.ts';
import { validBody } from './own-records.ts';

/** A request for a key of the run's own, under which nothing stands. */
export type KeyDraft = Required<Pick<RequestDraft, 'pathParameters'>> & Pick<RequestDraft, 'json'>;

/**
 * What a request for one key of the account names, so that it is nobody's but the run's; `undefined` where the operation is
 * about no such key.
 */
export function ownKey(session: Session, operation: Operation): KeyDraft | undefined {
  const store = keyStoreOf(session.contract, operation);
  if (store === undefined || store.isInferred || !isOfAccount(store)) return undefined;
  const pathParameters = { [store.parameter]: newKey(session, 'none') };
  if (jsonSchemaOf(operation.requestBody) === undefined) return { pathParameters };
  return { pathParameters, json: validBody(session, operation, {}) };
}

/** A key that nobody has: it carries the tag of the run, and a number that no other key has. */
export function newKey({ ledger }: Pick<Session, 'ledger'>, name: string): string {
  return `${ledger.tag} ${ledger.number()} ${name}`;
}
