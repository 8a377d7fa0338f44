import type { Contract } from '../../../../contracts/contract/contract.ts';
import { isRecord } from '../../../../spec/document/document.ts';
import { type Resource, resourceNamed } from '../../../../spec/resource/resource.ts';
import type { AccountInCall } from '../../../engine/account/transaction/transaction.ts';
import type { Call } from '../../../engine/behaviours/behaviour.ts';
import type { RecordCollection } from '../../../engine/store/collection.ts';
import type { JsonRecord } from '../../../engine/store/record.ts';
import { userOf } from '../jobs/state/job.ts';

/** The resource below whose records licences stand. */
export function connectorsAbove({ resources }: Pick<Contract, 'resources'>, { parent = '' }: Resource): Resource {
  const above = resourceNamed(resources, parent);
  if (above === undefined) throw new Error('Failed to find what licences stand below: the document has no connectors.');
  return above;
}

/** The licences of a connector. */
export function licensesOf(account: Pick<AccountInCall, 'collection'>, connector: string): RecordCollection {
  return account.collection(`/connectors/${connector}/licenses`);
}

/** The address that a licence was given to. */
export function emailOf({ user }: JsonRecord): string | undefined {
  const email = isRecord(user) ? user['email'] : undefined;
  return typeof email === 'string' ? email : undefined;
}

/**
 * The oldest licence of a connector that is not taken and has not expired; `undefined` where the connector has none at
 * all, so that anybody may install it. Source: choice.
 */
export function freeLicense({ account, now }: Call, connector: string): JsonRecord | 'none is free' | undefined {
  const all = licensesOf(account, connector).all();
  if (all.length === 0) return undefined;
  const isFree = ({ _integrationId, expires }: JsonRecord): boolean =>
    _integrationId === undefined && Date.parse(String(expires)) > now;
  return all.find(isFree) ?? 'none is free';
}

/** Takes a licence for an installation: it becomes that of the user who installs. Source: doc. */
export function takeLicense({ account }: Call, connector: string, license: JsonRecord, integration: string): void {
  const user = { email: emailOf(license), _id: userOf(account), name: account.name };
  licensesOf(account, connector).set(String(license['_id']), { ...license, user, _integrationId: integration });
}
