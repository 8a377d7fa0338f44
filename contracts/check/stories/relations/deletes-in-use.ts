import type { Operation } from '../../../../spec/operation/operation.ts';
import { pathText, valuesAt } from '../../../../spec/resource/field-path.ts';
import type { Reference } from '../../../../spec/resource/resource.ts';
import { expectRefusal, expectSuccess } from '../../expect/expectations.ts';
import { isUnmoved } from '../../expect/settled-fields.ts';
import { type OwnRecord, readGone, readRecord, removeOwn } from '../../records/own-records.ts';
import type { Resource } from '../../resource/resources.ts';
import type { CheckPlan } from '../../session/check-plan.ts';
import type { CheckSession, Session } from '../../session/session.ts';
import { triedFields } from '../../values/paths/tried-fields.ts';
import { wishAt } from '../../values/paths/wish-at.ts';
import { isSame } from '../../values/same.ts';
import { expectUntouched } from '../life-of-a-record.ts';
import { expectThat, story } from '../story.ts';
import { createReferred } from './parts/referring.ts';

const titles = {
  refuse: (what: string): string => `a record is not deleted as long as ${what}`,
  cascade: (what: string): string => `with a record goes what refers to it: ${what}`,
  leave: (what: string): string => `a record is deleted though ${what}, which stays as it is`,
} as const;

/** What becomes of the records that refer to one that is deleted: as the document says of each reference. */
export function deleteInUseStories({ contract, resources }: Session, resource: Resource): readonly CheckPlan[] {
  const { remove, create } = resource;
  if (remove === undefined || create === undefined) return [];
  return resources.flatMap((from) =>
    triedFields(from.references)
      .filter(({ to, path }) => to === resource.name && wishAt(contract, from.create, path, 'x') !== undefined)
      .map((reference) => {
        const what = `one of ${from.name} refers to it by ${pathText(reference.path)}`;
        return story(remove, titles[reference.onDelete](what), (session) =>
          deleteInUse(session, resource, remove, from, reference),
        );
      }),
  );
}

async function deleteInUse(
  session: CheckSession,
  resource: Resource,
  remove: Operation,
  from: Resource,
  reference: Reference,
): Promise<void> {
  const pair = await createReferred(session, resource, from, reference);
  if (pair === undefined) return;
  const { target, referrer } = pair;
  const at = pathText(reference.path);
  const removed = await removeOwn(session, resource, target.id);
  if (removed === undefined) return;
  if (reference.onDelete === 'refuse') {
    expectRefusal(session, removed, { kind: 'record-in-use' }, `one of ${from.name} refers to the record by ${at}`);
    if (removed.response.status >= 400) await expectUntouched(session, resource, target, remove.id);
    await expectUntouched(session, from, referrer, remove.id);
    await removeOwn(session, from, referrer.id);
    if (removed.response.status < 400) return;
    const again = await removeOwn(session, resource, target.id);
    if (again !== undefined) expectSuccess(session, again, 'nothing refers to the record any more');
    return;
  }
  if (!expectSuccess(session, removed, `${at} of ${from.name} does not hold it back`)) {
    await removeOwn(session, from, referrer.id);
    await removeOwn(session, resource, target.id);
    return;
  }
  if (removed.response.status === 202) {
    const message = `What becomes of ${from.name} could not be judged: ${remove.id} responds with 202, and deletes later.`;
    return session.leaveUnjudged(remove, message);
  }
  if (reference.onDelete === 'leave') {
    await expectLeft(session, from, reference, referrer, remove);
    await removeOwn(session, from, referrer.id);
    return;
  }
  const read = await readGone(session, from, referrer.id);
  if (read === undefined) return;
  const isGone = read.response.status === 404 || read.response.status === 410;
  const message = `${remove.id} must delete what refers to the record by ${at}, too; the one of ${from.name} is still there.`;
  expectThat(
    session,
    read,
    isGone,
    'cascade',
    message,
    read.response.value ?? String(read.response.status),
    'no record',
  );
  if (isGone) session.ledger.removed(from.collection, referrer.id);
  else await removeOwn(session, from, referrer.id);
}

/** Expects what refers to a deleted record to be there as it was, with the id that leads nowhere now. */
async function expectLeft(
  session: CheckSession,
  from: Resource,
  { path }: Reference,
  referrer: OwnRecord,
  remove: Operation,
): Promise<void> {
  const read = await readRecord(session, from, referrer.id);
  if (read === undefined) return;
  const before = valuesAt(referrer.record, path).map(({ value }) => value);
  const { value, status } = read.response;
  const after = valuesAt(value, path).map((one) => one.value);
  const isLeft = status < 300 && isSame(before, after) && isUnmoved(session, from, referrer.record, value);
  const message = `${remove.id} must leave what refers to the record by ${pathText(path)} as it is.`;
  expectThat(session, read, isLeft, 'left as it is', message, value ?? String(status), referrer.record);
}
