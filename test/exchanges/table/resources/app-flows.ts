import { newShopifyOrders } from '../../../../fixtures/resources/exports/app-exports.ts';
import { shopifyOrders } from '../../../../fixtures/resources/flows/app-flows.ts';
import { shopifyNetSuite } from '../../../../fixtures/resources/integrations/shopify-netsuite.ts';
import type { Exchange } from '../../exchange.ts';
import { errors, notFoundOf } from '../error-bodies.ts';
import { created, id, usedBy } from './one-of-each.ts';

/** What becomes of the flows that an app has installed. */
export const appFlowExchanges: readonly Exchange[] = [
  {
    name: 'an app goes with the flows that it has installed, but not while somebody else has put one into it',
    steps: [
      {
        request: 'POST /v1/flows',
        send: { name: 'Ours', _integrationId: shopifyNetSuite._id },
        status: 201,
        body: {
          ...created(0, 0),
          name: 'Ours',
          _integrationId: shopifyNetSuite._id,
          disabled: false,
          logging: {},
        },
      },
      {
        request: `DELETE /v1/integrations/${shopifyNetSuite._id}`,
        status: 422,
        body: errors(usedBy('integration', `flow ${id(0)}`, '_integrationId')),
      },
      { request: `GET /v1/flows/${shopifyOrders._id}`, status: 200, body: shopifyOrders },
      { request: `DELETE /v1/flows/${id(0)}`, status: 204 },
      { request: `GET /v1/integrations/${shopifyNetSuite._id}/dependencies`, status: 200, body: {} },
      { request: `DELETE /v1/integrations/${shopifyNetSuite._id}`, status: 204 },
      { request: `GET /v1/flows/${shopifyOrders._id}`, status: 404, body: notFoundOf('flow') },
      { request: `GET /v1/exports/${newShopifyOrders._id}`, status: 200, body: newShopifyOrders },
    ],
  },
];
