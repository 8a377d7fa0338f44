import { isRecord } from '../../../../../spec/document/document.ts';
import type { Call } from '../../../../engine/behaviours/behaviour.ts';
import type { NamedRecord, RecordBehaviour } from '../../../define/records/named-record.ts';
import { entriesIn, entriesOf, entryId, putEntries, sizesOf } from '../../cache-entries/entries.ts';

/** Puts entries into a lookup cache. Source: doc. */
export const writingData: RecordBehaviour = (call, named) => {
  const data = isRecord(call.body) && Array.isArray(call.body['data']) ? call.body['data'].filter(isRecord) : [];
  const entries = data.map(({ key, value }) => ({ key: String(key), value }));
  putEntries(call.account, named.id, entries);
  measure(call, named);
  return { status: 200 };
};

/** Removes the entries of some keys from a lookup cache. Source: doc. */
export const removingData: RecordBehaviour = (call, named) => {
  const keys = isRecord(call.body) && Array.isArray(call.body['keys']) ? call.body['keys'] : [];
  for (const key of keys) entriesIn(call.account).delete(entryId(named.id, String(key)));
  measure(call, named);
  return { status: 200 };
};

/** Empties a lookup cache. Source: doc. */
export const purgingData: RecordBehaviour = (call, named) => {
  for (const { key } of entriesOf(call.account, named.id)) entriesIn(call.account).delete(entryId(named.id, key));
  measure(call, named);
  return { status: 204 };
};

/** Has the record say how much it holds. Its `lastModified` stays: what is written there is not the record. */
function measure({ account }: Call, { id, record, records }: NamedRecord): void {
  records.set(id, { ...record, ...sizesOf(account, id) });
}
