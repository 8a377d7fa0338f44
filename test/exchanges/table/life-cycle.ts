import { bigCommerceNetSuite } from '../../../fixtures/resources/integrations/bigcommerce-netsuite.ts';
import { ordersToSpreadsheet } from '../../../fixtures/resources/integrations/orders-to-spreadsheet.ts';
import { zendeskNetSuite } from '../../../fixtures/resources/integrations/records.ts';
import { salesforceNetSuite } from '../../../fixtures/resources/integrations/salesforce-netsuite.ts';
import { shopifyNetSuite } from '../../../fixtures/resources/integrations/shopify-netsuite.ts';
import type { Exchange } from '../exchange.ts';
import { errors, notFound } from './error-bodies.ts';
import { firstId, moment, plainId, salesforceId, sampleId, shopifyId, zendeskId } from './records.ts';

const [netSuite, bigCommerce, ...bundles] = bigCommerceNetSuite.install;
const succeeded = { success: true };
const applied = { success: true, pending: false };

function wrongMode(message: string): object {
  return errors({ code: 'update_not_allowed', message, field: 'mode' });
}

/** The life of a SmartConnector, and clones. */
export const lifeCycleExchanges: readonly Exchange[] = [
  {
    name: 'an installer function completes its step, and the response shows it',
    steps: [
      {
        request: `PUT /v1/integrations/${sampleId}/installer/verifyBigCommerceConnection`,
        send: { anything: true },
        status: 200,
        body: { success: true, stepsToUpdate: [{ ...bigCommerce, completed: true }] },
      },
      {
        request: `GET /v1/integrations/${sampleId}`,
        status: 200,
        body: {
          ...bigCommerceNetSuite,
          lastModified: moment(0),
          install: [netSuite, { ...bigCommerce, completed: true }, ...bundles],
        },
      },
    ],
  },
  {
    name: 'only an integration that is being installed runs installer functions',
    steps: [
      {
        request: `PUT /v1/integrations/${shopifyId}/installer/verifyShopifyConnection`,
        status: 422,
        body: wrongMode('Only an integration that is being installed runs installer functions.'),
      },
    ],
  },
  ...(['installer', 'uninstaller'] as const).map(
    (kind): Exchange => ({
      name: `an ${kind} function that no step names is not found`,
      steps: [
        {
          request: `PUT /v1/integrations/${sampleId}/${kind}/verify%20it`,
          status: 404,
          body: errors({ code: 'invalid_ref', message: `${kind} function verify it not found.`, field: 'function' }),
        },
      ],
    }),
  ),
  {
    name: 'a settings function changes the settings that the body names, and keeps the others',
    steps: [
      {
        request: `PUT /v1/integrations/${shopifyId}/settings/save`,
        send: { settings: { sections: [], more: 1 } },
        status: 200,
        body: applied,
      },
      {
        request: `GET /v1/integrations/${shopifyId}`,
        status: 200,
        body: {
          ...shopifyNetSuite,
          lastModified: moment(0),
          settings: { ...shopifyNetSuite.settings, sections: [], more: 1 },
        },
      },
    ],
  },
  {
    name: 'a settings function without settings changes nothing',
    steps: [
      { request: `PUT /v1/integrations/${shopifyId}/settings/save`, status: 200, body: applied },
      { request: `GET /v1/integrations/${shopifyId}`, status: 200, body: shopifyNetSuite },
    ],
  },
  {
    name: 'settings functions are refused until the app is installed, and while it is updated',
    steps: [
      {
        request: `PUT /v1/integrations/${sampleId}/settings/save`,
        status: 422,
        body: wrongMode('Only an integration that is installed runs settings functions.'),
      },
      {
        request: `PUT /v1/integrations/${salesforceId}/settings/save`,
        status: 422,
        body: errors({
          code: 'update_not_allowed',
          message: 'The integration is being updated; its settings cannot be changed until the update is done.',
          field: 'updateInProgress',
        }),
      },
    ],
  },
  {
    name: 'with refuse-changes a PUT of other settings is refused while the app is updated',
    options: { duringUpdate: 'refuse-changes' },
    steps: [
      {
        request: `PUT /v1/integrations/${salesforceId}`,
        send: { ...salesforceNetSuite, settings: {} },
        status: 422,
        body: errors({
          code: 'update_not_allowed',
          message: 'The integration is being updated; its settings cannot be changed until the update is done.',
          field: 'updateInProgress',
        }),
      },
    ],
  },
  {
    name: 'uninstalling starts with a new mode',
    steps: [
      { request: `DELETE /v1/integrations/${shopifyId}/install`, status: 200, body: succeeded },
      {
        request: `GET /v1/integrations/${shopifyId}`,
        status: 200,
        body: { ...shopifyNetSuite, lastModified: moment(0), mode: 'uninstall' },
      },
    ],
  },
  {
    name: 'an integration of which nothing is installed goes at once',
    steps: [
      { request: `DELETE /v1/integrations/${plainId}/install`, status: 200, body: succeeded },
      { request: `GET /v1/integrations/${plainId}`, status: 404, body: notFound },
      { request: `DELETE /v1/integrations/${plainId}/install`, status: 404, body: notFound },
    ],
  },
  {
    name: 'undoing what is not done changes nothing; undoing the last step removes the integration',
    steps: [
      {
        request: `PUT /v1/integrations/${zendeskId}/uninstaller/deleteZendeskConnection`,
        status: 200,
        body: succeeded,
      },
      {
        request: `GET /v1/integrations/${zendeskId}`,
        status: 200,
        body: zendeskNetSuite,
      },
      {
        request: `PUT /v1/integrations/${zendeskId}/uninstaller/deleteNetSuiteConnection`,
        status: 200,
        body: succeeded,
      },
      { request: `GET /v1/integrations/${zendeskId}`, status: 404, body: notFound },
    ],
  },
  {
    name: 'only an integration that is being uninstalled runs uninstaller functions',
    steps: [
      {
        request: `PUT /v1/integrations/${shopifyId}/uninstaller/deleteShopifyConnection`,
        status: 422,
        body: wrongMode('Only an integration that is being uninstalled runs uninstaller functions.'),
      },
    ],
  },
  {
    name: 'a clone without a body has a name of its own and all else of the original',
    steps: [
      {
        request: `POST /v1/integrations/${plainId}/clone`,
        status: 201,
        body: {
          _id: firstId,
          createdAt: moment(0),
          lastModified: moment(0),
          name: `Clone - ${ordersToSpreadsheet.name}`,
          readme: ordersToSpreadsheet.readme,
          _registeredConnectionIds: [],
          sandbox: false,
          _sourceId: plainId,
        },
      },
      { request: `GET /v1/integrations/${plainId}`, status: 200, body: ordersToSpreadsheet },
    ],
  },
  {
    name: 'a clone may get its name, its place and its connections',
    options: { seed: { integrations: [bigCommerceNetSuite] } },
    steps: [
      {
        request: `POST /v1/integrations/${sampleId}/clone`,
        send: { name: 'Second', sandbox: true, connectionMap: { [netSuite?._connectionId ?? '']: plainId } },
        status: 201,
        body: {
          _id: firstId,
          createdAt: moment(0),
          lastModified: moment(0),
          name: 'Second',
          _connectorId: bigCommerceNetSuite._connectorId,
          install: [{ ...netSuite, _connectionId: plainId }, bigCommerce, ...bundles],
          mode: 'install',
          settings: bigCommerceNetSuite.settings,
          version: bigCommerceNetSuite.version,
          _registeredConnectionIds: [],
          sandbox: true,
          _sourceId: sampleId,
        },
      },
    ],
  },
];
