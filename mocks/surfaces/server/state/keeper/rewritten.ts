import type { RecordsByPath } from '../../../../engine/account/records/stored-records.ts';
import { standsFor } from '../../../../engine/store/large/large-records.ts';
import type { JsonRecord } from '../../../../engine/store/record.ts';

/** One write. */
export interface Rewritten {
  readonly path: string;
  readonly id: string;
  /** `undefined` where it is deleted. */
  readonly record: JsonRecord | undefined;
}

const nothing: ReadonlyMap<string, JsonRecord> = new Map();

/**
 * The writes that make one state of an account out of another; `undefined` where no writes give the records their order.
 *
 * Records are frozen, and a write puts a new one in: so it is enough to look whether they are the same objects, or
 * held by the same.
 */
export function rewritten(before: RecordsByPath, after: RecordsByPath): Rewritten[] | undefined {
  const writes: Rewritten[] = [];
  for (const path of new Set([...before.keys(), ...after.keys()])) {
    const old = before.get(path) ?? nothing;
    const next = after.get(path) ?? nothing;
    for (const id of old.keys()) if (!next.has(id)) writes.push({ path, id, record: undefined });
    const stayed = [...old.keys()].filter((id) => next.has(id)).values();
    for (const id of next.keys()) {
      const { value: expected } = stayed.next();
      // Those that stay come first, in their old order; the new ones follow.
      if (expected === undefined ? old.has(id) : expected !== id) return undefined;
      if (standsFor(old, id) !== standsFor(next, id)) writes.push({ path, id, record: next.get(id) });
    }
  }
  return writes;
}
