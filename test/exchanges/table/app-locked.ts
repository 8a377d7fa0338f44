import { shopifyNetSuite } from '../../../fixtures/resources/integrations/shopify-netsuite.ts';
import type { Exchange } from '../exchange.ts';
import { errors } from './error-bodies.ts';
import { moment, plainId, shopifyId } from './records.ts';

const options = { appLockedSettings: 'ignore' } as const;
const { _id, createdAt, lastModified, ...sent } = shopifyNetSuite;
const patch = [{ op: 'replace', path: '/settings/syncOrders', value: false }];

/** Settings that an installed app keeps for itself. */
export const appLockedExchanges: readonly Exchange[] = [
  {
    name: 'a PUT leaves the settings of an installed app as they are, and a PATCH of them is refused',
    options,
    steps: [
      {
        request: `PUT /v1/integrations/${shopifyId}`,
        send: { ...sent, settings: { other: true } },
        status: 200,
        body: replaced(0),
      },
      { request: `PUT /v1/integrations/${shopifyId}`, send: sent, status: 200, body: replaced(1) },
      {
        request: `PATCH /v1/integrations/${shopifyId}`,
        send: patch,
        status: 422,
        body: errors({
          code: 'field_locked_by_integration_app',
          message: 'settings is locked by the integration app.',
          field: 'settings',
        }),
      },
      {
        request: `PATCH /v1/integrations/${shopifyId}`,
        send: [{ op: 'replace', path: '/apiGroupings', value: [] }],
        status: 204,
      },
      {
        request: `PUT /v1/integrations/${shopifyId}/settings/persistSettings`,
        send: { pending: { shop1: { syncOrders: true } } },
        status: 200,
        body: { success: true },
      },
    ],
  },
  {
    name: 'what is no app has settings that anybody writes',
    options,
    steps: [
      { request: `PATCH /v1/integrations/${plainId}`, send: adding({ a: 1 }), status: 204 },
      { request: `PATCH /v1/integrations/${plainId}`, send: adding({ b: 2 }), status: 204 },
    ],
  },
  {
    name: 'settings of an installed app are stored unless the account is set up otherwise',
    steps: [
      {
        request: `PUT /v1/integrations/${shopifyId}`,
        send: { ...sent, settings: { other: true } },
        status: 200,
        body: { ...replaced(0), settings: { other: true } },
      },
    ],
  },
];

function replaced(exchange: number): object {
  return { ...shopifyNetSuite, lastModified: moment(exchange) };
}

function adding(value: object): object {
  return [{ op: 'add', path: '/settings', value }];
}
