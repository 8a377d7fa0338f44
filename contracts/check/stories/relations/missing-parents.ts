import type { Operation } from '../../../../spec/operation/operation.ts';
import { expectRefusal, namesRefusal } from '../../expect/expectations.ts';
import { enterCreated } from '../../records/entered-records.ts';
import { createOwn, readGone, removeOwn, tagged } from '../../records/own-records.ts';
import { type Resource, recordParameters, resourceBelow } from '../../resource/resources.ts';
import type { CheckPlan } from '../../session/check-plan.ts';
import type { CheckSession, Session } from '../../session/session.ts';
import { alone } from '../story.ts';

const fault = { kind: 'unknown-record' } as const;

/** Below a record that is gone nothing is listed and nothing is made, where the document knows a response for that. */
export function missingParentStories({ resources, conventions }: Session, parent: Resource): readonly CheckPlan[] {
  if (conventions.isExact || parent.create === undefined || parent.remove === undefined) return [];
  return resources
    .filter((one) => one.parent === parent.name)
    .flatMap((child) =>
      [child.list, child.create].flatMap((operation) =>
        operation === undefined || !namesRefusal(operation, fault) ? [] : [storyOf(parent, child, operation)],
      ),
    );
}

function storyOf(parent: Resource, child: Resource, operation: Operation): CheckPlan {
  const title = `below a ${parent.singular} that is deleted it is refused`;
  return alone(operation, title, async (session) => {
    // A body of the records that are there already; what they refer to is made before the one above is gone.
    await session.referents.prepare(session, child);
    const own = await createOwn(session, parent);
    if (own === undefined) return;
    await removeOwn(session, parent, own.id);
    const read = await readGone(session, parent, own.id);
    // What is still there is another question.
    if (read !== undefined && read.response.status < 400) return;
    await askBelow(session, resourceBelow(child, recordParameters(parent, own.id)), operation);
  });
}

async function askBelow(session: CheckSession, child: Resource, operation: Operation): Promise<void> {
  const isCreation = operation === child.create;
  const exchange = await session.send({
    operation,
    pathParameters: child.above ?? {},
    wrong: true,
    ...(isCreation && { json: tagged(session, child, {}) }),
  });
  const made = isCreation ? await enterCreated(session, child, exchange) : undefined;
  expectRefusal(session, exchange, fault, 'the record above is deleted');
  if (made !== undefined) await removeOwn(session, child, made);
}
