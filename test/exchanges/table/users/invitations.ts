import { dismissed, invited } from '../../../../fixtures/resources/ashares/records.ts';
import type { Exchange } from '../../exchange.ts';
import { type ErrorEntry, errors, missing } from '../error-bodies.ts';
import { moment, plainId, strangerId } from '../records.ts';
import { created, id } from '../resources/one-of-each.ts';

const buyer = { _id: '3753348d800d320ae88c101f', email: 'buyer@example.com' };
const seller = { _id: 'd5b2598f05b9bc8ee8f02e8d', email: 'seller@example.com' };
const open = { accepted: false, dismissed: false, disabled: false, createdVia: 'existing_account_invite' };
const single = [{ _integrationId: plainId, accessLevel: 'manage' }];
const ofStranger = [{ _integrationId: strangerId, accessLevel: 'manage' }];

/** A share of somebody who was invited by the n-th exchange. */
const share = (place: number, exchange: number, sharedWithUser: object, access: object): object => ({
  ...access,
  ...open,
  sharedWithUser,
  ...created(place, exchange),
});
const monitoring = {
  accessLevel: 'monitor',
  accountMFARequired: true,
  ...open,
  sharedWithUser: buyer,
  ...created(0, 0),
  integrationAccessLevel: [],
};
const already = (email: string): ErrorEntry => ({
  code: 'already_invited',
  message: `${email} is a user of this account already.`,
  field: 'email',
});

/** How users are invited, one or several. */
export const invitationExchanges: readonly Exchange[] = [
  {
    name: 'who is invited has a share at once, and is not invited twice',
    options: { seed: 'empty' },
    steps: [
      {
        request: 'POST /v1/invite',
        send: { email: 'Buyer@example.com', accessLevel: 'monitor', accountMFARequired: true, accepted: true },
        status: 201,
        body: monitoring,
      },
      {
        request: 'POST /v1/invite',
        send: { email: 'buyer@EXAMPLE.com', accessLevel: 'manage' },
        status: 400,
        body: errors(already('buyer@EXAMPLE.com')),
      },
      {
        request: 'POST /v1/invite',
        send: { email: 'owner@example.com', accessLevel: 'manage' },
        status: 400,
        body: errors(already('owner@example.com')),
      },
      { request: 'GET /v1/ashares', status: 200, body: [monitoring] },
      { request: `DELETE /v1/ashares/${id(0)}`, status: 204 },
      {
        request: 'POST /v1/invite',
        send: { email: 'buyer@example.com', integrationAccessLevel: [] },
        status: 201,
        body: share(1, 5, buyer, { integrationAccessLevel: [] }),
      },
    ],
  },
  {
    name: 'several are invited at once, and each has an entry of its own',
    steps: [
      {
        request: 'POST /v1/invite/multiple',
        send: {
          emails: ['buyer@example.com', 'ada@example.com', 'seller@example.com', 'buyer@example.com'],
          integrationAccessLevel: single,
        },
        status: 200,
        body: [
          { statusCode: 201, doc: share(0, 0, buyer, { integrationAccessLevel: single }) },
          { statusCode: 400, errors: [already('ada@example.com')] },
          { statusCode: 201, doc: share(1, 0, seller, { integrationAccessLevel: single }) },
          { statusCode: 400, errors: [already('buyer@example.com')] },
        ],
      },
    ],
  },
  {
    name: 'who is a user already gets 409 where the account is set up so',
    options: { repeatedInviteStatus: 409 },
    steps: [
      {
        request: 'POST /v1/invite',
        send: { email: 'ada@example.com', accessLevel: 'monitor' },
        status: 409,
        body: errors(already('ada@example.com')),
      },
      {
        request: 'POST /v1/invite/multiple',
        send: { emails: ['sophie@example.com'], accessLevel: 'monitor' },
        status: 200,
        body: [{ statusCode: 409, errors: [already('sophie@example.com')] }],
      },
    ],
  },
  {
    name: 'an invitation needs an address, and an access to what is there',
    options: { seed: 'empty' },
    steps: [
      { request: 'POST /v1/invite', send: {}, status: 422, body: errors(missing('accessLevel'), missing('email')) },
      {
        request: 'POST /v1/invite',
        send: { email: 'a@b.example', integrationAccessLevel: ofStranger },
        status: 422,
        body: errors({
          code: 'invalid_ref',
          message: 'Invalid reference: integrationAccessLevel.0._integrationId',
          field: 'integrationAccessLevel.0._integrationId',
        }),
      },
      {
        request: 'POST /v1/invite',
        send: { email: 'nobody', accessLevel: 'monitor' },
        status: 422,
        body: errors({
          code: 'invalid_field',
          message: 'Cast to A string that matches ^[^@\\s]+@[^@\\s]+$ failed for value "nobody" at path "email"',
          field: 'email',
        }),
      },
      {
        request: 'POST /v1/invite/multiple',
        send: { emails: ['a@b.example'], accessLevel: 'owner' },
        status: 422,
        body: errors({
          code: 'invalid_field',
          message: '`owner` is not a valid enum value for path `accessLevel`.',
          field: 'accessLevel',
        }),
      },
      { request: 'GET /v1/ashares', status: 200, body: [] },
    ],
  },
  {
    name: 'an invitation that was dismissed is sent once more, and no other is',
    steps: [
      { request: `PUT /v1/ashares/${dismissed._id}/reinvite`, send: {}, status: 204 },
      {
        request: `GET /v1/ashares/${dismissed._id}`,
        status: 200,
        body: { ...dismissed, dismissed: false, lastModified: moment(0) },
      },
      ...[dismissed, invited].map(({ _id }) => ({
        request: `PUT /v1/ashares/${_id}/reinvite`,
        status: 422,
        body: errors({ code: 'invalid_ashare_state', message: 'The user has not dismissed the invitation.' }),
      })),
    ],
  },
];
