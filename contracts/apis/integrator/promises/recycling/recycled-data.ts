import { expectSuccess } from '../../../../check/expect/expectations.ts';
import { createOwn, removeOwn } from '../../../../check/records/own-records.ts';
import { purgeRemoved } from '../../../../check/records/purge-removed.ts';
import { recordParameters, resourceOf } from '../../../../check/resource/resources.ts';
import type { CheckPlan } from '../../../../check/session/check-plan.ts';
import { expectThat, story } from '../../../../check/stories/story.ts';
import { isSame } from '../../../../check/values/same.ts';
import type { Contract } from '../../../../contract/contract.ts';
import { type Bin, deleteOwn, type Recycling, restoreOwn } from './recycled.ts';

const data = [
  { key: 'a', value: 1 },
  { key: 'b', value: { deep: ['x'] } },
];

/** What went with a record comes back with it: of what a run can make, that is the data of a lookup cache. */
export function recycledDataPlans(bin: Bin, { operations }: Contract, kinds: readonly Recycling[]): CheckPlan[] {
  const [write, read] = ['putLookupCacheData', 'getLookupCacheData'].map((id) =>
    operations.find((one) => one.id === id),
  );
  if (write === undefined || read === undefined) return [];
  return [
    story(bin.restore, 'the data of a lookup cache comes back with it', async (session) => {
      const resource = resourceOf(session.resources, write);
      const kind = kinds.find(({ name }) => name === resource?.name);
      if (resource === undefined || kind === undefined) return;
      const own = await createOwn(session, resource);
      if (own === undefined) return;
      const pathParameters = recordParameters(resource, own.id);
      const written = await session.send({ operation: write, pathParameters, json: { data } });
      const before = await session.send({ operation: read, pathParameters, json: {} });
      const isWritten = written.response.status < 300 && before.response.status < 300;
      if (!(await deleteOwn(session, resource, own.id))) return;
      const restored = await restoreOwn(session, bin, kind, resource, own.id);
      if (!expectSuccess(session, restored, 'the lookup cache was deleted just now'))
        return purgeRemoved(session, resource, own.id);
      // What is written and read of it is a promise of its own.
      if (isWritten) {
        const after = await session.send({ operation: read, pathParameters, json: {} });
        const message = `${bin.restore.id} must bring back what was deleted with a record.`;
        const same = isSame(after.response.value, before.response.value);
        expectThat(session, after, same, 'restored data', message, after.response.value, before.response.value);
      }
      await removeOwn(session, resource, own.id);
    }),
  ];
}
