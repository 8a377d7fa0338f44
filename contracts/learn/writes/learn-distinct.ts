import { isRecord } from '../../../spec/document/document.ts';
import { type JsonPointer, valueAt } from '../../../spec/json/json-pointer.ts';
import type { LessonBasis } from '../basis/lesson-basis.ts';
import { isGood, type Observed } from '../evidence/observed.ts';
import type { SeenRecords } from '../records/seen-record.ts';

/** Writes down which field may have no value that another record has: what is refused with 409 has it, and nothing else. */
export function learnDistinct({ contract, writer }: LessonBasis, seen: SeenRecords, home: JsonPointer): void {
  const clashes = seen.all.filter((one) => one.status === 409 && one.part?.role === 'create');
  const accepted = seen.all.filter((one) => one.part?.role === 'create' && isGood(one));
  const names = new Set(clashes.flatMap((one) => Object.keys(seen.sentOf(one) ?? {})));
  const found = [...names].filter(
    (name) => clashes.every((one) => isTaken(seen, one, name)) && !accepted.some((one) => isTaken(seen, one, name)),
  );
  const [only, second] = found;
  // Where it may be one of several, nothing tells which.
  if (clashes.length === 0 || only === undefined || second !== undefined) return;
  const written = valueAt(contract.document, home);
  const known = isRecord(written) && isRecord(written['properties']) ? written['properties'][only] : undefined;
  if (isRecord(known) && known['x-distinct'] !== undefined) return;
  writer.add({
    what: `No two records of ${seen.collection} have the same ${only}`,
    from: clashes.map(({ number }) => number),
    at: home,
    update: { properties: { [only]: { 'x-distinct': true } } },
  });
}

/** Whether a record had the value of a field when it was sent. */
function isTaken({ whole, listed, sentOf }: SeenRecords, sent: Observed, name: string): boolean {
  const value = sentOf(sent)?.[name];
  if (typeof value !== 'string' && typeof value !== 'number') return false;
  return [...whole, ...listed].some(({ in: one, record }) => one.number < sent.number && record[name] === value);
}
