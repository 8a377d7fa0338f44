import type { Exchange } from '../../exchange.ts';
import { badToken, errors, notFoundOf, restricted } from '../error-bodies.ts';
import { moment, strangerId } from '../records.ts';
import { created, id } from '../resources/one-of-each.ts';

const full = { name: 'Deployment', fullAccess: true };
const first = '66f978a2e9e5061f424e43f0647ccd25';
const third = 'c150d74ebf5ed64fbebd17845f99b575';
const made = { ...created(0, 0), ...full, type: 'user' };
const masked = { ...made, token: '******' };
const scope =
  'Give either fullAccess, as true, or one of _connectionIds, _exportIds, _importIds, _apiIds and _mcpServerIds that is not empty.';
const notRevoked = errors({
  code: 'invalid_field',
  message: 'The accesstoken cannot be deleted before revoked is true.',
  field: 'revoked',
});
const tooLate = errors({
  code: 'invalid_field',
  message: 'autoPurgeAt must be at most 30 days ahead.',
  field: 'autoPurgeAt',
});
const connection = { name: 'Shop', type: 'ftp' };
const as = (shown: string): { readonly headers: { readonly authorization: string } } => ({
  headers: { authorization: `Bearer ${shown}` },
});
const apim = {
  _id: '65c1f0a2b3d4e5f60718a903',
  createdAt: '2024-02-06T09:14:50.662Z',
  lastModified: '2024-02-06T09:14:50.662Z',
  name: 'API management',
  type: 'apim',
  fullAccess: true,
  revoked: true,
  token: 'apim_token',
} as const;
const soon = {
  ...apim,
  type: 'user',
  revoked: false,
  autoPurgeAt: '2026-01-01T00:00:00.002Z',
  token: 'soon_token',
} as const;

/** What can be done with access tokens, and with a token that was made so. */
export const accessTokenExchanges: readonly Exchange[] = [
  {
    name: 'a token is shown when it is made, lets in until it is revoked, and is deleted then',
    options: { seed: 'empty', tokens: ['my_api_token'] },
    steps: [
      { request: 'POST /v1/accesstokens', send: full, status: 201, body: { ...made, token: first } },
      { request: 'GET /v1/accesstokens', status: 200, body: [masked] },
      { request: `GET /v1/accesstokens/${id(0)}`, status: 200, body: masked },
      { request: 'GET /v1/integrations', ...as(first), status: 200, body: [] },
      { request: `DELETE /v1/accesstokens/${id(0)}`, status: 422, body: notRevoked },
      {
        request: `PUT /v1/accesstokens/${id(0)}`,
        send: { ...masked, revoked: true },
        status: 200,
        body: {
          ...created(0, 0),
          lastModified: moment(5),
          name: full.name,
          type: 'user',
          fullAccess: true,
          revoked: true,
          token: '******',
        },
      },
      { request: 'GET /v1/integrations', ...as(first), status: 401, body: badToken },
      { request: `DELETE /v1/accesstokens/${id(0)}`, status: 204 },
      { request: `GET /v1/accesstokens/${id(0)}`, status: 404, body: notFoundOf('accesstoken') },
      { request: 'GET /v1/integrations', ...as(first), status: 401, body: badToken },
    ],
  },
  {
    name: 'a token is for everything or for some records, and expires within thirty days',
    options: { seed: 'empty', emptyList: 204 },
    steps: [
      { request: 'GET /v1/accesstokens', status: 204 },
      {
        request: 'POST /v1/accesstokens',
        send: { ...full, _apiIds: [strangerId] },
        status: 422,
        body: errors({ code: 'invalid_field', message: scope }),
      },
      {
        request: 'POST /v1/accesstokens',
        send: { ...full, autoPurgeAt: '2026-02-01T00:00:00.000Z' },
        status: 422,
        body: tooLate,
      },
      {
        request: 'POST /v1/accesstokens',
        send: { name: 'A', _connectionIds: [strangerId] },
        status: 422,
        body: errors({
          code: 'invalid_ref',
          message: 'Invalid reference: _connectionIds.0',
          field: '_connectionIds.0',
        }),
      },
      {
        request: `PUT /v1/accesstokens/${strangerId}`,
        send: { ...full, _exportIds: [strangerId] },
        status: 422,
        body: errors({ code: 'invalid_field', message: scope }),
      },
    ],
  },
  {
    name: 'a token for some records shows these, and is refused wherever it is not for',
    options: { seed: 'empty' },
    steps: [
      { request: 'POST /v1/connections', send: connection, status: 201, body: { ...created(0, 0), ...connection } },
      { request: 'POST /v1/connections', send: connection, status: 201, body: { ...created(1, 1), ...connection } },
      {
        request: 'POST /v1/accesstokens',
        send: { name: 'Agency', _connectionIds: [id(1)] },
        status: 201,
        body: { ...created(2, 2), name: 'Agency', _connectionIds: [id(1)], type: 'user', token: third },
      },
      {
        request: 'GET /v1/tokenInfo',
        ...as(third),
        status: 200,
        body: { _userId: '00000000933b5bde09c44a4a', scope: [`connections:${id(1)}`] },
      },
      { request: 'GET /v1/connections', ...as(third), status: 200, body: [{ ...created(1, 1), ...connection }] },
      { request: `GET /v1/connections/${id(1)}`, ...as(third), status: 200, body: { ...created(1, 1), ...connection } },
      { request: `GET /v1/connections/${id(0)}`, ...as(third), status: 403, body: restricted },
      { request: `DELETE /v1/connections/${id(0)}`, ...as(third), status: 403, body: restricted },
      { request: 'GET /v1/flows', ...as(third), status: 403, body: restricted },
      { request: 'GET /v1/accesstokens', ...as(third), status: 403, body: restricted },
    ],
  },
  {
    name: 'a token of API management is not deleted, and one that has expired lets nobody in',
    options: { seed: { accesstokens: [apim, { ...soon, _id: '65c1f0a2b3d4e5f60718a904' }] } },
    steps: [
      {
        request: `DELETE /v1/accesstokens/${apim._id}`,
        status: 422,
        body: errors({
          code: 'invalid_field',
          message: 'An accesstoken of the type apim cannot be deleted.',
          field: 'type',
        }),
      },
      { request: 'GET /v1/integrations', ...as('soon_token'), status: 200, body: [] },
      { request: 'GET /v1/integrations', ...as('soon_token'), status: 401, body: badToken },
    ],
  },
];
