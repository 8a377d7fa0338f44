import { hashOf } from '../../../engine/store/ids.ts';
import { type Grant, type OneTimeTokens, oneTimeStart } from '../tokens/one-time-tokens.ts';

/** Makes the token of a new call of an account. */
export function issueToken({ grants, calls }: OneTimeTokens, account: string): Grant {
  const number = (calls.get(account) ?? 0) + 1;
  calls.set(account, number);
  const mark = [`${account} ${number}`, `${number} of ${account}`].map(hex).join('');
  const grant = { token: `${oneTimeStart}${mark}${number}`, account, call: `call-${number}` };
  grants.set(grant.token, grant);
  return grant;
}

function hex(text: string): string {
  return hashOf(text).toString(16).padStart(8, '0');
}
