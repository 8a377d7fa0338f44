import type { Exchange, Step } from '../../exchange.ts';
import { errors, missing } from '../error-bodies.ts';
import { moment } from '../records.ts';
import { connectionId, created, id } from '../resources/one-of-each.ts';

const at = `/v1/connections/${connectionId}`;
const text = { 'content-type': 'text/plain; charset=utf-8' };
const shop = { baseURI: 'https://shop.example', mediaType: 'json', ping: { relativeURI: '/me' } };
const orders = { pageSize: 1, mockOutput: { page_of_records: [{ record: { id: 1 } }, { record: { id: 2 } }] } };
const notAnObject = errors({ code: 'invalid_field', message: 'The request body must be an object.' });

/** A connection whose traffic is written down until the next day, or is not. */
const watched = (debugDate?: string): readonly [Step, ...Step[]] => {
  const record = { name: 'Shop', type: 'http', http: shop, ...(debugDate !== undefined && { debugDate }) };
  return [{ request: 'POST /v1/connections', send: record, status: 201, body: { ...created(0, 0), ...record } }];
};

const exported: Step = {
  request: 'POST /v1/exports',
  send: { name: 'Orders', _connectionId: connectionId, http: { relativeURI: '/orders' }, ...orders },
  status: 201,
  body: {
    ...created(1, 1),
    name: 'Orders',
    _connectionId: connectionId,
    http: { relativeURI: '/orders' },
    pageSize: 1,
    mockOutput: orders.mockOutput,
    adaptorType: 'HTTPExport',
    apiIdentifier: 'ee09c44a4b',
  },
};

/** A request and its response, as the log has them: the n-th exchange sent it. */
const lines = (exchange: number, key: string, sender: string, url: string, body: unknown): string => {
  const start = `${moment(exchange)} ${key} ${sender}`;
  const sent = JSON.stringify({ url: `https://shop.example${url}`, method: 'GET' });
  return `${start} ${sent}\n${start} ${JSON.stringify({ statusCode: 200, body })}\n`;
};
const ofPing = lines(2, '50f738debabd46bba50fe05e00000000', `connection ${connectionId}`, '/me', {});
const ofExport = lines(3, '51f73a71adaf4f04a51fe05e00000001', `export ${id(1)}`, '/orders', [{ id: 1 }]);
const log = (body: string, below = ''): Step => ({
  request: `GET ${at}/debug${below}`,
  status: 200,
  responses: text,
  body,
});

/** What is written down of a connection, and what is done over it by something that is not saved. */
export const connectionExchanges: readonly Exchange[] = [
  {
    name: 'what goes over a connection is written down while that is asked for, and forgotten',
    options: { seed: 'empty' },
    steps: [
      ...watched('2026-01-02T00:00:00.000Z'),
      exported,
      { request: `POST ${at}/ping`, status: 200, body: { code: 200 } },
      {
        request: `POST /v1/exports/${id(1)}/invoke`,
        status: 200,
        body: { data: [{ id: 1 }], pagedExportState: { position: 1 } },
      },
      log(ofPing + ofExport),
      log(ofExport, `/${id(1)}`),
      { request: `DELETE ${at}/debug/${id(1)}`, status: 204 },
      log(ofPing),
      { request: `DELETE ${at}/debug`, status: 204 },
      log(''),
    ],
  },
  {
    name: 'nothing is written down of a connection that nobody watches, or no longer',
    options: { seed: 'empty' },
    steps: [
      ...watched('2025-12-31T00:00:00.000Z'),
      { request: `GET ${at}/ping`, status: 200, body: { code: 200 } },
      log(''),
      {
        request: `PATCH ${at}`,
        send: [{ op: 'replace', path: '/debugUntil', value: '2026-01-01T00:00:00.005Z' }],
        status: 204,
      },
      { request: `POST ${at}/test`, status: 200, body: { code: 200 } },
      { request: `POST ${at}/test`, status: 200, body: { code: 200 } },
      log(lines(4, '50f738debabd46bba50fe05e00000000', `connection ${connectionId}`, '/me', {})),
    ],
  },
  {
    name: 'an export and an import that are not saved read and write over a connection',
    options: { seed: 'empty' },
    steps: [
      ...watched(),
      {
        request: `POST ${at}/export`,
        send: { export: orders },
        status: 200,
        body: { data: [{ id: 1 }, { id: 2 }], dataURIs: [] },
      },
      { request: `POST ${at}/export`, send: {}, status: 422, body: errors(missing('export')) },
      {
        request: `POST ${at}/export/pages`,
        send: { export: orders },
        status: 200,
        body: { data: [{ id: 1 }], dataURIs: [], pagedExportState: { position: 1 } },
      },
      {
        request: `POST ${at}/export/pages`,
        send: { export: orders, pagedExportState: { position: 1 } },
        status: 200,
        body: { data: [{ id: 2 }], dataURIs: [] },
      },
      { request: `POST ${at}/export/pages`, send: {}, status: 422, body: errors(missing('export')) },
      {
        request: `POST ${at}/import`,
        send: { import: { mockResponse: [{ id: 'R-1' }] }, data: [{ a: 1 }, { a: 2 }] },
        status: 200,
        body: [
          { statusCode: 200, id: 'R-1', _json: { id: 'R-1' } },
          { statusCode: 200, _json: { a: 2 } },
        ],
      },
      { request: `POST ${at}/import`, send: {}, status: 422, body: errors(missing('import'), missing('data')) },
    ],
  },
  {
    name: 'records are mapped by an import that is not saved',
    options: { seed: 'empty' },
    steps: [
      ...watched(),
      {
        request: `POST ${at}/import/map`,
        send: {
          import: {
            mapping: {
              fields: [
                { extract: 'customer.name', generate: 'name' },
                { generate: 'kind', hardCodedValue: 'order' },
                { extract: 'none', generate: 'nothing' },
              ],
              lists: [{ generate: 'lines', fields: [{ extract: 'lines[*].sku', generate: 'item' }] }],
            },
          },
          data: [{ customer: { name: 'Ada' }, lines: [{ sku: 'A-1' }, { sku: 'A-2' }] }],
        },
        status: 200,
        body: [{ name: 'Ada', kind: 'order', lines: [{ item: 'A-1' }, { item: 'A-2' }] }],
      },
      {
        request: `POST ${at}/import/map`,
        send: {
          import: {
            mapping: {
              fields: [
                { extract: 'customer.name', generate: 'to.name' },
                { extract: 'none', generate: 'note', hardCodedValue: null },
                { extract: 'state', generate: 'state', lookupName: 'states' },
              ],
            },
            lookups: [{ name: 'states', map: { p: 'paid' } }],
          },
          data: [{ customer: { name: 'Ada' }, state: 'p' }],
        },
        status: 200,
        body: [{ to: { name: 'Ada' }, note: null, state: 'paid' }],
      },
      {
        request: `POST ${at}/import/map`,
        send: {
          import: {
            mapping: { fields: [{ extract: 'state', generate: 'state', lookupName: 'states' }] },
            lookups: [{ name: 'states', map: { p: 'paid' } }],
          },
          data: [{ state: 'p' }, { state: 'q' }],
        },
        status: 422,
        body: errors({ code: 'mapping_failed', message: 'The lookup states has no entry for "q".', field: 'data.1' }),
      },
      { request: `POST ${at}/import/map`, send: { import: {}, data: [{ a: 1 }] }, status: 200, body: [{ a: 1 }] },
      { request: `POST ${at}/import/map`, send: {}, status: 422, body: errors(missing('import'), missing('data')) },
    ],
  },
  {
    name: 'a request of a client goes over a connection, and waiting messages are thrown away',
    options: { seed: 'empty' },
    steps: [
      ...watched(),
      {
        request: `POST ${at}/proxy`,
        headers: { 'integrator-method': 'GET', 'integrator-relative-uri': '/shop.json' },
        status: 200,
        body: {},
      },
      {
        request: `POST ${at}/proxy`,
        headers: { 'integrator-method': 'GET', 'integrator-relative-uri': '/shop.json' },
        send: [],
        status: 422,
        body: notAnObject,
      },
      { request: `POST ${at}/purgeMessages`, status: 200 },
      {
        request: `GET /v1/connection/${connectionId}/oauth2`,
        status: 200,
        body: { authorizationURL: `https://authorize.integrator.invalid/oauth2?state=${connectionId}` },
      },
    ],
  },
  {
    name: 'an application keeps a part of an export that is distributed, and of no other',
    options: { seed: 'empty' },
    steps: [
      ...watched(),
      {
        request: 'POST /v1/exports',
        send: { name: 'Live', type: 'distributed', _connectionId: connectionId },
        status: 201,
        body: {
          ...created(1, 1),
          name: 'Live',
          _connectionId: connectionId,
          type: 'distributed',
          adaptorType: 'HTTPExport',
          apiIdentifier: 'ee09c44a4b',
        },
      },
      { request: `GET /v1/exports/${id(1)}/distributed`, status: 200, body: {} },
      {
        request: `PUT /v1/exports/${id(1)}/distributed`,
        send: { disabled: true },
        status: 200,
        body: { disabled: true },
      },
      { request: `GET /v1/exports/${id(1)}/distributed`, status: 200, body: { disabled: true } },
      { request: `PUT /v1/exports/${id(1)}/distributed`, send: [], status: 422, body: notAnObject },
    ],
  },
  {
    name: 'of an export that is not distributed no application keeps anything',
    options: { seed: 'empty' },
    steps: [
      ...watched(),
      exported,
      { request: `GET /v1/exports/${id(1)}/distributed`, status: 200, body: {} },
      {
        request: `PUT /v1/exports/${id(1)}/distributed`,
        send: {},
        status: 422,
        body: errors({
          code: 'update_not_allowed',
          message: 'Only an export of type distributed has such a part.',
          field: 'type',
        }),
      },
    ],
  },
];
