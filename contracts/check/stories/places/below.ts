import type { Operation } from '../../../../spec/operation/operation.ts';
import { expectRefusal } from '../../expect/expectations.ts';
import { parentInferred } from '../../inferred/inferred.ts';
import { createOwn, readGone, readRecord, removeOwn } from '../../records/own-records.ts';
import { type Resource, recordParameters, resourceBelow } from '../../resource/resources.ts';
import type { CheckPlan } from '../../session/check-plan.ts';
import type { CheckSession, Session } from '../../session/session.ts';
import { alone, restsOn } from '../story.ts';

/** A resource below records of another, as far as a run can make both. */
interface Nested {
  readonly parent: Resource;
  readonly child: Resource;
}

/** A record goes with the one above it, and stands below no other; where the document has 404 for it, it is refused. */
export function belowStories({ resources, conventions }: Session, resource: Resource): readonly CheckPlan[] {
  const parent = resources.find(({ name }) => name === resource.parent);
  if (conventions.isExact || parent?.create === undefined || parent.remove === undefined) return [];
  if (resource.create === undefined || resource.remove === undefined) return [];
  const { read } = resource;
  const nested = { parent, child: resource };
  return isRefusing(read)
    ? [goesAlong(nested, read), belowItsOwn(nested, read)].map((plan) =>
        restsOn(parentInferred(resource.singular, parent.singular), plan),
      )
    : [];
}

const isRefusing = (operation: Operation | undefined): operation is Operation =>
  operation?.responses.has('404') === true || operation?.responses.has('4XX') === true;

function goesAlong({ parent, child }: Nested, read: Operation): CheckPlan {
  const title = `it is not found once the ${parent.singular} above it is deleted`;
  return alone(read, title, async (session) => {
    await session.referents.prepare(session, child);
    const own = await createOwn(session, parent);
    if (own === undefined) return;
    const below = resourceBelow(child, recordParameters(parent, own.id));
    const record = await createOwn(session, below);
    const before = record && (await readRecord(session, below, record.id));
    const removed = await removeOwn(session, parent, own.id);
    if (record === undefined || before === undefined || removed === undefined) return;
    const isKept = removed.response.status >= 400;
    if (isKept || !(await isGone(session, parent, own.id))) {
      // A record with others below it may well be kept.
      await removeOwn(session, below, record.id);
      await removeOwn(session, parent, own.id);
      return;
    }
    const gone = await readGone(session, below, record.id);
    if (gone === undefined) return;
    expectRefusal(session, gone, { kind: 'unknown-record' }, `the ${parent.singular} in its path is deleted`);
    session.ledger.removed(below.collection, record.id);
  });
}

function belowItsOwn({ parent, child }: Nested, read: Operation): CheckPlan {
  return alone(read, `it is not found below another ${parent.singular}`, async (session) => {
    const own = await createOwn(session, child);
    const other = await createOwn(session, parent);
    if (own === undefined || other === undefined) return;
    const beside = resourceBelow(child, recordParameters(parent, other.id));
    const there = await readRecord(session, child, own.id);
    const found = await readGone(session, beside, own.id);
    if (found !== undefined && there !== undefined && there.response.status < 300)
      expectRefusal(session, found, { kind: 'unknown-record' }, `it stands below another ${parent.singular}`);
    await removeOwn(session, child, own.id);
    await removeOwn(session, parent, other.id);
  });
}

async function isGone(session: CheckSession, resource: Resource, id: string): Promise<boolean> {
  const read = await readGone(session, resource, id);
  return read !== undefined && read.response.status >= 400;
}
