import { amazonNorthAmerica } from '../../../../fixtures/resources/iclients/records.ts';
import type { Exchange } from '../../exchange.ts';
import { errors, missing } from '../error-bodies.ts';
import { moment, strangerId } from '../records.ts';
import { created, cut, dependency, id, replacing, unlisted, usedBy } from '../resources/one-of-each.ts';

const oauth2 = { clientId: 'a', clientSecret: 's3cret', scope: ['read'], failPath: 'error' };
const fields = { name: 'Warehouse', provider: 'custom_oauth2', oauth2 };
const client = { ...created(0, 0), ...fields, oauth2: { ...oauth2, clientSecret: '******' } };
const one = `/v1/iclients/${id(0)}`;

/** What can be done with OAuth clients, and what refers to them. */
export const iClientExchanges: readonly Exchange[] = [
  {
    name: 'the secret of an OAuth client is hidden, and a mask that is sent back keeps it',
    options: { seed: 'empty' },
    steps: [
      { request: 'POST /v1/iclients', send: fields, status: 201, body: client },
      { request: `GET ${one}`, status: 200, body: client },
      {
        request: 'GET /v1/iclients?include=oauth2.scope',
        status: 200,
        body: [{ ...cut(client, 'name'), oauth2: { scope: ['read'] } }],
      },
      {
        request: `PUT ${one}`,
        send: { ...client, name: 'Warehouse 2' },
        status: 200,
        body: { ...client, lastModified: moment(3), name: 'Warehouse 2' },
      },
      { request: `PATCH ${one}`, send: replacing('/oauth2/failPath', 'errors'), status: 204 },
      { request: `PATCH ${one}`, send: replacing('/name', 'B'), status: 422, body: unlisted('name') },
      {
        request: `GET ${one}`,
        status: 200,
        body: {
          ...client,
          lastModified: moment(4),
          name: 'Warehouse 2',
          oauth2: { ...client.oauth2, failPath: 'errors' },
        },
      },
      { request: `GET ${one}/dependencies`, status: 200, body: {} },
      { request: `DELETE ${one}`, status: 204 },
    ],
  },
  {
    name: 'an OAuth client that a connection or a connector uses is not deleted, and tells by whom',
    options: { seed: 'empty' },
    steps: [
      { request: 'POST /v1/iclients', send: fields, status: 201, body: client },
      ...['http', 'rest', 'netsuite', 'salesforce', 'rdbms', 's3'].map((type, index) => {
        const needed = type === 'http' ? { baseURI: 'https://shop.example', mediaType: 'json' } : {};
        const sent = { name: type, type, [type]: { ...needed, _iClientId: id(0) } };
        return {
          request: 'POST /v1/connections',
          send: sent,
          status: 201,
          body: { ...created(index + 1, index + 1), ...sent },
        };
      }),
      {
        request: 'POST /v1/connections',
        send: { name: 'mcp', type: 'mcp', mcp: { http: { _iClientId: id(0) } } },
        status: 201,
        body: { ...created(7, 7), name: 'mcp', type: 'mcp', mcp: { http: { _iClientId: id(0) } } },
      },
      {
        request: 'POST /v1/connectors',
        send: { name: 'App', _iClientIdMap: [{ _iClientIds: [id(0)] }], oAuthServerFlow: { _iClientId: id(0) } },
        status: 201,
        body: {
          ...created(8, 8),
          name: 'App',
          _iClientIdMap: [{ _iClientIds: [id(0)] }],
          oAuthServerFlow: { _iClientId: id(0) },
        },
      },
      {
        request: `GET ${one}/dependencies`,
        status: 200,
        body: {
          connections: [
            ...['http', 'rest', 'netsuite', 'salesforce', 'rdbms', 's3'].map((type, index) =>
              dependency({ _id: id(index + 1), name: type }, `${type}._iClientId`),
            ),
            dependency({ _id: id(7), name: 'mcp' }, 'mcp.http._iClientId'),
          ],
          connectors: [
            {
              id: id(8),
              name: 'App',
              paths: ['_iClientIdMap[0]._iClientIds[0]', 'oAuthServerFlow._iClientId'],
              accessLevel: 'owner',
            },
          ],
        },
      },
      ...[1, 2, 3, 4, 5, 6, 7].map((place) => ({ request: `DELETE /v1/connections/${id(place)}`, status: 204 })),
      ...[1, 2, 3, 4, 5, 6, 7].map((place) => ({
        request: `DELETE /v1/recycleBinTTL/connections/${id(place)}`,
        status: 204,
      })),
      {
        request: `DELETE ${one}`,
        status: 422,
        body: errors(
          usedBy('iClient', `connector ${id(8)}`, '_iClientIdMap[0]._iClientIds[0], oAuthServerFlow._iClientId'),
        ),
      },
    ],
  },
  {
    name: 'an OAuth client needs a provider that there is',
    options: { seed: 'empty', emptyList: 204 },
    steps: [
      { request: 'GET /v1/iclients', status: 204 },
      { request: 'POST /v1/iclients', send: {}, status: 422, body: errors(missing('name'), missing('provider')) },
      {
        request: `PUT /v1/iclients/${strangerId}`,
        send: { name: 'A' },
        status: 422,
        body: errors(missing('provider')),
      },
      {
        request: 'POST /v1/iclients',
        send: { name: 'A', provider: 'myspace' },
        status: 422,
        body: errors({
          code: 'invalid_field',
          message: '`myspace` is not a valid enum value for path `provider`.',
          field: 'provider',
        }),
      },
    ],
  },
  {
    name: 'the sample of 2017 comes with its keys in their order',
    steps: [{ request: `GET /v1/iclients/${amazonNorthAmerica._id}`, status: 200, body: amazonNorthAmerica }],
  },
];
