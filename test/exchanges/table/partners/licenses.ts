import { shopifyConnector } from '../../../../fixtures/resources/connectors/records.ts';
import {
  bigCommerceLicense,
  freeShopifyLicense,
  shopifyLicense,
} from '../../../../fixtures/resources/licenses/records.ts';
import type { Exchange } from '../../exchange.ts';
import { errors, missing, notFoundOf } from '../error-bodies.ts';
import { moment, strangerId } from '../records.ts';
import { created, id } from '../resources/one-of-each.ts';
import { installed } from './connectors.ts';

const connector = { ...created(0, 0), name: 'A' };
const licenses = `/v1/connectors/${id(0)}/licenses`;
const expires = '2027-01-01T00:00:00.000Z';
const license = {
  _id: id(1),
  _connectorId: id(0),
  created: moment(1),
  expires,
  opts: { connectorEdition: 'standard' },
  user: { email: 'buyer@example.com' },
};
const shopify = `/v1/connectors/${shopifyConnector._id}`;

/** What can be done with licences. */
export const licenseExchanges: readonly Exchange[] = [
  {
    name: 'a licence is created for an email, read, listed, prolonged and deleted',
    options: { seed: 'empty' },
    steps: [
      { request: 'POST /v1/connectors', send: { name: 'A' }, status: 201, body: connector },
      {
        request: `POST ${licenses}`,
        send: { email: 'buyer@example.com', expires, opts: license.opts },
        status: 201,
        body: license,
      },
      { request: `GET ${licenses}`, status: 200, body: [license] },
      { request: `GET ${licenses}/${id(1)}`, status: 200, body: license },
      {
        request: `PUT ${licenses}/${id(1)}`,
        send: { expires: '2028-01-01T00:00:00.000Z' },
        status: 200,
        body: {
          _id: id(1),
          _connectorId: id(0),
          created: moment(1),
          expires: '2028-01-01T00:00:00.000Z',
          user: license.user,
        },
      },
      { request: `DELETE ${licenses}/${id(1)}`, status: 204 },
      { request: `GET ${licenses}/${id(1)}`, status: 404, body: notFoundOf('license') },
    ],
  },
  {
    name: 'a licence needs an end, and an email that somebody has',
    options: { seed: 'empty' },
    steps: [
      { request: 'POST /v1/connectors', send: { name: 'A' }, status: 201, body: connector },
      {
        request: `POST ${licenses}`,
        send: { email: 'nobody@example.invalid', expires },
        status: 422,
        body: errors({
          code: 'invalid_user',
          message: 'There is no user with the email nobody@example.invalid.',
          field: 'email',
        }),
      },
      { request: `POST ${licenses}`, send: { email: 'a@b.example' }, status: 422, body: errors(missing('expires')) },
      { request: `POST ${licenses}`, send: { expires }, status: 422, body: errors(missing('email')) },
      { request: `PUT ${licenses}/${strangerId}`, send: {}, status: 422, body: errors(missing('expires')) },
    ],
  },
  {
    name: 'an install takes the licence that is free, and there is none for another one',
    steps: [
      { request: `GET ${shopify}/licenses`, status: 200, body: [shopifyLicense, freeShopifyLicense] },
      {
        request: `POST ${shopify}/install`,
        send: {},
        status: 201,
        body: installed(0, 1, { name: shopifyConnector.name, _connectorId: shopifyConnector._id }),
      },
      {
        request: `GET ${shopify}/licenses/${freeShopifyLicense._id}`,
        status: 200,
        body: {
          ...freeShopifyLicense,
          user: { ...freeShopifyLicense.user, _id: '00000000933b5bde09c44a4a', name: 'default' },
          _integrationId: id(0),
        },
      },
      ...['connectors', 'integrations'].map((kind) => ({
        request: `POST /v1/${kind}/${shopifyConnector._id}/install`,
        send: {},
        status: 403,
        body: errors({
          code: 'feature_not_enabled',
          message: 'There is no licence for this connector that is free and has not expired.',
        }),
      })),
    ],
  },
  {
    name: 'the licences of a connector go with it',
    steps: [
      { request: `DELETE /v1/connectors/${bigCommerceLicense._connectorId}`, status: 204 },
      {
        request: `GET /v1/connectors/${bigCommerceLicense._connectorId}/licenses/${bigCommerceLicense._id}`,
        status: 404,
        body: notFoundOf('license'),
      },
      {
        request: `GET /v1/connectors/${bigCommerceLicense._connectorId}/licenses`,
        status: 404,
        body: notFoundOf('connector'),
      },
    ],
  },
];
