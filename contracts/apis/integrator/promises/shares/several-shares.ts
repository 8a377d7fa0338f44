import { isRecord } from '../../../../../spec/document/document.ts';
import { expectSuccess } from '../../../../check/expect/expectations.ts';
import { createOwn, removeOwn } from '../../../../check/records/own-records.ts';
import { type Resource, recordParameters } from '../../../../check/resource/resources.ts';
import type { CheckPlan } from '../../../../check/session/check-plan.ts';
import type { CheckSession } from '../../../../check/session/session.ts';
import { expectThat } from '../../../../check/stories/story.ts';
import {
  addressIn,
  freshAddress,
  invitationOf,
  invitedBefore,
  type OwnShare,
  repeatedStatuses,
  type Shares,
  shareStory,
  wholeList,
  withShare,
} from './own-share.ts';

/** Who is invited twice or with others, and who has access to an integration. Source: client. */
export function severalPlans(shares: Shares): CheckPlan[] {
  const { inviteUser, inviteUsers, listIntegrationAshares } = shares.operations;
  return [
    shareStory(inviteUser, 'nobody is invited twice', (session) =>
      withShare(session, shares, (own) => expectOnce(session, shares, own)),
    ),
    shareStory(inviteUsers, 'several invitations have an entry each, in their order', (session) =>
      withShare(session, shares, (own) => expectEntries(session, shares, own)),
    ),
    shareStory(listIntegrationAshares, 'an integration shows who has access to it, and nobody else', (session) =>
      expectOfIntegration(session, shares),
    ),
  ];
}

async function expectOnce(session: CheckSession, shares: Shares, own: OwnShare): Promise<void> {
  const { inviteUser, listAshares } = shares.operations;
  const again = invitationOf(shares, own.email, { email: own.email, accessLevel: 'manage' });
  const exchange = await session.send({ ...again, wrong: true });
  const { status, value } = exchange.response;
  const id = isRecord(value) ? value['_id'] : undefined;
  if (status < 300 && typeof id === 'string' && id !== own.id) session.ownership.claim(shares.resource, id, value);
  const message = `${inviteUser.id} must refuse with 400 or 409 who is a user already; it responded with ${status}.`;
  expectThat(session, exchange, repeatedStatuses.has(status), 'invited twice', message, String(status), '400 or 409');
  const listed = await session.send({ operation: listAshares, query: [['limit', '1000']] });
  const shown = wholeList(listed)?.filter((share) => addressIn(share) === own.email);
  const once = `${listAshares.id} must show one share for each user, as it was.`;
  const levels = shown?.map(({ accessLevel }) => accessLevel).join();
  if (shown !== undefined)
    expectThat(session, listed, levels === 'monitor', 'one share for each user', once, levels, 'monitor');
}

async function expectEntries(session: CheckSession, shares: Shares, own: OwnShare): Promise<void> {
  const { inviteUsers, getAshare } = shares.operations;
  const email = freshAddress(session);
  const exchange = await session.send({
    operation: inviteUsers,
    json: { emails: [own.email, email], accessLevel: 'manage' },
    makes: { field: 'sharedWithUser.email', value: email, of: shares.resource.template },
  });
  const { value } = exchange.response;
  const entries = Array.isArray(value) ? value.filter(isRecord) : [];
  for (const { doc } of entries) {
    const id = isRecord(doc) ? doc['_id'] : undefined;
    if (typeof id === 'string' && id !== own.id) session.ownership.claim(shares.resource, id, doc);
  }
  if (!expectSuccess(session, exchange, "an address is nobody's")) return;
  const codes = entries.map(({ statusCode }) => statusCode);
  const again = { ...exchange, response: { ...exchange.response, status: Number(codes[1]) } };
  const repeated = await invitedBefore(session, shares, again, email);
  if (repeated !== undefined) {
    session.leaveUnjudged(inviteUsers, `${inviteUsers.id} could not be judged: its request had to be sent twice.`);
    await removeOwn(session, shares.resource, repeated.id);
    return;
  }
  const holds = entries.length === 2 && repeatedStatuses.has(codes[0]) && codes[1] === 201;
  const message = `${inviteUsers.id} must refuse who is a user already in the first entry, and invite the other in the second.`;
  expectThat(session, exchange, holds, 'an entry for each address', message, codes.join(), '400 or 409, then 201');
  const made = entries.find(({ statusCode }) => statusCode === 201)?.['doc'];
  const shown = String(addressIn(made)).toLowerCase();
  const named = `${inviteUsers.id} must have the share of who was invited in the entry.`;
  expectThat(session, exchange, shown === email, 'share in the entry', named, shown, email);
  const id = isRecord(made) ? made['_id'] : undefined;
  if (typeof id !== 'string') return;
  const pathParameters = recordParameters(shares.resource, id);
  const read = await session.send({ operation: getAshare, pathParameters });
  const level = isRecord(read.response.value) ? read.response.value['accessLevel'] : undefined;
  const kept = `${getAshare.id} must show the access that ${inviteUsers.id} was to give.`;
  if (expectSuccess(session, read, 'the user was invited'))
    expectThat(session, read, level === 'manage', 'access of several', kept, level, 'manage');
  await removeOwn(session, shares.resource, id);
}

/** One integration that somebody is let into, and another one that they are not. */
async function expectOfIntegration(session: CheckSession, shares: Shares): Promise<void> {
  const to = shares.resource.references[0]?.to;
  const integrations = session.resources.find(({ name }) => name === to);
  if (integrations === undefined) return;
  const own = await createOwn(session, integrations);
  const other = own && (await createOwn(session, integrations));
  if (own !== undefined && other !== undefined) {
    const { updateAshare: operation } = shares.operations;
    const access = { integrationAccessLevel: [{ _integrationId: own.id, accessLevel: 'manage' }] };
    const look = async (share: OwnShare): Promise<void> => {
      await expectShown(session, shares, integrations, own.id, share, true);
      await expectShown(session, shares, integrations, other.id, share, false);
      const pathParameters = recordParameters(shares.resource, share.id);
      const changed = await session.send({ operation, pathParameters, json: { accessLevel: 'monitor' } });
      if (!expectSuccess(session, changed, 'the access is one that there is')) return;
      await expectShown(session, shares, integrations, own.id, share, true);
      await expectShown(session, shares, integrations, other.id, share, true);
    };
    await withShare(session, shares, look, access);
  }
  if (other !== undefined) await removeOwn(session, integrations, other.id);
  if (own !== undefined) await removeOwn(session, integrations, own.id);
}

/** Whether a list below an integration shows somebody, once, or not at all. */
async function expectShown(
  session: CheckSession,
  { operations }: Shares,
  integrations: Resource,
  id: string,
  share: OwnShare,
  isIn: boolean,
): Promise<void> {
  const { listIntegrationAshares: operation } = operations;
  const pathParameters = recordParameters(integrations, id);
  const listed = await session.send({ operation, pathParameters, query: [['limit', '1000']] });
  if (!expectSuccess(session, listed, 'the integration is there')) return;
  const found = wholeList(listed)?.filter(({ _id }) => _id === share.id).length;
  if (found === undefined) return;
  const wanted = isIn ? 1 : 0;
  const message = `${operation.id} must show who has access to the integration or to the whole account, and nobody else.`;
  expectThat(session, listed, found === wanted, 'access to an integration', message, found, wanted);
}
