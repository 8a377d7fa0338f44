import { ordersToSpreadsheet } from '../../../fixtures/resources/integrations/orders-to-spreadsheet.ts';
import { shopifyNetSuite } from '../../../fixtures/resources/integrations/shopify-netsuite.ts';
import { seeds } from '../../../fixtures/seeds.ts';
import type { Exchange } from '../exchange.ts';
import { errors, notFoundOf } from './error-bodies.ts';
import { firstId, moment, plainId, secondId, shopifyId, strangerId } from './records.ts';

const [one, other] = seeds.default.connections.map(({ _id }) => _id);
const groups = [{ name: 'Orders' }, { _id: strangerId, name: 'Returns' }];
const given = [{ _id: firstId, name: 'Orders' }, groups[1]];

const danglingConnection = errors({
  code: 'invalid_ref',
  message: 'Invalid reference: 0',
  field: '0',
});

/** Integrations as they are today: groups, PATCH, registered connections, persistSettings, and the form of a record. */
export const todayExchanges: readonly Exchange[] = [
  {
    name: 'a group that is sent without an _id is given one, by PATCH',
    steps: [
      {
        request: `PATCH /v1/integrations/${plainId}`,
        send: [{ op: 'replace', path: '/flowGroupings', value: groups }],
        status: 204,
      },
      {
        request: `GET /v1/integrations/${plainId}`,
        status: 200,
        body: { ...ordersToSpreadsheet, lastModified: moment(0), flowGroupings: given },
      },
    ],
  },
  {
    name: 'a group that is sent without an _id is given one, by PUT and POST, and a PUT without groups wipes them',
    steps: [
      {
        request: `PUT /v1/integrations/${plainId}`,
        send: { name: 'a', flowGroupings: groups },
        status: 200,
        body: { _id: plainId, lastModified: moment(0), name: 'a', flowGroupings: given },
      },
      {
        request: `PUT /v1/integrations/${plainId}`,
        send: { name: 'a' },
        status: 200,
        body: { _id: plainId, lastModified: moment(1), name: 'a' },
      },
      {
        request: 'POST /v1/integrations',
        send: { name: 'b', apiGroupings: [{ name: 'Stores' }] },
        status: 201,
        body: {
          _id: secondId,
          createdAt: moment(2),
          lastModified: moment(2),
          name: 'b',
          sandbox: false,
          _registeredConnectionIds: [],
          apiGroupings: [{ _id: '6955b900933b5bde09c44a4c', name: 'Stores' }],
        },
      },
    ],
  },
  {
    name: 'a group is added by PATCH',
    steps: [
      {
        request: `PATCH /v1/integrations/${plainId}`,
        send: [
          { op: 'add', path: '/apiGroupings', value: [] },
          { op: 'add', path: '/apiGroupings/-', value: { name: 'Stores' } },
        ],
        status: 204,
      },
      {
        request: `GET /v1/integrations/${plainId}`,
        status: 200,
        body: { ...ordersToSpreadsheet, lastModified: moment(0), apiGroupings: [{ _id: firstId, name: 'Stores' }] },
      },
    ],
  },
  {
    name: 'PATCH changes settings and what stands below them',
    steps: [
      {
        request: `PATCH /v1/integrations/${shopifyId}`,
        send: [{ op: 'replace', path: '/settings/storeName', value: 'Second' }],
        status: 204,
      },
      {
        request: `GET /v1/integrations/${shopifyId}`,
        status: 200,
        body: {
          ...shopifyNetSuite,
          lastModified: moment(0),
          settings: { ...shopifyNetSuite.settings, storeName: 'Second' },
        },
      },
    ],
  },
  ...['/name', '/mode', '/_connectorId', '/install/0/completed'].map(
    (path): Exchange => ({
      name: `PATCH does not change ${path}`,
      steps: [
        {
          request: `PATCH /v1/integrations/${shopifyId}`,
          send: [{ op: 'replace', path, value: true }],
          status: 422,
          body: errors({
            code: 'update_not_allowed',
            message: `${path.slice(1).replaceAll('/', '.')} is not a whitelisted property.`,
            field: path.slice(1).replaceAll('/', '.'),
          }),
        },
      ],
    }),
  ),
  {
    name: 'connections are registered, once each, and taken out again',
    steps: [
      { request: `PUT /v1/integrations/${plainId}/connections/register`, send: [one, other], status: 204 },
      { request: `PUT /v1/integrations/${plainId}/connections/register`, send: [other], status: 204 },
      {
        request: `GET /v1/integrations/${plainId}`,
        status: 200,
        body: { ...ordersToSpreadsheet, lastModified: moment(1), _registeredConnectionIds: [one, other] },
      },
      { request: `DELETE /v1/integrations/${plainId}/connections/${one}/register`, status: 204 },
      {
        request: `DELETE /v1/integrations/${plainId}/connections/${one}/register`,
        status: 404,
        body: notFoundOf('connection'),
      },
      {
        request: `GET /v1/integrations/${plainId}`,
        status: 200,
        body: { ...ordersToSpreadsheet, lastModified: moment(3), _registeredConnectionIds: [other] },
      },
    ],
  },
  {
    name: 'what is no connection is not registered, and nobody registers with what is not there',
    steps: [
      {
        request: `PUT /v1/integrations/${plainId}/connections/register`,
        send: [strangerId],
        status: 422,
        body: danglingConnection,
      },
      {
        request: `PUT /v1/integrations/${strangerId}/connections/register`,
        send: [one],
        status: 404,
        body: notFoundOf('integration'),
      },
    ],
  },
  {
    name: 'persistSettings changes fields of sections, and responds without pending',
    steps: [
      {
        request: `PUT /v1/integrations/${shopifyId}/settings/persistSettings`,
        send: { pending: { orders: { syncOrders: true } } },
        status: 200,
        body: { success: true },
      },
      {
        request: `PUT /v1/integrations/${shopifyId}/settings/persistSettings`,
        send: { pending: { orders: { since: '2026' } } },
        status: 200,
        body: { success: true },
      },
      {
        request: `GET /v1/integrations/${shopifyId}`,
        status: 200,
        body: {
          ...shopifyNetSuite,
          lastModified: moment(1),
          settings: { ...shopifyNetSuite.settings, orders: { syncOrders: true, since: '2026' } },
        },
      },
    ],
  },
  {
    name: 'in the form of today a new record has its lists, and who wrote it',
    options: { integrationForm: 'today', seed: 'empty' },
    steps: [
      {
        request: 'POST /v1/integrations',
        send: { name: 'a' },
        status: 201,
        body: {
          _id: firstId,
          createdAt: moment(0),
          lastModified: moment(0),
          name: 'a',
          sandbox: false,
          _registeredConnectionIds: [],
          install: [],
          installSteps: [],
          uninstallSteps: [],
          changeEditionSteps: [],
          flowGroupings: [],
          apiGroupings: [],
          _registeredLookupCacheIds: [],
          lastModifiedBy: '00000000933b5bde09c44a4a',
        },
      },
      {
        request: 'GET /v1/integrations?include=numFlows',
        status: 200,
        body: [{ _id: firstId, name: 'a', numFlows: 0 }],
      },
    ],
  },
];
