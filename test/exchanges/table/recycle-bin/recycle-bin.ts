import { shelves } from '../../../../fixtures/resources/lookupcaches/records.ts';
import type { Exchange, Step } from '../../exchange.ts';
import { errors, notFoundOf } from '../error-bodies.ts';
import { moment } from '../records.ts';
import {
  connection,
  connectionId,
  created,
  dependency,
  exported,
  exportId,
  flow,
  flowId,
  id,
  importId,
  setUp,
  usedBy,
} from '../resources/one-of-each.ts';

const bin = '/v1/recycleBinTTL';
const client = { ...created(0, 0), name: 'Shop app', provider: 'shopify' };
const using = {
  name: 'Shop',
  type: 'http',
  http: { baseURI: 'https://a.example', mediaType: 'json', _iClientId: id(0) },
};
const connector = { ...created(0, 0), name: 'App' };
const license = {
  _id: id(1),
  _connectorId: id(0),
  created: moment(1),
  expires: '2027-01-01T00:00:00.000Z',
  user: { email: 'a@b.example' },
};

/** A record as the bin shows it that was deleted by the n-th exchange. */
const deleted = (model: string, doc: object, exchange: number): object => ({
  model,
  doc: { ...doc, lastModified: moment(exchange) },
});
const restore = (type: string, place: string, status = 204): Step => ({
  request: `POST ${bin}/${type}/${place}/doCascadeRestore`,
  send: {},
  status,
});
const gone = (field: string): object => errors({ code: 'invalid_ref', message: `Invalid reference: ${field}`, field });

/** What waits in the recycle bin, and what becomes of it. */
export const recycleBinExchanges: readonly Exchange[] = [
  {
    name: 'what was deleted waits, is restored as it was, and is gone once it is purged',
    options: { seed: 'empty' },
    steps: [
      ...setUp,
      { request: `GET ${bin}`, status: 200, body: [] },
      { request: `DELETE /v1/flows/${flowId}`, status: 204 },
      { request: `GET ${bin}`, status: 200, body: [deleted('Flow', flow, 6)] },
      { request: `GET ${bin}/flows`, status: 200, body: [deleted('Flow', flow, 6)] },
      { request: `GET ${bin}/exports`, status: 200, body: [] },
      restore('flows', flowId),
      { request: `GET /v1/flows/${flowId}`, status: 200, body: flow },
      { request: `GET ${bin}`, status: 200, body: [] },
      { ...restore('flows', flowId, 404), body: notFoundOf('flow') },
      { request: `DELETE /v1/flows/${flowId}`, status: 204 },
      { request: `DELETE ${bin}/flows/${flowId}`, status: 204 },
      { request: `GET ${bin}`, status: 200, body: [] },
      { ...restore('flows', flowId, 404), body: notFoundOf('flow') },
      { request: `DELETE ${bin}/flows/${flowId}`, status: 404, body: notFoundOf('flow') },
    ],
  },
  {
    name: 'an empty bin is 204 where the account is set up so, and a kind is named with or without capitals',
    options: { emptyList: 204 },
    steps: [
      { request: `GET ${bin}`, status: 204 },
      { request: `GET ${bin}/lookupCaches`, status: 204 },
      { request: `DELETE /v1/lookupcaches/${shelves._id}`, status: 200 },
      { request: `GET ${bin}/LOOKUPCACHES`, status: 200, body: [deleted('LookupCache', shelves, 2)] },
      restore('LookupCaches', shelves._id),
      {
        request: `POST /v1/lookupcaches/${shelves._id}/getData`,
        send: { keys: ['SOFA-1'] },
        status: 200,
        body: { data: [{ key: 'SOFA-1', value: null }] },
      },
    ],
  },
  {
    name: 'a kind that there is not is not found',
    options: { seed: 'empty' },
    steps: [
      {
        request: `GET ${bin}/pets`,
        status: 404,
        body: errors({
          code: 'invalid_ref',
          message:
            'The recycle bin has no pets. Give one of integrations, agents, iclients, stacks, connections, scripts, filedefinitions, ediprofiles, lookupcaches, tools, exports, imports, flows, connectors, tpconnectors, apis, mcpServers, accesstokens.',
        }),
      },
    ],
  },
  {
    name: 'a secret stays one in the bin, and is kept',
    options: { seed: 'empty' },
    steps: [
      setUp[0],
      { request: `DELETE /v1/connections/${connectionId}`, status: 204 },
      { request: `GET ${bin}/connections`, status: 200, body: [deleted('Connection', connection, 1)] },
      restore('connections', connectionId),
      { request: `GET /v1/connections/${connectionId}`, status: 200, body: connection },
    ],
  },
  {
    name: 'what refers to a record that is gone is restored no sooner than that one',
    options: { seed: 'empty' },
    steps: [
      ...setUp,
      { request: `DELETE /v1/flows/${flowId}`, status: 204 },
      { request: `DELETE /v1/exports/${exportId}`, status: 204 },
      { request: `DELETE /v1/imports/${importId}`, status: 204 },
      { request: `DELETE /v1/connections/${connectionId}`, status: 204 },
      { ...restore('exports', exportId, 422), body: gone('_connectionId') },
      { request: `GET /v1/exports/${exportId}`, status: 404, body: notFoundOf('export') },
      { request: `GET ${bin}/exports`, status: 200, body: [deleted('Export', exported, 6)] },
      restore('connections', connectionId),
      restore('exports', exportId),
      { request: `GET /v1/exports/${exportId}`, status: 200, body: exported },
    ],
  },
  {
    name: 'the licences of a connector come back with it',
    options: { seed: 'empty' },
    steps: [
      { request: 'POST /v1/connectors', send: { name: 'App' }, status: 201, body: connector },
      {
        request: `POST /v1/connectors/${id(0)}/licenses`,
        send: { email: 'a@b.example', expires: license.expires },
        status: 201,
        body: license,
      },
      { request: `DELETE /v1/connectors/${id(0)}`, status: 204 },
      { request: `GET /v1/connectors/${id(0)}/licenses`, status: 404, body: notFoundOf('connector') },
      { request: `GET ${bin}`, status: 200, body: [deleted('Connector', connector, 2)] },
      restore('connectors', id(0)),
      { request: `GET /v1/connectors/${id(0)}/licenses`, status: 200, body: [license] },
    ],
  },
  {
    name: 'an OAuth client is deleted no sooner than the connections that use it are purged',
    options: { seed: 'empty' },
    steps: [
      {
        request: 'POST /v1/iclients',
        send: { name: 'Shop app', provider: 'shopify' },
        status: 201,
        body: client,
      },
      {
        request: 'POST /v1/connections',
        send: using,
        status: 201,
        body: { ...created(1, 1), ...using },
      },
      { request: `DELETE /v1/connections/${id(1)}`, status: 204 },
      {
        request: `GET /v1/iclients/${id(0)}/dependencies`,
        status: 200,
        body: { recycleBin: [dependency({ _id: id(1), name: 'Shop' }, '_iClientIds[0]')] },
      },
      {
        request: `DELETE /v1/iclients/${id(0)}`,
        status: 422,
        body: errors(usedBy('iClient', `recycledRecord ${id(1)}`, '_iClientIds[0]')),
      },
      { request: `DELETE ${bin}/connections/${id(1)}`, status: 204 },
      { request: `GET /v1/iclients/${id(0)}/dependencies`, status: 200, body: {} },
      { request: `DELETE /v1/iclients/${id(0)}`, status: 204 },
      { request: `GET ${bin}`, status: 200, body: [deleted('IClient', client, 7)] },
    ],
  },
];
