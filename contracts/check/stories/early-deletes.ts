import { expectRefusal } from '../expect/expectations.ts';
import { createOwn, removeOwn } from '../records/own-records.ts';
import { type Resource, recordParameters } from '../resource/resources.ts';
import type { CheckPlan } from '../session/check-plan.ts';
import { expectUntouched } from './life-of-a-record.ts';
import { story } from './story.ts';

/** A record that has to have some values before it is deleted is not deleted without them. */
export function earlyDeleteStories(resource: Resource): CheckPlan[] {
  const { create, remove, deleteAfter } = resource;
  if (create === undefined || remove === undefined || deleteAfter === undefined) return [];
  const what = Object.entries(deleteAfter)
    .map(([name, value]) => `${name} is ${JSON.stringify(value)}`)
    .join(' and ');
  return [
    story(remove, `a record is not deleted before ${what}`, async (session) => {
      const own = await createOwn(session, resource);
      if (own === undefined) return;
      const pathParameters = recordParameters(resource, own.id);
      const refused = await session.send({ operation: remove, pathParameters, wrong: true });
      expectRefusal(session, refused, { kind: 'early-delete' }, `it is deleted only where ${what}`);
      if (refused.response.status < 300) return;
      await expectUntouched(session, resource, own, remove.id);
      await removeOwn(session, resource, own.id);
    }),
  ];
}
