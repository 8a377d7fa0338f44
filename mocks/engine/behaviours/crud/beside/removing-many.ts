import type { RecordReading } from '../../../../../contracts/reading/record-reading.ts';
import type { Operation } from '../../../../../spec/operation/operation.ts';
import type { CrudPart } from '../../../../../spec/resource/crud-parts.ts';
import type { Behaviour } from '../../behaviour.ts';
import type { CallCollection } from './call-collection.ts';

/** Removes those records of a collection whose ids a call names, or all; what is not there is gone already. */
export function removingMany(
  reading: RecordReading,
  operation: Operation,
  { idsIn }: CrudPart,
  collectionOf: CallCollection,
): Behaviour {
  return (call) => {
    const collection = collectionOf(call);
    const asked = idsIn === undefined ? undefined : call.parameters.query[idsIn];
    const named = (Array.isArray(asked) ? asked : String(asked ?? '').split(',')).map((id) => String(id).trim());
    for (const id of idsIn === undefined ? [...collection.snapshot().keys()] : named) {
      if (!collection.has(id)) continue;
      const refusal = call.rules?.removed(call, collection, id);
      if (refusal !== undefined) return refusal;
      if (call.rules === undefined) collection.delete(id);
    }
    return reading.responseTo(operation).response ?? { status: 204 };
  };
}
