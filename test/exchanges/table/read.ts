import { bigCommerceNetSuite } from '../../../fixtures/resources/integrations/bigcommerce-netsuite.ts';
import { ordersToSpreadsheet } from '../../../fixtures/resources/integrations/orders-to-spreadsheet.ts';
import { returnsPortal } from '../../../fixtures/resources/integrations/returns-portal.ts';
import type { Exchange } from '../exchange.ts';
import { invalidId, notFound } from './error-bodies.ts';
import { cloneId, plainId, sampleId, strangerId } from './records.ts';

/** One record, and the ids that lead to none. */
export const readExchanges: readonly Exchange[] = [
  {
    name: 'the sample of the seed document comes with its keys in their order',
    options: { seed: 'sample' },
    steps: [{ request: `GET /v1/integrations/${sampleId}`, status: 200, body: bigCommerceNetSuite }],
  },
  {
    name: 'a plain integration of 2017 has four fields and no more',
    steps: [{ request: `GET /v1/integrations/${plainId}`, status: 200, body: ordersToSpreadsheet }],
  },
  {
    name: 'an integration of today has the fields of today',
    steps: [{ request: `GET /v1/integrations/${cloneId}`, status: 200, body: returnsPortal }],
  },
  {
    name: 'an id that no record has is 404',
    steps: [{ request: `GET /v1/integrations/${strangerId}`, status: 404, body: notFound }],
  },
  {
    name: 'an id that is none is 400',
    steps: [{ request: 'GET /v1/integrations/abc', status: 400, body: invalidId }],
  },
  {
    name: 'an id in capitals is none',
    steps: [{ request: `GET /v1/integrations/${sampleId.toUpperCase()}`, status: 400, body: invalidId }],
  },
  {
    name: 'an id with a line break behind it is none',
    steps: [{ request: `GET /v1/integrations/${sampleId}%0A`, status: 400, body: invalidId }],
  },
  {
    name: 'names that every object has are no ids',
    steps: [
      { request: 'GET /v1/integrations/__proto__', status: 400, body: invalidId },
      { request: 'GET /v1/integrations/constructor', status: 400, body: invalidId },
    ],
  },
  {
    name: 'reading changes nothing',
    steps: [
      { request: `GET /v1/integrations/${plainId}`, status: 200, body: ordersToSpreadsheet },
      { request: `GET /v1/integrations/${plainId}`, status: 200, body: ordersToSpreadsheet },
    ],
  },
];
