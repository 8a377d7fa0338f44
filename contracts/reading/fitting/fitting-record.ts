import { isRecord } from '../../../spec/document/document.ts';
import type { JsonPointer } from '../../../spec/json/json-pointer.ts';
import type { Shape } from '../../../spec/schema/shape.ts';
import { type Basis, fits, type PlainRecord } from '../basis/basis.ts';
import type { RecordKind } from '../records/record-kind.ts';
import { mendedValue } from './mended-value.ts';
import type { Show } from './shown-record.ts';

/**
 * A record that the fake has made, as each response has it that shows it whole: what a schema of one of them does not let
 * through, such as a default of another type, is mended; the rest stays. What a client has sent is added to, or written as
 * another type, and no more.
 *
 * Where two of them cannot both be had, the record is as the first wants it. The contract says so of the other.
 */
export function fittingRecord(
  basis: Basis,
  { idField }: Pick<RecordKind, 'idField'>,
  sent: Shape,
  record: PlainRecord,
  views: readonly { readonly schema: JsonPointer; readonly shownOf: Show }[],
): PlainRecord {
  let whole = record;
  for (const [index, { schema, shownOf }] of views.entries()) {
    const shown = shownOf(whole);
    if (fits(basis, schema, shown)) continue;
    const mended = mendedValue(basis, schema, shown);
    if (!isRecord(mended)) continue;
    const next = { ...whole, ...mended };
    // It is found by its id, which stays what it is.
    if (idField !== undefined && next[idField] !== whole[idField]) continue;
    // What is read-only is the service's own, also where a schema of what is sent has it.
    const stays = [...(sent.fields ?? [])].filter(([name, field]) => !field.readOnly && Object.hasOwn(whole, name));
    if (!stays.every(([name]) => holds(next[name], whole[name]))) continue;
    const isKept = views
      .slice(0, index)
      .every((one) => !fits(basis, one.schema, one.shownOf(whole)) || fits(basis, one.schema, one.shownOf(next)));
    if (isKept && fits(basis, schema, shownOf(next))) whole = next;
  }
  return whole;
}

/** Whether a value holds all of another, however that is written. */
function holds(value: unknown, other: unknown): boolean {
  if (Array.isArray(other))
    return Array.isArray(value) && value.length === other.length && other.every((one, at) => holds(value[at], one));
  if (isRecord(other)) return isRecord(value) && Object.keys(other).every((name) => holds(value[name], other[name]));
  return String(value) === String(other);
}
