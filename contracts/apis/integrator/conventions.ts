import { isRecord } from '../../../spec/document/document.ts';
import { dottedPath } from '../../../spec/json/json-pointer.ts';
import type { CheckConventions, Fault, Refusal } from '../../check/resource/conventions.ts';

/** The objects that say how a connection reaches its application, each called like the type. */
const blocks = [
  'http',
  'netsuite',
  'salesforce',
  'ftp',
  's3',
  'wrapper',
  'rdbms',
  'mongodb',
  'as2',
  'filesystem',
  'mcp',
  'dynamodb',
  'jdbc',
  'van',
  'rest',
];

/** How integrator.io responds to faults, and what its fields mean. */
export const integratorCheckConventions: CheckConventions = {
  idField: '_id',
  tagField: 'name',
  user: { operation: 'getTokenInfo', field: '_userId' },
  access: {
    isRestricted: ({ status, value }) =>
      status === 403 && entriesOf(value)?.some(({ code }) => code === 'access_restricted') === true,
    isLimited: (info) => isRecord(info) && info['scope'] !== undefined && String(info['scope']) !== '*',
    // Ids begin with the seconds since 1970: those of this one are far ahead.
    nobodysId: 'ffffffffffffffffffffffff',
  },
  recycleBin: {
    restore: 'restoreRecycledRecord',
    purge: 'purgeRecycledRecord',
    parameters: { resource: 'type', id: '_id' },
  },
  isExact: true,
  modifiedField: 'lastModified',
  dropsUnknownFields: true,
  refusal,
  entriesOf,
  exclusive: [['include', 'exclude']],
  dependent: [{ operation: 'getAuditDownload', parameter: 'resourceType', needs: '_resourceId' }],
  paging: { limit: 'limit', skip: 'skip' },
  lowered: { connections: blocks.map((block) => [block, 'concurrencyLevel']) },
  addsNothing: true,
  malformedId: 'not-an-id',
};

function entriesOf(body: unknown): readonly Readonly<Record<string, unknown>>[] | undefined {
  return isRecord(body) && Array.isArray(body['errors']) ? body['errors'].filter(isRecord) : undefined;
}

function refusal(fault: Fault): Refusal {
  switch (fault.kind) {
    case 'no-credentials':
      return { status: 401, body: { message: 'Unauthorized' } };
    case 'bad-credentials':
      return { status: 401, body: { message: 'Bearer Authentication Failed' } };
    case 'malformed-credentials':
      return { status: 400, body: { message: 'Bearer Authentication Failed' } };
    case 'wrong-scheme':
      return { status: 401 };
    case 'malformed-id':
      return { status: 400, entry: { code: 'invalid_ref' } };
    case 'unknown-record':
      return { status: 404, entry: { code: 'invalid_ref' } };
    case 'malformed-json':
    case 'empty-body':
      return { status: 400, entry: { code: 'invalid_json' } };
    case 'wrong-content-type':
      return { status: 415, entry: { code: 'unsupported_media_type' } };
    case 'too-large':
      return { status: 413, entry: { code: 'payload_too_large' } };
    case 'bad-query':
      return { status: 400, entry: { code: 'invalid_query_params' } };
    case 'dangling-reference':
    case 'record-in-use':
      return { status: 422, entry: { code: 'invalid_ref' } };
    case 'early-delete':
    case 'disagreement':
    case 'unlisted-patch':
      return { status: 422 };
    case 'invalid-body':
      return invalidBody(fault.mutation);
  }
}

function invalidBody({ pointer, keyword }: { readonly pointer: string; readonly keyword: string }): Refusal {
  const field = dottedPath(pointer);
  if (field === '') return { status: 422, entry: { code: 'invalid_field' } };
  return { status: 422, entry: { field, code: codesOf(keyword) } };
}

/** The codes that fit a broken constraint; which of two an empty text gets is not promised. */
function codesOf(keyword: string): string[] {
  if (keyword === 'required') return ['missing_required_field'];
  if (keyword === 'minLength') return ['missing_required_field', 'invalid_field'];
  return ['invalid_field', 'invalid_ref'];
}
