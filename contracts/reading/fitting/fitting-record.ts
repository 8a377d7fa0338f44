import { isRecord } from '../../../spec/document/document.ts';
import { type Basis, fits, type PlainRecord } from '../basis/basis.ts';
import type { RecordKind } from '../records/record-kind.ts';
import { mendedValue } from './mended-value.ts';
import type { Show } from './shown-record.ts';

/**
 * A record that the fake has made, as each response has it that shows it whole: what a schema of one of them does not let
 * through, such as a default of another type, is mended; the rest stays.
 *
 * Where two of them cannot both be had, the record is as the first wants it. The contract says so of the other.
 */
export function fittingRecord(
  basis: Basis,
  { schemas, idField }: Pick<RecordKind, 'schemas' | 'idField'>,
  record: PlainRecord,
  hide: Show | undefined,
): PlainRecord {
  const shownOf = (one: PlainRecord): PlainRecord => hide?.(one) ?? one;
  let whole = record;
  for (const [index, schema] of schemas.entries()) {
    const shown = shownOf(whole);
    if (fits(basis, schema, shown)) continue;
    const mended = mendedValue(basis, schema, shown);
    if (!isRecord(mended)) continue;
    const next = { ...whole, ...mended };
    // It is found by its id, which stays what it is.
    if (idField !== undefined && next[idField] !== whole[idField]) continue;
    const isKept = schemas.slice(0, index).every((one) => !fits(basis, one, shown) || fits(basis, one, shownOf(next)));
    if (isKept && fits(basis, schema, shownOf(next))) whole = next;
  }
  return whole;
}
