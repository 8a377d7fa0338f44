import { isRecord } from '../../../../../spec/document/document.ts';
import type { JsonObject } from '../../../../../spec/json/json-object.ts';
import type { Exchange } from '../../../../check/exchange/exchange-log.ts';
import { expectRefusal } from '../../../../check/expect/expectations.ts';
import { enterCreated } from '../../../../check/records/entered-records.ts';
import type { Fault } from '../../../../check/resource/conventions.ts';
import { recordParameters } from '../../../../check/resource/resources.ts';
import type { CheckPlan } from '../../../../check/session/check-plan.ts';
import type { CheckSession } from '../../../../check/session/session.ts';
import { expectThat } from '../../../../check/stories/story.ts';
import { isSame } from '../../../../check/values/same.ts';
import {
  addressIn,
  freshAddress,
  invitationOf,
  type OwnShare,
  readShare,
  type Shares,
  shareStory,
  wholeList,
  withShare,
} from './own-share.ts';

/** An id that no integration has. */
const nowhere = '59bbb1e10f7e2a5d7c1a9afe';

/** Accesses that there are not, and what is at fault. */
const wrongAccesses: readonly (readonly [why: string, access: JsonObject, fault: Fault])[] = [
  ['there is no such access', { accessLevel: 'owner' }, wrong('/accessLevel', 'enum')],
  ['an access is a text', { accessLevel: 7 }, wrong('/accessLevel', 'type')],
  ['accesses to integrations are a list', { integrationAccessLevel: {} }, wrong('/integrationAccessLevel', 'type')],
  [
    'the integration is named',
    { integrationAccessLevel: [{ accessLevel: 'manage' }] },
    wrong('/integrationAccessLevel/0/_integrationId', 'required'),
  ],
  [
    'an integration has no administrator of its own',
    { integrationAccessLevel: [{ _integrationId: nowhere, accessLevel: 'administrator' }] },
    wrong('/integrationAccessLevel/0/accessLevel', 'enum'),
  ],
  [
    'there is no such integration',
    { integrationAccessLevel: [{ _integrationId: nowhere, accessLevel: 'manage' }] },
    { kind: 'dangling-reference', path: ['integrationAccessLevel', '*', '_integrationId'] },
  ],
];

/** What is refused to whoever invites, or changes an access. Source: doc and client. */
export function shareRefusals(shares: Shares): CheckPlan[] {
  const { inviteUser, updateAshare, getAshare } = shares.operations;
  return [
    shareStory(inviteUser, 'an invitation to what there is not, or of nobody, is refused', async (session) => {
      for (const [why, access, fault] of wrongAccesses) await expectNobody(session, shares, why, access, fault);
      const email = { email: undefined };
      await expectNobody(
        session,
        shares,
        'nobody is named',
        { accessLevel: 'monitor', ...email },
        wrong('/email', 'required'),
      );
    }),
    shareStory(updateAshare, 'an access that there is not is refused, and changes nothing', (session) =>
      withShare(session, shares, async (own) => {
        const pathParameters = recordParameters(shares.resource, own.id);
        for (const [why, json, fault] of wrongAccesses) {
          const exchange = await session.send({ operation: updateAshare, pathParameters, json, wrong: true });
          expectRefusal(session, exchange, fault, why);
          await expectSame(session, shares, own, `when it refuses: ${why}`);
        }
      }),
    ),
    shareStory(getAshare, 'nobody sees or changes who has access without credentials', (session) =>
      withShare(session, shares, (own) => expectNobodyIn(session, shares, own)),
    ),
    shareStory(getAshare, 'an id that is malformed is refused', (session) =>
      withShare(session, shares, async (own) => {
        const { disableAshare, reinviteAshare, deleteAshare } = shares.operations;
        for (const operation of [getAshare, updateAshare, disableAshare, reinviteAshare, deleteAshare]) {
          const pathParameters = recordParameters(shares.resource, session.conventions.malformedId);
          const json = operation === updateAshare ? { accessLevel: 'monitor' } : undefined;
          const exchange = await session.send({ operation, pathParameters, wrong: true, ...(json && { json }) });
          expectRefusal(session, exchange, { kind: 'malformed-id' }, 'the id is malformed');
        }
        await expectSame(session, shares, own, 'when it refuses a malformed id');
      }),
    ),
  ];
}

function wrong(pointer: string, keyword: 'enum' | 'type' | 'required'): Fault {
  return { kind: 'invalid-body', mutation: { pointer, keyword } };
}

/** Sends an invitation that is refused, after which nobody is invited. */
async function expectNobody(
  session: CheckSession,
  shares: Shares,
  why: string,
  access: JsonObject,
  fault: Fault,
): Promise<void> {
  const email = freshAddress(session);
  const exchange = await session.send({ ...invitationOf(shares, email, { email, ...access }), wrong: true });
  await enterCreated(session, shares.resource, exchange);
  expectRefusal(session, exchange, fault, why);
  const { listAshares } = shares.operations;
  const listed = await session.send({ operation: listAshares, query: [['limit', '1000']] });
  const there = wholeList(listed)?.filter((share) => addressIn(share) === email) ?? [];
  // Whom it has let in all the same goes again.
  for (const share of there) session.ownership.claim(shares.resource, String(share[shares.resource.idField]), share);
  if (exchange.response.status < 400) return;
  const message = `${exchange.operation.id} must invite nobody when it refuses.`;
  expectThat(session, listed, there.length === 0, 'refused invitation', message, there, []);
}

async function expectNobodyIn(session: CheckSession, shares: Shares, own: OwnShare): Promise<void> {
  const { resource, operations } = shares;
  const pathParameters = recordParameters(resource, own.id);
  const email = freshAddress(session);
  const { getAshare, updateAshare, disableAshare, reinviteAshare, deleteAshare, inviteUsers } = operations;
  const access = { accessLevel: 'administrator' };
  const { makes } = invitationOf(shares, email, {});
  for (const draft of [
    { operation: getAshare, pathParameters },
    { operation: updateAshare, pathParameters, json: access },
    { operation: disableAshare, pathParameters, json: {} },
    { operation: reinviteAshare, pathParameters, json: {} },
    invitationOf(shares, email, { email, ...access }),
    { operation: inviteUsers, json: { emails: [email], ...access }, ...(makes && { makes }) },
    { operation: deleteAshare, pathParameters },
  ]) {
    for (const [credentials, kind] of [
      ['none', 'no-credentials'],
      ['bad', 'bad-credentials'],
    ] as const) {
      const exchange = await session.send({ ...draft, credentials });
      if (draft.operation === operations.inviteUser) await enterCreated(session, resource, exchange);
      expectRefusal(session, exchange, { kind }, `${credentials === 'none' ? 'no' : 'bad'} credentials are sent`);
    }
  }
  await expectSame(session, shares, own, 'for nobody');
}

/** A share must be as it was returned when it was made. */
async function expectSame(session: CheckSession, shares: Shares, own: OwnShare, when: string): Promise<void> {
  const read: Exchange = await readShare(session, shares, own.id);
  const { value } = read.response;
  const message = `A share must not change ${when}.`;
  const isThere = isRecord(value) && isSame(value, own.record);
  expectThat(session, read, isThere, 'share is unchanged', message, value, own.record);
}
