import { isRecord } from '../../../../spec/document/document.ts';
import { accountOf, hosts } from '../../../integrator/service/regions.ts';
import type { Context } from '../state/context.ts';

/** How the API responded, in words. */
export interface ApiResponse {
  readonly ok: boolean;
  readonly message: string;
}

/** Asks the API as an app of the account would: the journal has a line of it. */
export async function callApi(
  { store, integrator, token }: Context,
  method: 'POST' | 'PUT' | 'DELETE',
  path: string,
  done: string,
): Promise<ApiResponse> {
  const { account, region } = accountOf(store.state.account);
  const bearer = account === 'default' ? token : `${token}@${account}`;
  const response = await integrator.fetch(`https://${hosts[region]}/v1${path}`, {
    method,
    headers: { authorization: `Bearer ${bearer}` },
  });
  return inWords(response.status, await response.json().catch(() => undefined), done);
}

function inWords(status: number, body: unknown, done: string): ApiResponse {
  if (status >= 400) return { ok: false, message: `The API responded with ${status}: ${wordsOf(body)}` };
  if (isRecord(body) && body['success'] === false) {
    return { ok: false, message: `The function did not succeed: ${wordsOf(body)}` };
  }
  return { ok: true, message: done };
}

function wordsOf(body: unknown): string {
  if (!isRecord(body)) return 'no reason given.';
  const [first] = Array.isArray(body['errors']) ? body['errors'] : [];
  const message = isRecord(first) ? first['message'] : body['message'];
  return typeof message === 'string' ? message : 'no reason given.';
}
