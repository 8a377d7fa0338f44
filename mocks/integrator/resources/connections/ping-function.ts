import { isRecord } from '../../../../spec/document/document.ts';
import type { Call } from '../../../engine/behaviours/behaviour.ts';
import type { JsonRecord } from '../../../engine/store/record.ts';
import type { LateAppCaller } from '../../app/interface/app-caller.ts';

/** What a ping responds with. */
export interface PingBody {
  readonly code: number;
  readonly errors?: readonly unknown[];
}

/**
 * The function of an app that tries a connection of the type `wrapper`; `undefined` where it names none.
 *
 * Source: choice for the name of the field, `wrapper.pingFunction`.
 */
export function pingFunctionOf({ wrapper }: JsonRecord): string | undefined {
  const name = isRecord(wrapper) ? wrapper['pingFunction'] : undefined;
  return typeof name === 'string' && name !== '' ? name : undefined;
}

/**
 * Has the code of an app try a connection; `undefined` where its code is nowhere.
 *
 * Source: doc for what the function gives and is given; choice for `code`: its `statusCode`, and 422 where it fails.
 */
export async function pingByFunction(
  app: LateAppCaller,
  account: Call['account'],
  name: string,
  { wrapper, _connectorId }: JsonRecord,
): Promise<PingBody | undefined> {
  const connector = typeof _connectorId === 'string' ? _connectorId : undefined;
  const caller = await app();
  if (!caller.has(account, connector)) return undefined;
  const { encrypted = {}, unencrypted = {} } = isRecord(wrapper) ? wrapper : {};
  const options = { connection: { encrypted, unencrypted } };
  const outcome = await caller.call(account, { kind: 'pingWrapper', function: name, connector, options });
  if ('refusal' in outcome) return { code: outcome.refusal.status, errors: outcome.refusal.body.errors };
  const { statusCode, errors } = isRecord(outcome.result) ? outcome.result : {};
  if (statusCode === 200) return { code: 200 };
  return { code: Number(statusCode), errors: Array.isArray(errors) ? errors : [] };
}
