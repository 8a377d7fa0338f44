import { isRecord } from '../../../../../spec/document/document.ts';
import type { RecordBehaviour } from '../../../define/records/named-record.ts';
import { type Entry, entriesOf } from '../../cache-entries/entries.ts';

/** What a page of entries may hold. Source: doc. */
const largest = { entries: 1000, characters: 5 << 20 };

/** Shows a page of the entries of a lookup cache. Source: doc. */
export const readingData: RecordBehaviour = ({ account, parameters, body }, { id }) => {
  const { keys, startsWith = '' } = isRecord(body) ? body : {};
  const after = parameters.query['startAfterKey'];
  const wanted = Array.isArray(keys) ? new Set(keys) : undefined;
  const chosen = entriesOf(account, id).filter(
    ({ key }) =>
      (wanted === undefined || wanted.has(key)) &&
      key.startsWith(String(startsWith)) &&
      (after === undefined || key > String(after)),
  );
  const data = pageOf(chosen);
  const last = data.at(-1);
  if (last === undefined || data.length === chosen.length) return { status: 200, body: { data } };
  const nextPageURL = `/v1/lookupcaches/${id}/getData?startAfterKey=${encodeURIComponent(last.key)}`;
  return { status: 200, body: { data, nextPageURL } };
};

/** The first of some entries, as many as a page may hold; one always, however large. */
function pageOf(entries: readonly Entry[]): readonly Entry[] {
  let characters = 0;
  const end = entries.findIndex((entry, index) => {
    characters += JSON.stringify(entry).length;
    return index === largest.entries || (index > 0 && characters > largest.characters);
  });
  return end < 0 ? entries : entries.slice(0, end);
}
