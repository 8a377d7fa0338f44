import type { Json } from './client.ts';

const ofAll: readonly Json[] = [
  ['ada@example.com', 'administrator'],
  ['grace@example.com', 'manage'],
  ['mary@example.com', 'monitor'],
];
const invited = ['sophie@example.com', 'monitor'];

/** What every style of client sees of who may do what in the account of the default seed. */
export const access: readonly Json[] = [
  [
    'account',
    ['ada@example.com', 'administrator', 'enabled'],
    ['grace@example.com', 'manage', 'enabled'],
    ['mary@example.com', 'monitor', 'enabled'],
    ['emmy@example.com', 'by integration', 'enabled'],
    ['lise@example.com', 'by integration', 'disabled'],
    ['sophie@example.com', 'monitor', 'disabled'],
    ['auditor@example.com', 'manage', 'enabled'],
  ],
  ['BigCommerce - NetSuite Connector', [...ofAll, invited]],
  ['Orders to spreadsheet', [...ofAll, ['emmy@example.com', 'monitor'], invited]],
  ['Shopify - NetSuite Connector', [...ofAll, invited]],
  ['Zendesk - NetSuite Connector', [...ofAll, invited]],
  ['Salesforce - NetSuite Connector', [...ofAll, invited]],
  ['Clone - Returns portal', [...ofAll, ['emmy@example.com', 'manage'], ['lise@example.com', 'monitor'], invited]],
  ['invited', true, true, null],
  ['given more', 200, 6],
  ['invited again', 400, 400],
  ['switched off', 204],
  ['taken away', 204],
  ['left', 0],
];
