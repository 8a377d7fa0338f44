import { createOwn, removeOwn } from '../../../check/records/own-records.ts';
import type { Resource } from '../../../check/resource/resources.ts';
import type { CheckPlan } from '../../../check/session/check-plan.ts';
import { expectThat, story } from '../../../check/stories/story.ts';

/** What a service adds to records of a resource that are new; those of 2017 need not have it. */
export function newRecordPlans(resource: Resource, names: readonly string[]): CheckPlan[] {
  const { create, singular } = resource;
  if (create === undefined) return [];
  return [
    story(create, `a new ${singular} shows ${names.join(' and ')}`, async (session) => {
      const own = await createOwn(session, resource);
      if (own === undefined) return;
      for (const name of names) {
        const message = `${create.id} must respond with the ${singular} with ${name}: every record of today has it.`;
        const isThere = Object.hasOwn(own.record, name);
        expectThat(session, own.exchange, isThere, `new record shows ${name}`, message, own.record, `a field ${name}`);
      }
      await removeOwn(session, resource, own.id);
    }),
  ];
}
