import { collectionPath } from '../../../../spec/resource/crud-parts.ts';
import type { Resource } from '../../../../spec/resource/resource.ts';
import type { Behaviour, Call } from '../../../engine/behaviours/behaviour.ts';
import type { RecordCollection } from '../../../engine/store/collection.ts';
import type { JsonRecord } from '../../../engine/store/record.ts';

/** The record that the path of a call names. */
export interface NamedRecord {
  readonly id: string;
  readonly record: JsonRecord;
  /** Where it is kept. */
  readonly records: RecordCollection;
}

/** What is done with the record that the path of a call names. */
export type RecordBehaviour = (call: Call, named: NamedRecord) => ReturnType<Behaviour>;

/**
 * A behaviour for the record that the path of a call names; where there is none, the call is refused with 404.
 *
 * @example
 * getStackSystemToken: withRecord(context.resource, (_call, { record }) => ({ status: 200, body: tokenOf(record) })),
 */
export function withRecord({ collection, idParameter, singular }: Resource, next: RecordBehaviour): Behaviour {
  return (call) => {
    const id = String(call.parameters.path[idParameter]);
    const records = call.account.collection(collectionPath(collection, call.parameters.path));
    const record = records.get(id);
    if (record === undefined) return { problem: { kind: 'unknown-record', resource: singular, id } };
    return next(call, { id, record, records });
  };
}
