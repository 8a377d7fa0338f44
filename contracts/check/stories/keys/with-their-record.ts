import type { Operation } from '../../../../spec/operation/operation.ts';
import { expectRefusal } from '../../expect/expectations.ts';
import { isMalformed } from '../../ownership/ownership.ts';
import { newKey } from '../../records/own-keys.ts';
import { createOwn, removeOwn } from '../../records/own-records.ts';
import { isOfAccount } from '../../resource/key-stores.ts';
import { recordParameters, resourceOf } from '../../resource/resources.ts';
import type { CheckPlan } from '../../session/check-plan.ts';
import type { Session } from '../../session/session.ts';
import { story } from '../story.ts';
import { type Keyed, putValue } from './key-place.ts';
import { twoValues } from './two-values.ts';

/** Keys of a record that is not there, or cannot be, are not there either. */
export function withTheirRecordStories({ contract, conventions }: Session, store: Keyed): readonly CheckPlan[] {
  const { read, list, parameter } = store;
  if (isOfAccount(store)) return [];
  const reads: readonly Operation[] = [read, ...(list === undefined ? [] : [list])];
  return [
    story(read, 'the keys of a record go with it', async (session) => {
      const resource = resourceOf(session.resources, store.put);
      const own = resource && (await createOwn(session, resource));
      if (resource === undefined || own === undefined) return;
      const above = recordParameters(resource, own.id);
      const key = newKey(session, 'along');
      const [value] = twoValues(session, store);
      await putValue(session, { store, above }, key, value, true);
      await removeOwn(session, resource, own.id);
      for (const operation of reads) {
        const gone = await session.send({ operation, pathParameters: { ...above, [parameter]: key }, wrong: true });
        expectRefusal(session, gone, { kind: 'unknown-record' }, 'its record was deleted');
        const id = conventions.malformedId;
        if (!isMalformed(contract, resource, id)) continue;
        const pathParameters = { [resource.idParameter]: id, [parameter]: key };
        const none = await session.send({ operation, pathParameters, wrong: true });
        expectRefusal(session, none, { kind: 'malformed-id' }, `the id ${JSON.stringify(id)} is malformed`);
      }
    }),
  ];
}
