import { seeds } from '../../../fixtures/seeds.ts';
import type { Exchange } from '../exchange.ts';
import { cloneId, plainId, salesforceId, sampleId, shopifyId, zendeskId } from './records.ts';

const list = 'https://api.integrator.io/v1/integrations';
const everything = seeds.default.integrations;

const sample = { _id: sampleId, name: 'BigCommerce - NetSuite Connector' };
const plain = { _id: plainId, name: 'Orders to spreadsheet' };
const shopify = { _id: shopifyId, name: 'Shopify - NetSuite Connector' };
const zendesk = { _id: zendeskId, name: 'Zendesk - NetSuite Connector' };
const salesforce = { _id: salesforceId, name: 'Salesforce - NetSuite Connector' };
const clone = { _id: cloneId, name: 'Clone - Returns portal' };

/** Lists, page by page. */
export const listExchanges: readonly Exchange[] = [
  {
    name: 'a list is a bare array of whole records, oldest first, and has no Link where one page holds all',
    steps: [{ request: 'GET /v1/integrations', status: 200, body: everything }],
  },
  {
    name: 'an empty list is 200 and an empty array',
    options: { seed: 'empty' },
    steps: [{ request: 'GET /v1/integrations', status: 200, body: [] }],
  },
  {
    name: 'an empty list is 204 without a body where the account is set up so',
    options: { seed: 'empty', emptyList: 204 },
    steps: [{ request: 'GET /v1/integrations', status: 204 }],
  },
  {
    name: 'a list with records is 200 also where an empty one is 204',
    options: { seed: 'sample', emptyList: 204 },
    steps: [{ request: 'GET /v1/integrations', status: 200, body: seeds.sample.integrations }],
  },
  {
    name: 'the first page links to the next one only, with an absolute URL',
    steps: [
      {
        request: 'GET /v1/integrations?include=name&limit=2',
        status: 200,
        responses: { link: `<${list}?include=name&limit=2&after=${plainId}>; rel="next"` },
        body: [sample, plain],
      },
    ],
  },
  {
    name: 'a page in the middle links to both of its neighbours, the next first',
    steps: [
      {
        request: 'GET /v1/integrations?limit=2&skip=2&include=name',
        status: 200,
        responses: {
          link: `<${list}?limit=2&include=name&after=${zendeskId}>; rel="next", <${list}?limit=2&skip=0&include=name>; rel="prev"`,
        },
        body: [shopify, zendesk],
      },
    ],
  },
  {
    name: 'the last page links to the one before it only',
    steps: [
      {
        request: 'GET /v1/integrations?limit=2&skip=4&include=name',
        status: 200,
        responses: { link: `<${list}?limit=2&skip=2&include=name>; rel="prev"` },
        body: [salesforce, clone],
      },
    ],
  },
  {
    name: 'the last page may be short',
    steps: [
      {
        request: 'GET /v1/integrations?limit=4&skip=4&include=name',
        status: 200,
        responses: { link: `<${list}?limit=4&skip=0&include=name>; rel="prev"` },
        body: [salesforce, clone],
      },
    ],
  },
  {
    name: 'a page that starts off the grid links back to the start',
    steps: [
      {
        request: 'GET /v1/integrations?limit=4&skip=1&include=name',
        status: 200,
        responses: {
          link: `<${list}?limit=4&include=name&after=${salesforceId}>; rel="next", <${list}?limit=4&skip=0&include=name>; rel="prev"`,
        },
        body: [plain, shopify, zendesk, salesforce],
      },
    ],
  },
  {
    name: 'a page after a record starts with the next one, and goes on from its own last',
    steps: [
      {
        request: `GET /v1/integrations?limit=2&include=name&after=${plainId}`,
        status: 200,
        responses: {
          link: `<${list}?limit=2&include=name&after=${zendeskId}>; rel="next", <${list}?limit=2&include=name&skip=0>; rel="prev"`,
        },
        body: [shopify, zendesk],
      },
      {
        request: `GET /v1/integrations?limit=2&include=name&after=${salesforceId}`,
        status: 200,
        responses: { link: `<${list}?limit=2&include=name&skip=3>; rel="prev"` },
        body: [clone],
      },
      {
        request: `GET /v1/integrations?limit=2&include=name&after=${cloneId}`,
        status: 200,
        responses: { link: `<${list}?limit=2&include=name&skip=4>; rel="prev"` },
        body: [],
      },
    ],
  },
  {
    name: 'a page after a record that is gone since goes on behind where it stood',
    steps: [
      { request: `DELETE /v1/integrations/${zendeskId}`, status: 204 },
      {
        request: `GET /v1/integrations?limit=2&include=name&after=${zendeskId}`,
        status: 200,
        responses: { link: `<${list}?limit=2&include=name&skip=1>; rel="prev"` },
        body: [salesforce, clone],
      },
    ],
  },
  {
    name: 'after takes the place of skip',
    steps: [
      {
        request: `GET /v1/integrations?limit=1&skip=5&include=name&after=${sampleId}`,
        status: 200,
        responses: {
          link: `<${list}?limit=1&include=name&after=${plainId}>; rel="next", <${list}?limit=1&skip=0&include=name>; rel="prev"`,
        },
        body: [plain],
      },
    ],
  },
  {
    name: 'the next page is named by skip where the account is set up so',
    options: { nextLink: 'skip' },
    steps: [
      {
        request: 'GET /v1/integrations?limit=2&skip=2&include=name',
        status: 200,
        responses: {
          link: `<${list}?limit=2&skip=4&include=name>; rel="next", <${list}?limit=2&skip=0&include=name>; rel="prev"`,
        },
        body: [shopify, zendesk],
      },
    ],
  },
  {
    name: 'a page as large as the list has no Link',
    steps: [
      {
        request: 'GET /v1/integrations?limit=6&include=name',
        status: 200,
        body: [sample, plain, shopify, zendesk, salesforce, clone],
      },
    ],
  },
  {
    name: 'skip without limit takes the largest page from there',
    steps: [
      {
        request: 'GET /v1/integrations?skip=5&include=name',
        status: 200,
        responses: { link: `<${list}?skip=0&include=name&limit=1000>; rel="prev"` },
        body: [clone],
      },
    ],
  },
  {
    name: 'skip beyond the end responds with an empty page that links to the last one',
    steps: [
      {
        request: 'GET /v1/integrations?limit=2&skip=100',
        status: 200,
        responses: { link: `<${list}?limit=2&skip=4>; rel="prev"` },
        body: [],
      },
    ],
  },
  {
    name: 'skip may be as large as a whole number can be',
    options: { seed: 'empty' },
    steps: [{ request: 'GET /v1/integrations?skip=9007199254740991', status: 200, body: [] }],
  },
  {
    name: 'an account with more than a thousand records responds with a thousand, and links to the rest',
    options: { seed: { integrations: 1001 } },
    steps: [
      {
        request: 'GET /v1/integrations?skip=1000&include=name',
        status: 200,
        responses: { link: `<${list}?skip=0&include=name&limit=1000>; rel="prev"` },
        body: [{ _id: '65000000009e46b8fb0003e8', name: 'Orders: Salesforce to SAP Business One (3)' }],
      },
    ],
  },
  {
    name: 'a query parameter that the service does not know is ignored, and stays in the links',
    steps: [
      {
        request: 'GET /v1/integrations?limit=1&colour=blue&include=name',
        status: 200,
        responses: { link: `<${list}?limit=1&colour=blue&include=name&after=${sampleId}>; rel="next"` },
        body: [sample],
      },
    ],
  },
];
