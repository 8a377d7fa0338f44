import { isRecord } from '../../../../../spec/document/document.ts';
import type { Behaviour } from '../../../../engine/behaviours/behaviour.ts';
import { hashOf } from '../../../../engine/store/ids.ts';
import type { MockResponse } from '../../../../engine/wire/response.ts';

/** Tells where the audit of a record, or of the account, can be downloaded. */
export const downloadingAudit: Readonly<Record<string, Behaviour>> = {
  getAuditDownload: ({ account, parameters: { query } }) => downloadOf(account.name, query),
  createAuditDownload: ({ account, body }) => downloadOf(account.name, isRecord(body) ? body : {}),
};

/** An address at which there is nothing; refused where all records of one kind are asked for. */
function downloadOf(account: string, asked: Readonly<Record<string, unknown>>): MockResponse {
  const { resourceType, _resourceId } = asked;
  if (resourceType !== undefined && _resourceId === undefined) {
    const message = 'There is no download of the audit of all records of one kind. Give a _resourceId too.';
    return { status: 422, body: { errors: [{ code: 'audit_not_supported', message, field: '_resourceId' }] } };
  }
  const signature = hashOf(`${account} ${JSON.stringify(asked)}`)
    .toString(16)
    .padStart(8, '0');
  return { status: 200, body: { signedURL: `https://downloads.example.com/audit.csv?signature=${signature}` } };
}
