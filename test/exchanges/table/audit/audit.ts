import { seeds } from '../../../../fixtures/index.ts';
import type { Exchange, Step } from '../../exchange.ts';
import { badQuery, errors } from '../error-bodies.ts';
import { moment, shopifyId } from '../records.ts';
import { connection, connectionId, created, http, id, setUp } from '../resources/one-of-each.ts';

const byUser = { _id: '00000000933b5bde09c44a4a', email: 'owner@example.com', name: 'Account owner' };

/** A record of the audit; its id ends as `end` says. */
function done(
  end: string,
  event: 'create' | 'update' | 'delete',
  [resourceType, _resourceId]: readonly [type: string, id: string],
  exchange: number,
  fieldChange?: object,
): object {
  const _id = `6955b90099c48a05ed${end}`;
  const about = { _id, event, source: 'api', resourceType, _resourceId, byUser, time: moment(exchange) };
  return fieldChange === undefined ? about : { ...about, fieldChange };
}

const shop = ['connection', connectionId] as const;
const made = done('eae41b', 'create', shop, 0);
const renamed = done('0187ca', 'update', shop, 1, { fieldPath: 'name', oldValue: 'Shop', newValue: 'Shop 2' });
const closed = done('1606ce', 'update', shop, 1, {
  fieldPath: 'http.auth.basic.password',
  oldValue: '******',
  newValue: '******',
});
const removed = done('ecb409', 'delete', shop, 3);
const basic = (password: string): object => ({ ...http, auth: { type: 'basic', basic: { username: 'me', password } } });
const [makeShop] = setUp;
const changeShop: Step = {
  request: `PUT /v1/connections/${connectionId}`,
  send: { name: 'Shop 2', type: 'http', http: basic('another') },
  status: 200,
  body: { ...connection, lastModified: moment(1), name: 'Shop 2' },
};
const kindOfDownload = errors({
  code: 'audit_not_supported',
  message: 'There is no download of the audit of all records of one kind. Give a _resourceId too.',
  field: '_resourceId',
});
const signed = (signature: string): object => ({
  signedURL: `https://downloads.example.com/audit.csv?signature=${signature}`,
});

/** Each kind of record: how the id of its first entry ends, which record of the account it is, and one of the seed. */
const kinds: readonly (readonly [kind: string, end: string, place: number, seeded: string])[] = [
  ['connection', 'eae41b', 0, '5a6f0c3b9e1d4f2a7b8c0d11'],
  ['export', '21d183', 1, '5a6f0c3b9e1d4f2a7b8c0d21'],
  ['import', 'ecd9f3', 2, '5a6f0c3b9e1d4f2a7b8c0d31'],
  ['integration', '7c7703', 3, shopifyId],
  ['flow', 'b8ef2b', 4, '5a6f0c3b9e1d4f2a7b8c0d41'],
  ['script', '564833', 5, '5a6f0c3b9e1d4f2a7b8c0d61'],
];

/** What is written down of who has done what. */
export const auditExchanges: readonly Exchange[] = [
  {
    name: 'each write leaves its records, the newest first, and no secret',
    options: { seed: 'empty' },
    steps: [
      makeShop,
      changeShop,
      { request: `GET /v1/connections/${connectionId}/audit`, status: 200, body: [closed, renamed, made] },
      { request: `DELETE /v1/connections/${connectionId}`, status: 204 },
      { request: 'GET /v1/audit', status: 200, body: [removed, closed, renamed, made] },
    ],
  },
  {
    name: 'the audit is asked for by what there is in it, page by page',
    options: { seed: 'empty' },
    steps: [
      makeShop,
      changeShop,
      { request: 'GET /v1/audit?action=create', status: 200, body: [made] },
      { request: 'GET /v1/audit?resourceType=flow', status: 200, body: [] },
      { request: `GET /v1/audit?_resourceId=${connectionId}&source=api&limit=2`, status: 200, body: [closed, renamed] },
      { request: `GET /v1/audit?_byUserId=${byUser._id}&offset=2`, status: 200, body: [made] },
      { request: `GET /v1/audit?from=${moment(1)}`, status: 200, body: [closed, renamed] },
      { request: `GET /v1/audit?to=${moment(0)}`, status: 200, body: [made] },
      { request: `GET /v1/connections/${connectionId}/audit?limit=1&offset=1`, status: 200, body: [renamed] },
      {
        request: 'POST /v1/audit',
        send: { action: ['create', 'delete'], resourceType: ['connection', 'flow'], limit: 1 },
        status: 200,
        body: [made],
      },
      { request: 'POST /v1/audit', send: { action: 'update', offset: 1 }, status: 200, body: [renamed] },
      {
        request: 'POST /v1/audit',
        send: { limit: 0 },
        status: 422,
        body: errors({
          code: 'invalid_field',
          message: 'Cast to >= 1 failed for value "0" at path "limit"',
          field: 'limit',
        }),
      },
      {
        request: 'GET /v1/audit?action=run',
        status: 400,
        body: badQuery('action must be one of "create", "update", "delete", "view".', 'action'),
      },
    ],
  },
  {
    name: 'an audit of which nothing is left may be an empty response',
    options: { seed: 'empty', emptyList: 204 },
    steps: [
      { request: 'GET /v1/audit', status: 204 },
      { request: 'POST /v1/audit', send: {}, status: 204 },
    ],
  },
  {
    name: 'an audit is downloaded whole, or that of one record',
    options: { seed: 'empty' },
    steps: [
      { request: 'GET /v1/audit/signedURL', status: 200, body: signed('f25cad0a') },
      {
        request: `POST /v1/audit/signedURL`,
        send: { resourceType: 'connection', _resourceId: connectionId },
        status: 200,
        body: signed('7d8d831d'),
      },
      { request: 'GET /v1/audit/signedURL?resourceType=flow', status: 422, body: kindOfDownload },
      { request: 'POST /v1/audit/signedURL', send: { resourceType: ['flow'] }, status: 422, body: kindOfDownload },
    ],
  },
  {
    // The flow that is saved registers its connections, so that its integration is written once more.
    name: 'each kind of record has an audit of its own',
    options: { seed: 'empty' },
    steps: [
      ...setUp,
      {
        request: 'POST /v1/scripts',
        send: { name: 'Filter', content: 'x' },
        status: 201,
        body: { ...created(5, 5), name: 'Filter', postResponseHookToProcessOnChildRecord: false },
      },
      ...kinds.map(
        ([kind, end, place]): Step => ({
          request: `GET /v1/${kind}s/${id(place)}/audit?offset=${kind === 'integration' ? 1 : 0}`,
          status: 200,
          body: [done(end, 'create', [kind, id(place)], place)],
        }),
      ),
    ],
  },
  {
    name: 'a record to which nothing was done has an empty audit',
    options: { seed: { ...seeds.default, audit: [] }, emptyList: 204 },
    steps: [
      { request: 'GET /v1/audit', status: 204 },
      ...kinds.map(([kind, , , seeded]): Step => ({ request: `GET /v1/${kind}s/${seeded}/audit`, status: 204 })),
    ],
  },
];
