import { createOwn } from '../../../../check/records/own-records.ts';
import { purgeRemoved } from '../../../../check/records/purge-removed.ts';
import type { CheckPlan } from '../../../../check/session/check-plan.ts';
import { expectHidden } from '../../../../check/stories/relations/parts/hidden-secret.ts';
import { sentSecrets } from '../../../../check/stories/relations/parts/sent-secret.ts';
import { story } from '../../../../check/stories/story.ts';
import { type Bin, deleteOwn, listOf, type Recycling, waitingIn } from './recycled.ts';

/** A secret of a record that was deleted stays one. */
export function recycledSecretPlans(bin: Bin, { name, singular }: Recycling): CheckPlan[] {
  return [
    story(bin.listOfType, `the secrets of a deleted ${singular} are not shown`, async (session) => {
      const resource = session.resources.find((one) => one.name === name);
      for (const { field, value, wish } of resource === undefined ? [] : sentSecrets(session, resource)) {
        const own = resource && (await createOwn(session, resource, wish));
        if (resource === undefined || own === undefined || !(await deleteOwn(session, resource, own.id))) continue;
        for (const exchange of [await listOf(session, bin, name), await session.send({ operation: bin.list })]) {
          const waiting = waitingIn(exchange, own.id);
          if (waiting !== undefined) expectHidden(session, { exchange, record: waiting.doc }, field, value);
        }
        await purgeRemoved(session, resource, own.id);
      }
    }),
  ];
}
