import type { Contract } from '../../../../../contracts/contract/contract.ts';
import type { Resource } from '../../../../../spec/resource/resource.ts';
import type { Behaviour, Call } from '../../../../engine/behaviours/behaviour.ts';
import type { RecordCollection } from '../../../../engine/store/collection.ts';
import type { Refusal } from '../../../../engine/wire/problem.ts';
import type { MockResponse } from '../../../../engine/wire/response.ts';
import type { ResourceContext } from '../../../define/resource-context.ts';
import { isWaiting, type RecycledRecord, recycleBinOf } from '../kept/recycled-record.ts';

/** The kind of records that a path names by its plural, in capitals or not. */
export function recycledType({ resources }: Pick<Contract, 'resources'>, call: Call): Resource | MockResponse {
  const type = String(call.parameters.path['type']);
  const kinds = resources.filter(({ recycled }) => recycled !== undefined);
  const kind = kinds.find(({ name }) => name.toLowerCase() === type.toLowerCase());
  if (kind !== undefined) return kind;
  const names = kinds.map(({ name }) => name).join(', ');
  const message = `The recycle bin has no ${type}. Give one of ${names}.`;
  return { status: 404, body: { errors: [{ code: 'invalid_ref', message }] } };
}

/** A behaviour for the record of the bin that its path names; where none waits there, the call is refused with 404. */
export function withRecycled(
  { contract }: ResourceContext,
  next: (call: Call, recycled: RecycledRecord, bin: RecordCollection) => MockResponse | Refusal,
): Behaviour {
  return (call) => {
    const kind = recycledType(contract, call);
    if ('status' in kind) return kind;
    const { account, now, parameters } = call;
    const id = String(parameters.path['_id']);
    const bin = recycleBinOf(account, now);
    const recycled = bin.get(id);
    if (recycled !== undefined && isWaiting(recycled, account, now) && recycled.model === kind.recycled)
      return next(call, recycled, bin);
    return { problem: { kind: 'unknown-record', resource: kind.singular, id } };
  };
}
