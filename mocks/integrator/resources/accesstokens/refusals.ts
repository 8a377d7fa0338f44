import { isRecord } from '../../../../spec/document/document.ts';
import type { MockResponse } from '../../../engine/wire/response.ts';
import type { Write } from '../../define/define-resource.ts';

/** How far ahead a token may expire. Source: doc. */
const longest = 30 * 24 * 60 * 60 * 1000;

/** Refuses what is no way to write a token: one that lives too long, or the delete of one that is not ours. Source: doc. */
export function checkedToken({ role, call, previous }: Write): MockResponse | undefined {
  if (role === 'remove' && previous?.['type'] === 'apim') {
    return refused('type', 'An accesstoken of the type apim cannot be deleted.');
  }
  const autoPurgeAt = isRecord(call.body) ? call.body['autoPurgeAt'] : undefined;
  if (typeof autoPurgeAt !== 'string' || Date.parse(autoPurgeAt) <= call.now + longest) return undefined;
  return refused('autoPurgeAt', 'autoPurgeAt must be at most 30 days ahead.');
}

/** Source of the code and of the words: choice. */
function refused(field: string, message: string): MockResponse {
  return { status: 422, body: { errors: [{ code: 'invalid_field', message, field }] } };
}
