import { isRecord } from '../../../../../spec/document/document.ts';
import type { JsonObject } from '../../../../../spec/json/json-object.ts';
import type { Operation } from '../../../../../spec/operation/operation.ts';
import { expectRefusal, expectSuccess } from '../../../../check/expect/expectations.ts';
import { readGone, removeOwn } from '../../../../check/records/own-records.ts';
import { recordParameters } from '../../../../check/resource/resources.ts';
import type { CheckPlan } from '../../../../check/session/check-plan.ts';
import type { CheckSession } from '../../../../check/session/session.ts';
import { expectThat } from '../../../../check/stories/story.ts';
import { isSame } from '../../../../check/values/same.ts';
import { addressIn, type OwnShare, readShare, type Shares, shareStory, wholeList, withShare } from './own-share.ts';

/** How who has not accepted may be refused: nobody says in public with which status. */
const refusedSo: ReadonlySet<number> = new Set([400, 409, 422]);

/** Whoever is invited has a share, whose access is replaced whole, and which is taken away. Source: client. */
export function sharePlans(shares: Shares): CheckPlan[] {
  const { inviteUser, updateAshare, deleteAshare, disableAshare, reinviteAshare } = shares.operations;
  return [
    shareStory(
      inviteUser,
      'who is invited has a share with the access that was given, and has not accepted',
      (session) =>
        withShare(session, shares, (own) => expectInvited(session, shares, own), {
          accessLevel: 'monitor',
          allowToEditRetryData: true,
        }),
    ),
    shareStory(updateAshare, 'the access of a user is replaced whole, and who it is stays', (session) =>
      withShare(session, shares, (own) => expectReplaced(session, shares, own)),
    ),
    shareStory(deleteAshare, 'a user whose access is taken away is gone', (session) =>
      withShare(session, shares, (own) => expectGone(session, shares, own)),
    ),
    shareStory(
      disableAshare,
      'who has not accepted is switched off and on, or refused, and nothing else changes',
      (session) =>
        withShare(session, shares, (own) => expectOpen(session, shares, own, [disableAshare, disableAshare])),
    ),
    shareStory(
      reinviteAshare,
      'who has not dismissed the invitation is as before when they are to be invited again',
      (session) => withShare(session, shares, (own) => expectOpen(session, shares, own, [reinviteAshare])),
    ),
  ];
}

async function expectInvited(session: CheckSession, shares: Shares, own: OwnShare): Promise<void> {
  const { inviteUser, getAshare, listAshares } = shares.operations;
  const { record, exchange, email } = own;
  const says = (field: string, value: unknown, wanted: unknown): boolean =>
    expectThat(
      session,
      exchange,
      isSame(value, wanted),
      `invited ${field}`,
      `${inviteUser.id} must respond with the ${field} of the invitation.`,
      value,
      wanted,
    );
  says('sharedWithUser.email', String(addressIn(record)).toLowerCase(), email);
  says('accessLevel', record['accessLevel'], 'monitor');
  says('allowToEditRetryData', record['allowToEditRetryData'], true);
  const isOpen = record['accepted'] !== true;
  const message = `${inviteUser.id} must not take an invitation for accepted that nobody has seen.`;
  expectThat(session, exchange, isOpen, 'open invitation', message, record['accepted'], false);
  const read = await readShare(session, shares, own.id);
  const kept = `${getAshare.id} must show the share as ${inviteUser.id} returned it.`;
  if (expectSuccess(session, read, 'the user was invited'))
    expectThat(session, read, isSame(read.response.value, record), 'share is kept', kept, read.response.value, record);
  const listed = await session.send({ operation: listAshares, query: [['limit', '1000']] });
  const shown = wholeList(listed)?.filter(({ _id }) => _id === own.id);
  const once = `${listAshares.id} must show who was invited, once, and as ${getAshare.id} does.`;
  if (shown !== undefined)
    expectThat(session, listed, isSame(shown, [read.response.value]), 'share is listed', once, shown, [record]);
}

async function expectReplaced(session: CheckSession, shares: Shares, own: OwnShare): Promise<void> {
  const { updateAshare } = shares.operations;
  const { createdAt, sharedWithUser } = own.record;
  for (const access of [
    { accessLevel: 'monitor', allowToEditRetryData: true },
    // What is left out is taken away.
    { accessLevel: 'manage' },
  ]) {
    const json: JsonObject = {
      ...access,
      integrationAccessLevel: [],
      accepted: true,
      sharedWithUser: { email: `other-${own.email}` },
    };
    const pathParameters = recordParameters(shares.resource, own.id);
    const replaced = await session.send({ operation: updateAshare, pathParameters, json });
    if (!expectSuccess(session, replaced, 'the access is one that there is')) return;
    const read = await readShare(session, shares, own.id);
    for (const exchange of [replaced, read]) {
      const { value } = exchange.response;
      // A replacement may have nothing to say.
      if (!isRecord(value)) continue;
      const { accessLevel, allowToEditRetryData = false, accepted = false } = value;
      const shown = {
        accessLevel,
        allowToEditRetryData,
        accepted,
        createdAt: value['createdAt'],
        sharedWithUser: value['sharedWithUser'],
      };
      const wanted = { allowToEditRetryData: false, ...access, accepted: false, createdAt, sharedWithUser };
      const message = `${updateAshare.id} must replace the access and nothing else; ${exchange.operation.id} shows otherwise.`;
      expectThat(session, exchange, isSame(shown, wanted), 'replaced access', message, shown, wanted);
    }
  }
}

async function expectGone(session: CheckSession, shares: Shares, own: OwnShare): Promise<void> {
  const { resource, operations } = shares;
  const removed = await removeOwn(session, resource, own.id);
  if (removed === undefined || !expectSuccess(session, removed, 'the user was invited')) return;
  const pathParameters = recordParameters(resource, own.id);
  const read = await readGone(session, resource, own.id);
  if (read !== undefined) expectRefusal(session, read, { kind: 'unknown-record' }, 'the access was taken away');
  const { updateAshare, deleteAshare, disableAshare, reinviteAshare, listAshares } = operations;
  for (const [operation, json] of [
    [updateAshare, { accessLevel: 'monitor' }],
    [disableAshare, {}],
    [reinviteAshare, {}],
    [deleteAshare, undefined],
  ] as const) {
    const exchange = await session.send({ operation, pathParameters, wrong: true, ...(json && { json }) });
    expectRefusal(session, exchange, { kind: 'unknown-record' }, 'the access was taken away');
  }
  const listed = await session.send({ operation: listAshares, query: [['limit', '1000']] });
  const left = wholeList(listed)?.filter(({ _id }) => _id === own.id) ?? [];
  const message = `${listAshares.id} must not show a user whose access was taken away.`;
  expectThat(session, listed, left.length === 0, 'share is gone', message, left, []);
}

/**
 * Somebody who has not accepted is switched off, or refused; nobody says in public which. What is promised is that the
 * share tells what came of it.
 */
async function expectOpen(
  session: CheckSession,
  shares: Shares,
  own: OwnShare,
  actions: readonly Operation[],
): Promise<void> {
  const pathParameters = recordParameters(shares.resource, own.id);
  let wanted = own.record['disabled'] === true;
  for (const operation of actions) {
    const exchange = await session.send({ operation, pathParameters, json: {}, wrong: true });
    const { status } = exchange.response;
    if (operation === shares.operations.disableAshare && status < 300) wanted = !wanted;
    const words = `${operation.id} must do it, or refuse who has not accepted or dismissed the invitation; it responded with ${status}.`;
    const isPlain = status < 300 || refusedSo.has(status);
    expectThat(session, exchange, isPlain, 'open invitation', words, String(status), '204 or 422');
    const read = await readShare(session, shares, own.id);
    const { value } = read.response;
    const { accepted = false, disabled = false } = isRecord(value) ? value : {};
    const shown = { accepted, disabled, accessLevel: isRecord(value) ? value['accessLevel'] : undefined };
    const expected = { accepted: false, disabled: wanted, accessLevel: own.record['accessLevel'] };
    const message = `A share must tell what ${operation.id} has done, and stay as it is where that refuses.`;
    expectThat(session, read, isSame(shown, expected), 'state of a share', message, shown, expected);
  }
}
