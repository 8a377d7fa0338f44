import {
  bigCommerceConnector,
  records as connectors,
  shopifyConnector,
} from '../../../../fixtures/resources/connectors/records.ts';
import { shopifyNetSuite } from '../../../../fixtures/resources/integrations/shopify-netsuite.ts';
import { shopifyLicense } from '../../../../fixtures/resources/licenses/records.ts';
import { appServer } from '../../../../fixtures/resources/stacks/records.ts';
import type { Exchange } from '../../exchange.ts';
import { cast, errors, missing, notFoundOf } from '../error-bodies.ts';
import { moment, strangerId, zendeskId } from '../records.ts';
import { created, cut, id, usedBy } from '../resources/one-of-each.ts';

const fields = { name: 'Shop - NetSuite Connector', managed: true, applications: ['netsuite', 'shopify'] };
const connector = { ...created(0, 0), ...fields };
const one = `/v1/connectors/${id(0)}`;

/** The step that has the credentials of an application entered. */
function step(name: string, key: string, connection: number): object {
  return {
    name: `${name} Connection`,
    description: `Configure ${name} credentials`,
    imageURL: `/images/company-logos/${key}.png`,
    completed: false,
    installerFunction: `verify${name}Connection`,
    uninstallerFunction: `delete${name}Connection`,
    _connectionId: id(connection),
  };
}

/** The installation of a connector that the n-th exchange makes, with two connections behind it. */
export function installed(place: number, exchange: number, more: object = {}): object {
  return {
    name: fields.name,
    sandbox: false,
    _connectorId: id(0),
    ...more,
    mode: 'install',
    settings: {},
    ...created(place, exchange),
    install: [step('NetSuite', 'netsuite', place + 1), step('Shopify', 'shopify', place + 2)],
    _registeredConnectionIds: [id(place + 1), id(place + 2)],
  };
}

const shopify = `/v1/connectors/${shopifyConnector._id}`;
const shownShopify = {
  _integrationId: shopifyNetSuite._id,
  name: shopifyNetSuite.name,
  version: shopifyNetSuite.version,
  updateInProgress: false,
  email: shopifyLicense.user?.email,
};

/** What can be done with connectors. */
export const connectorExchanges: readonly Exchange[] = [
  {
    name: 'a connector is created, read, listed, replaced and deleted',
    options: { seed: 'empty', emptyList: 204 },
    steps: [
      { request: 'GET /v1/connectors', status: 204 },
      { request: 'POST /v1/connectors', send: fields, status: 201, body: { ...connector, ...created(0, 1) } },
      { request: `GET ${one}`, status: 200, body: { ...connector, ...created(0, 1) } },
      {
        request: 'GET /v1/connectors?include=_id',
        status: 200,
        body: [cut({ ...connector, ...created(0, 1) }, 'name')],
      },
      {
        request: `PUT ${one}`,
        send: { name: 'B' },
        status: 200,
        body: { ...created(0, 1), lastModified: moment(4), name: 'B' },
      },
      { request: `GET ${one}/installBase`, status: 204 },
      { request: `GET ${one}/licenses`, status: 204 },
      { request: `DELETE ${one}`, status: 204 },
      { request: `GET ${one}`, status: 404, body: notFoundOf('connector') },
    ],
  },
  {
    name: 'an install makes the integration and the connections of its applications, by either path',
    options: { seed: 'empty' },
    steps: [
      { request: 'POST /v1/connectors', send: fields, status: 201, body: connector },
      { request: `POST ${one}/install`, status: 201, body: installed(1, 1) },
      {
        request: `POST /v1/integrations/${id(0)}/install`,
        send: { sandbox: true, tag: 'EU', newTemplateInstaller: false },
        status: 201,
        body: installed(4, 2, { name: `${fields.name} - EU`, sandbox: true }),
      },
      {
        request: `GET /v1/connections/${id(6)}`,
        status: 200,
        body: {
          name: 'Shopify Connection',
          type: 'http',
          assistant: 'shopify',
          offline: true,
          sandbox: true,
          _connectorId: id(0),
          _integrationId: id(4),
          ...created(6, 2),
        },
      },
      {
        request: `PUT /v1/integrations/${id(1)}/installer/verifyNetSuiteConnection`,
        send: {},
        status: 200,
        body: { success: true, stepsToUpdate: [{ ...step('NetSuite', 'netsuite', 2), completed: true }] },
      },
      { request: `DELETE /v1/integrations/${id(1)}`, status: 204 },
      {
        request: `GET ${one}/installBase`,
        status: 200,
        body: [{ _integrationId: id(4), name: `${fields.name} - EU` }],
      },
    ],
  },
  {
    name: 'an update is pushed to the installations that are named, or to none',
    steps: [
      { request: `GET ${shopify}/installBase`, status: 200, body: [shownShopify] },
      {
        request: `PUT ${shopify}/update`,
        send: { _integrationIds: [shopifyNetSuite._id, zendeskId] },
        status: 422,
        body: errors({
          code: 'invalid_ref',
          message: `${zendeskId} is no installation of this connector.`,
          field: '_integrationIds.1',
        }),
      },
      {
        request: `PUT ${shopify}/update`,
        send: { _integrationIds: [strangerId] },
        status: 422,
        body: errors({
          code: 'invalid_ref',
          message: 'Invalid reference: _integrationIds.0',
          field: '_integrationIds.0',
        }),
      },
      { request: `GET ${shopify}/installBase`, status: 200, body: [shownShopify] },
      { request: `PUT ${shopify}/update`, send: { _integrationIds: [shopifyNetSuite._id] }, status: 200 },
      {
        request: `GET ${shopify}/installBase`,
        status: 200,
        body: [{ ...shownShopify, updateInProgress: true }],
      },
    ],
  },
  {
    name: 'the connector of the sample has its stack, which is in use',
    steps: [
      { request: `GET /v1/connectors/${bigCommerceConnector._id}`, status: 200, body: bigCommerceConnector },
      { request: `GET /v1/stacks/${String(bigCommerceConnector._stackId)}`, status: 200, body: appServer },
      {
        request: `DELETE /v1/stacks/${appServer._id}`,
        status: 422,
        body: errors(...connectors.map(({ _id }) => usedBy('stack', `connector ${_id}`, '_stackId'))),
      },
    ],
  },
  {
    name: 'what is wrong in the body of a connector is reported with its place',
    options: { seed: 'empty' },
    steps: [
      { request: 'POST /v1/connectors', send: {}, status: 422, body: errors(missing('name')) },
      {
        request: 'POST /v1/connectors',
        send: { name: 'A', _stackId: strangerId },
        status: 422,
        body: errors({ code: 'invalid_ref', message: 'Invalid reference: _stackId', field: '_stackId' }),
      },
      { request: `PUT /v1/connectors/${strangerId}`, send: {}, status: 422, body: errors(missing('name')) },
      {
        request: `PUT /v1/connectors/${strangerId}/update`,
        send: {},
        status: 422,
        body: errors(missing('_integrationIds')),
      },
      ...['connectors', 'integrations'].map((kind) => ({
        request: `POST /v1/${kind}/${strangerId}/install`,
        send: { sandbox: 'x' },
        status: 422,
        body: errors(cast('Boolean', 'x', 'sandbox')),
      })),
    ],
  },
];
