import { records as applications } from '../../../../fixtures/resources/applications/records.ts';
import { records as transactions } from '../../../../fixtures/resources/edi-transactions/records.ts';
import { records as reports } from '../../../../fixtures/resources/eventreports/records.ts';
import { nightlyReport } from '../../../../fixtures/resources/flows/records.ts';
import { records as calls } from '../../../../fixtures/resources/http-connector-endpoints/records.ts';
import { records as kinds } from '../../../../fixtures/resources/http-connector-resources/records.ts';
import { records as catalogue } from '../../../../fixtures/resources/httpconnectors/records.ts';
import { records as items } from '../../../../fixtures/resources/items/records.ts';
import { records as notifications } from '../../../../fixtures/resources/notifications/records.ts';
import { records as subscriptions } from '../../../../fixtures/resources/subscriptions/records.ts';
import { records as transfers } from '../../../../fixtures/resources/transfers/records.ts';
import type { Exchange, Step } from '../../exchange.ts';
import { errors, missing } from '../error-bodies.ts';
import { strangerId } from '../records.ts';
import { created, replacing, unlisted } from '../resources/one-of-each.ts';

const lists: readonly (readonly [path: string, records: readonly { readonly _id: string }[]])[] = [
  ['httpconnectors', catalogue],
  ['eventreports', reports],
  ['transfers', transfers],
  ['subscriptions', subscriptions],
  ['applications', applications],
  ['storage/items', items],
];
const [zendesk] = catalogue;
const [order, despatch] = transactions;
const edi = `/v1/ediTransactions/${despatch?._id}`;
const own = 'owner@example.com';

/** What is only read, or is no record. */
export const longTailReads: readonly Exchange[] = [
  ...lists.map(
    ([path, records]): Exchange => ({
      name: `${path} are listed and read`,
      steps: [
        { request: `GET /v1/${path}`, status: 200, body: records },
        { request: `GET /v1/${path}/${records[0]?._id}`, status: 200, body: records[0] },
      ],
    }),
  ),
  {
    name: 'an account may have none of them',
    options: { seed: 'empty', emptyList: 204 },
    steps: [
      { request: 'GET /v1/notifications', status: 204 },
      ...lists.map(([path]): Step => ({ request: `GET /v1/${path}`, status: 204 })),
    ],
  },
  {
    name: 'the catalogue tells the records and the calls of an application',
    steps: [
      { request: `GET /v1/httpconnectors/${zendesk?._id}?returnEverything=true`, status: 200, body: zendesk },
      { request: 'GET /v1/httpconnectors?include=name', status: 200, body: [{ _id: zendesk?._id, name: 'Zendesk' }] },
      { request: `GET /v1/httpconnectors/${zendesk?._id}/resources`, status: 200, body: kinds },
      { request: `GET /v1/httpconnectors/${zendesk?._id}/endpoints`, status: 200, body: calls },
    ],
  },
  {
    name: 'notifications are written in a list, each for the user that it names',
    steps: [
      { request: 'GET /v1/notifications', status: 200, body: notifications.slice(0, 1) },
      { request: 'GET /v1/notifications?users=all', status: 200, body: notifications },
      {
        request: 'PUT /v1/notifications',
        send: [
          { _flowId: nightlyReport._id, subscribed: false },
          { _integrationId: nightlyReport._integrationId, subscribed: true },
        ],
        status: 204,
      },
      {
        request: 'GET /v1/notifications',
        status: 200,
        body: [
          { ...notifications[0], subscribed: false },
          {
            _integrationId: nightlyReport._integrationId,
            subscribed: true,
            subscribedByUserEmail: own,
            ...created(0, 2),
          },
        ],
      },
      {
        request: 'PUT /v1/notifications',
        send: [{ _flowId: nightlyReport._id }],
        status: 422,
        body: errors(missing('0.subscribed')),
      },
      {
        request: 'PUT /v1/notifications',
        send: [{ _flowId: strangerId, subscribed: true }],
        status: 422,
        body: errors({ code: 'invalid_ref', message: 'Invalid reference: 0._flowId', field: '0._flowId' }),
      },
    ],
  },
  {
    name: 'CSV is read and written by its rules',
    steps: [
      {
        request: 'POST /v1/processors/csvParser',
        send: { data: 'id,name\n1,"Chair, ""red"""\r\n2,Table\n' },
        status: 200,
        body: {
          data: [
            { id: '1', name: 'Chair, "red"' },
            { id: '2', name: 'Table' },
          ],
        },
      },
      {
        request: 'POST /v1/processors/csvParser',
        send: {
          data: 'made today|1| Chair |',
          rules: { columnDelimiter: '|', hasHeaderRow: false, trimSpaces: true, rowDelimiter: ';' },
        },
        status: 200,
        body: { data: [{ Column0: 'made today', Column1: '1', Column2: 'Chair', Column3: '' }] },
      },
      {
        request: 'POST /v1/processors/csvParser',
        send: { data: 'made today\nid\n1', rules: { rowsToSkip: 1 } },
        status: 200,
        body: { data: [{ id: '1' }] },
      },
      {
        request: 'POST /v1/processors/csvDataGenerator',
        send: { data: [{ id: 1, name: 'Chair, red' }, { id: 2 }] },
        status: 200,
        body: { data: 'id,name\n1,"Chair, red"\n2,' },
      },
      {
        request: 'POST /v1/processors/csvDataGenerator',
        send: { data: [{ id: 1, more: { a: 1 } }], rules: { includeHeader: false, columnDelimiter: ';' } },
        status: 200,
        body: { data: '1;"{""a"":1}"' },
      },
    ],
  },
  {
    name: 'what the other processors give, and the metadata of an application, are examples',
    steps: [
      {
        request: 'GET /v1/metadata/application/shopify',
        status: 200,
        body: {
          recordTypes: [{ id: 'order', name: 'Order', fields: [{ id: 'total', name: 'Total', type: 'number' }] }],
        },
      },
      ...['xmlParser', 'structuredFileParser'].map(
        (name): Step => ({
          request: `POST /v1/processors/${name}`,
          send: { data: '<a/>' },
          status: 200,
          body: { data: [{ id: '1', name: 'Chair' }] },
        }),
      ),
      {
        request: 'POST /v1/processors/structuredFileGenerator',
        send: { data: [] },
        status: 200,
        body: { data: 'id,name' },
      },
      ...['csvParser', 'xmlParser', 'structuredFileParser', 'csvDataGenerator', 'structuredFileGenerator'].map(
        (name): Step => ({
          request: `POST /v1/processors/${name}`,
          send: {},
          status: 422,
          body: errors(missing('data')),
        }),
      ),
    ],
  },
  {
    name: 'EDI transactions are looked for, changed, and tell what was said of them',
    steps: [
      { request: 'POST /v1/ediTransactions/query', send: {}, status: 200, body: { ediTransactions: transactions } },
      {
        request: 'POST /v1/ediTransactions/query',
        send: { direction: 'inbound' },
        status: 200,
        body: { ediTransactions: [order] },
      },
      {
        request: 'POST /v1/ediTransactions/query',
        send: { direction: 1 },
        status: 422,
        body: errors({
          code: 'invalid_field',
          message: 'Cast to String failed for value "1" at path "direction"',
          field: 'direction',
        }),
      },
      { request: `GET ${edi}`, status: 200, body: despatch },
      { request: `GET ${edi}/faDetails`, status: 200, body: { status: 'pending' } },
      { request: `PATCH ${edi}`, send: replacing('/faStatus', 'rejected'), status: 204 },
      { request: `PATCH ${edi}`, send: replacing('/direction', 'inbound'), status: 422, body: unlisted('direction') },
      { request: `GET ${edi}/mdn`, status: 200, body: { status: 'pending' } },
    ],
  },
];
