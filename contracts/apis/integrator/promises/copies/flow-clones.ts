import type { Operation } from '../../../../../spec/operation/operation.ts';
import { expectRefusal, expectSuccess } from '../../../../check/expect/expectations.ts';
import { createOwn, type OwnRecord, removeOwn } from '../../../../check/records/own-records.ts';
import type { Resource } from '../../../../check/resource/resources.ts';
import type { CheckPlan } from '../../../../check/session/check-plan.ts';
import type { CheckSession, Session } from '../../../../check/session/session.ts';
import { expectUntouched } from '../../../../check/stories/life-of-a-record.ts';
import { expectThat, story } from '../../../../check/stories/story.ts';
import { copyOf } from './clones.ts';

const ownerField = '_integrationId';

/** A clone goes into an integration that is there, and is a record of its own. Source: doc. */
export function flowClonePlans(resource: Resource): CheckPlan[] {
  const clone = resource.actions.find(({ id }) => id === 'cloneFlow');
  if (clone === undefined) return [];
  return [
    story(clone, 'a clone is another flow in the integration that is named', async (session) => {
      const made = await ownAndOwner(session, resource);
      if (made === undefined) return;
      const { own, owner, ofOwner } = made;
      await expectClone(session, resource, clone, own, owner.id);
      await removeOwn(session, resource, own.id);
      await removeOwn(session, ofOwner, owner.id);
    }),
    story(clone, 'a clone for an integration that is not there is refused', async (session) => {
      const made = await ownAndOwner(session, resource);
      if (made === undefined) return;
      const { own, owner, ofOwner } = made;
      await removeOwn(session, ofOwner, owner.id);
      const exchange = await session.send(request(session, resource, clone, own, owner.id));
      await copyOf(session, resource, own, exchange);
      const fault = { kind: 'dangling-reference', path: [ownerField] } as const;
      expectRefusal(session, exchange, fault, 'the integration is gone');
      await expectUntouched(session, resource, own, clone.id);
      await removeOwn(session, resource, own.id);
    }),
  ];
}

/** A flow and an integration of the run's own; `undefined` where one of them cannot be made. */
async function ownAndOwner(
  session: CheckSession,
  resource: Resource,
): Promise<{ readonly own: OwnRecord; readonly owner: OwnRecord; readonly ofOwner: Resource } | undefined> {
  const ofOwner = ownerOf(session, resource);
  const owner = ofOwner && (await createOwn(session, ofOwner));
  const own = owner && (await createOwn(session, resource));
  return ofOwner && owner && own && { own, owner, ofOwner };
}

function ownerOf({ resources }: Pick<Session, 'resources'>, { references }: Resource): Resource | undefined {
  const reference = references.find(({ path }) => path.length === 1 && path[0] === ownerField);
  return resources.find(({ name }) => name === reference?.to);
}

function request(
  { ledger }: Pick<Session, 'ledger'>,
  resource: Resource,
  operation: Operation,
  { id }: OwnRecord,
  owner: string,
): Parameters<CheckSession['send']>[0] {
  const json = { name: `${ledger.tag} copy`, [ownerField]: owner };
  return { operation, pathParameters: { [resource.idParameter]: id }, json };
}

async function expectClone(
  session: CheckSession,
  resource: Resource,
  clone: Operation,
  own: OwnRecord,
  owner: string,
): Promise<void> {
  const sent = request(session, resource, clone, own, owner);
  const exchange = await session.send(sent);
  const copy = await copyOf(session, resource, own, exchange);
  if (expectSuccess(session, exchange, 'the flow has no steps, and the integration is there') && copy !== undefined) {
    const wanted = { name: `${session.ledger.tag} copy`, [ownerField]: owner, _sourceId: own.id };
    for (const [field, value] of Object.entries(wanted)) {
      const message = `${clone.id} must respond with a copy whose ${field} is as documented.`;
      expectThat(session, exchange, copy[field] === value, `copy ${field}`, message, copy[field], value);
    }
    const id = String(copy[resource.idField]);
    const message = `${clone.id} must respond with a record of its own, and not the original.`;
    if (expectThat(session, exchange, id !== own.id, 'another record', message, id, `not ${own.id}`)) {
      await removeOwn(session, resource, id);
    }
  }
  await expectUntouched(session, resource, own, clone.id);
}
