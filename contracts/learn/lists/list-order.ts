import { isRecord } from '../../../spec/document/document.ts';
import { isGood } from '../evidence/observed.ts';
import type { SeenRecords } from '../records/seen-record.ts';
import type { ListCall } from './list-calls.ts';

/** Fewer records than these stand in an order by chance. */
const fewest = 3;

/** The order in which lists stand; `undefined` where it is that in which records were made, or nothing tells. */
export function listOrder(
  { whole, idField }: SeenRecords,
  calls: readonly ListCall[],
): { readonly order: string; readonly from: readonly number[] } | undefined {
  if (idField === undefined) return undefined;
  const created = whole.filter(({ in: one }) => one.part?.role === 'create' && isGood(one));
  const turn = new Map(created.map(({ record }, index) => [String(record[idField]), index]));
  const plain = calls.filter(({ isPlain }) => isPlain);
  const lists = plain.map(({ in: { number }, items }) => ({ number, records: items.filter(isRecord) }));
  const turns = lists.map(({ records }) => records.flatMap((one) => turn.get(String(one[idField])) ?? []));
  const from = lists.map(({ number }) => number);
  if (turns.some((all) => all.length >= 2)) {
    if (turns.every(isRising)) return undefined;
    if (turns.every((all) => isRising([...all].reverse()))) return { order: 'newest', from };
  }
  const names = Object.keys(lists.find(({ records }) => records.length > 0)?.records[0] ?? {});
  for (const name of names) {
    const columns = lists.map(({ records }) => records.map((one) => one[name]));
    const isTelling = columns.some((column) => new Set(column).size >= fewest);
    if (!isTelling || columns.flat().some((value) => typeof value !== 'string' && typeof value !== 'number')) continue;
    if (columns.every(isRising)) return turns.some((all) => all.length >= 2) ? { order: name, from } : undefined;
    if (columns.every((column) => isRising([...column].reverse()))) return { order: `-${name}`, from };
  }
  return undefined;
}

function isRising(values: readonly unknown[]): boolean {
  return values.every((value, index) => {
    const before = values[index - 1];
    if (index === 0) return true;
    return typeof value === 'number' && typeof before === 'number' ? value >= before : String(value) >= String(before);
  });
}
