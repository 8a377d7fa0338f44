import {
  type Ashare,
  administrator,
  dismissed,
  invited,
  manager,
  monitor,
  ofTwoIntegrations,
} from '../../../../fixtures/resources/ashares/records.ts';
import { integrationId } from '../../../../fixtures/resources/integrations/generate.ts';
import type { Exchange } from '../../exchange.ts';
import { errors, notFoundOf } from '../error-bodies.ts';
import { cloneId, moment, plainId, sampleId, strangerId } from '../records.ts';
import { created, id } from '../resources/one-of-each.ts';

const accountWide = [administrator, manager, monitor];
const wrongLevel = {
  accessLevel: 'monitor',
  integrationAccessLevel: [{ _integrationId: plainId, accessLevel: 'owner' }],
};
const ofOne = { integrationAccessLevel: [{ _integrationId: plainId, accessLevel: 'manage' }] };
const generated = integrationId(0);

/** What can be done with the users of an account. */
export const userExchanges: readonly Exchange[] = [
  {
    name: 'all users but the owner are listed, whether they have accepted or not',
    steps: [
      {
        request: 'GET /v1/ashares',
        status: 200,
        body: [...accountWide, ofTwoIntegrations, dismissed, invited],
      },
      {
        request: 'GET /v1/ashares?limit=4&skip=4',
        status: 200,
        responses: {
          link: `<https://api.integrator.io/v1/ashares?limit=4&skip=0>; rel="prev"`,
        },
        body: [dismissed, invited],
      },
      { request: `GET /v1/ashares/${manager._id}`, status: 200, body: manager },
    ],
  },
  {
    name: 'an integration has the users of the whole account, and its own',
    steps: [
      {
        request: `GET /v1/integrations/${cloneId}/ashares`,
        status: 200,
        body: [...accountWide, ofTwoIntegrations, dismissed, invited],
      },
      {
        request: `GET /v1/integrations/${plainId}/ashares`,
        status: 200,
        body: [...accountWide, ofTwoIntegrations, invited],
      },
      { request: `GET /v1/integrations/${sampleId}/ashares`, status: 200, body: [...accountWide, invited] },
      { request: 'GET /v1/shared/ashares', status: 200, body: [] },
    ],
  },
  {
    name: 'a user is given another access whole, and stays who they are',
    steps: [
      {
        request: `PUT /v1/ashares/${monitor._id}`,
        send: { ...ofOne, accepted: false, disabled: true, sharedWithUser: { email: 'else@example.com' } },
        status: 200,
        body: replaced(monitor, 0, ofOne),
      },
      { request: `GET /v1/ashares/${monitor._id}`, status: 200, body: replaced(monitor, 0, ofOne) },
      {
        request: `PUT /v1/ashares/${monitor._id}`,
        send: { integrationAccessLevel: [{ _integrationId: strangerId, accessLevel: 'manage' }] },
        status: 422,
        body: errors({
          code: 'invalid_ref',
          message: 'Invalid reference: integrationAccessLevel.0._integrationId',
          field: 'integrationAccessLevel.0._integrationId',
        }),
      },
      {
        request: `PUT /v1/ashares/${monitor._id}`,
        send: wrongLevel,
        status: 422,
        body: errors({
          code: 'invalid_field',
          message: '`owner` is not a valid enum value for path `integrationAccessLevel.0.accessLevel`.',
          field: 'integrationAccessLevel.0.accessLevel',
        }),
      },
      { request: `DELETE /v1/ashares/${monitor._id}`, status: 204 },
      { request: `GET /v1/ashares/${monitor._id}`, status: 404, body: notFoundOf('ashare') },
    ],
  },
  {
    name: 'an update has no body where the account is set up so',
    options: { ashareUpdateStatus: 204 },
    steps: [
      { request: `PUT /v1/ashares/${manager._id}`, send: { accessLevel: 'monitor' }, status: 204 },
      {
        request: `GET /v1/ashares/${manager._id}`,
        status: 200,
        body: replaced(manager, 0, { accessLevel: 'monitor', integrationAccessLevel: [] }),
      },
      {
        request: `PUT /v1/ashares/${strangerId}`,
        send: { accessLevel: 'monitor' },
        status: 404,
        body: notFoundOf('ashare'),
      },
    ],
  },
  {
    name: 'the access of a user who has accepted is switched off and on',
    steps: [
      { request: `PUT /v1/ashares/${manager._id}/disable`, send: {}, status: 204 },
      {
        request: `GET /v1/ashares/${manager._id}`,
        status: 200,
        body: { ...manager, disabled: true, lastModified: moment(0) },
      },
      { request: `PUT /v1/ashares/${manager._id}/disable`, status: 204 },
      {
        request: `GET /v1/ashares/${manager._id}`,
        status: 200,
        body: { ...manager, lastModified: moment(2) },
      },
      {
        request: `PUT /v1/ashares/${invited._id}/disable`,
        send: {},
        status: 422,
        body: errors({ code: 'invalid_ashare_state', message: 'The user has not accepted the invitation.' }),
      },
    ],
  },
  {
    name: 'the access to an integration that is deleted is left as it is, and nobody is in its way',
    options: { seed: 'empty' },
    steps: [
      {
        request: 'POST /v1/integrations',
        send: { name: 'A' },
        status: 201,
        body: { ...created(0, 0), name: 'A', sandbox: false, _registeredConnectionIds: [] },
      },
      {
        request: 'POST /v1/invite',
        send: {
          email: 'buyer@example.com',
          integrationAccessLevel: [{ _integrationId: id(0), accessLevel: 'manage' }],
        },
        status: 201,
        body: share(id(0)),
      },
      { request: `GET /v1/integrations/${id(0)}/dependencies`, status: 200, body: {} },
      { request: `DELETE /v1/integrations/${id(0)}`, status: 204 },
      { request: `GET /v1/ashares/${id(1)}`, status: 200, body: share(id(0)) },
      { request: `GET /v1/integrations/${id(0)}/ashares`, status: 404, body: notFoundOf('integration') },
      {
        request: `PUT /v1/ashares/${id(1)}`,
        send: share(id(0)),
        status: 200,
        body: replaced(share(id(0)), 6, { integrationAccessLevel: single(id(0)) }),
      },
    ],
  },
  {
    name: 'an empty list has no body where the account is set up so',
    options: { seed: { integrations: 1 }, emptyList: 204 },
    steps: [
      { request: 'GET /v1/ashares', status: 204 },
      { request: 'GET /v1/shared/ashares', status: 204 },
      { request: `GET /v1/integrations/${generated}/ashares`, status: 204 },
    ],
  },
];

/** What somebody has who was invited by the second exchange. */
function share(integration: string): Ashare {
  return {
    integrationAccessLevel: [...single(integration)],
    accepted: false,
    dismissed: false,
    disabled: false,
    createdVia: 'existing_account_invite',
    sharedWithUser: { _id: '3753348d800d320ae88c101f', email: 'buyer@example.com' },
    ...created(1, 1),
  };
}

/** A share whose access was replaced by the n-th exchange: what the service keeps comes first. */
function replaced(before: Ashare, exchange: number, access: object): object {
  const { _id, createdAt, lastModified, accessLevel, integrationAccessLevel, allowToEditRetryData, ...kept } = before;
  return { _id, createdAt, lastModified: moment(exchange), ...kept, ...access };
}

function single(
  _integrationId: string,
): readonly { readonly _integrationId: string; readonly accessLevel: 'manage' }[] {
  return [{ _integrationId, accessLevel: 'manage' }];
}
