import { expectSuccess } from '../../expect/expectations.ts';
import { createOwn, removeOwn } from '../../records/own-records.ts';
import { idsOf, listedRecords } from '../../resource/pages.ts';
import { type Resource, recordParameters, resourceBelow } from '../../resource/resources.ts';
import type { CheckPlan } from '../../session/check-plan.ts';
import type { Session } from '../../session/session.ts';
import { expectThat, story } from '../story.ts';
import { largestPageOf } from './parts/largest-page.ts';

/** What is made below one record is in its list, and not in that of a neighbour. */
export function childStories({ resources }: Session, resource: Resource): readonly CheckPlan[] {
  const { list, create, remove } = resource;
  const parent = resources.find(({ name }) => name === resource.parent);
  if (list === undefined || create === undefined || remove === undefined || parent === undefined) return [];
  return [
    story(list, `it shows the ${resource.name} of its own ${parent.singular}, and no other`, async (session) => {
      const neighbour = await createOwn(session, parent);
      if (neighbour === undefined) return;
      const beside = resourceBelow(resource, recordParameters(parent, neighbour.id));
      const own = await createOwn(session, resource);
      const other = await createOwn(session, beside);
      if (own !== undefined && other !== undefined) {
        const query = largestPageOf(list, resource);
        const exchange = await session.send({ operation: list, pathParameters: beside.above ?? {}, query });
        if (expectSuccess(session, exchange, 'the record above is there')) {
          const ids = idsOf(listedRecords(exchange.response, resource), resource);
          const message = `${list.id} must show only what stands below the record in the path.`;
          const isAlone = !ids.includes(own.id);
          expectThat(session, exchange, isAlone, 'list shows no other', message, ids, `no ${own.id}`);
        }
      }
      if (own !== undefined) await removeOwn(session, resource, own.id);
      if (other !== undefined) await removeOwn(session, beside, other.id);
      await removeOwn(session, parent, neighbour.id);
    }),
  ];
}
