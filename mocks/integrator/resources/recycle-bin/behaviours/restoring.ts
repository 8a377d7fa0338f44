import type { Contract } from '../../../../../contracts/contract/contract.ts';
import type { Resource } from '../../../../../spec/resource/resource.ts';
import type { Behaviour, Call } from '../../../../engine/behaviours/behaviour.ts';
import { findingInvalidReferences } from '../../../../engine/references/invalid-references.ts';
import { refusedReferences } from '../../../../engine/references/reference-problems.ts';
import type { JsonRecord } from '../../../../engine/store/record.ts';
import type { Refusal } from '../../../../engine/wire/problem.ts';
import type { ResourceContext } from '../../../define/resource-context.ts';
import { resourceAt } from '../../../records/record-paths.ts';
import { type RecycledRecord, waitingIn } from '../kept/recycled-record.ts';
import { withRecycled } from './recycled-type.ts';

/** A record, and where it was kept. */
interface Restored {
  readonly path: string;
  readonly id: string;
  readonly record: JsonRecord;
}

/** Restores a record that was deleted, with all that went with it. Source: doc; choice that a reference to nothing holds it. */
export function restoringRecycled(context: ResourceContext): Behaviour {
  const dangling = refusingDangling(context.contract);
  return withRecycled(context, (call, recycled, bin) => {
    const { account, now } = call;
    const whole = togetherWith(recycled, waitingIn(bin, account, now));
    const restored = whole
      .flatMap(({ _id: id, path, record, along = [] }): readonly Restored[] => [{ path, id, record }, ...along])
      .filter(({ path, id }) => !account.collection(path).has(id));
    for (const { path, id, record } of restored) account.collection(path).set(id, record);
    const isAllowed = context.fake.options['onReferencedDelete'] === 'allow';
    const refusal = isAllowed ? undefined : dangling(call, restored);
    if (refusal !== undefined) return refusal;
    for (const { _id } of whole) bin.delete(_id);
    return { status: 204 };
  });
}

/** A record of the bin, and those of the others that went with it, link by link. */
function togetherWith(first: RecycledRecord, all: readonly RecycledRecord[]): readonly RecycledRecord[] {
  const whole = new Set([first]);
  const ids = new Set([first._id]);
  // They stand behind the one with which they went.
  for (const one of all) {
    if (one._withId === undefined || !ids.has(one._withId)) continue;
    whole.add(one);
    ids.add(one._id);
  }
  return [...whole];
}

/** Refuses what would refer to a record that is gone; what may be left behind by a delete may be so by this. */
function refusingDangling({ resources }: Contract): (call: Call, restored: readonly Restored[]) => Refusal | undefined {
  const known = new Map<Resource, ReturnType<typeof findingInvalidReferences>>();
  const findingIn = (resource: Resource): ReturnType<typeof findingInvalidReferences> => {
    const held = resource.references.filter(({ onDelete }) => onDelete !== 'leave');
    const found = known.get(resource) ?? findingInvalidReferences(resources, held);
    known.set(resource, found);
    return found;
  };
  return ({ account }, restored) => {
    const invalid = restored.flatMap(({ path, record }) => {
      const resource = resourceAt(resources, path);
      return resource === undefined ? [] : findingIn(resource)(account, record);
    });
    return refusedReferences(invalid);
  };
}
