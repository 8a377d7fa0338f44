import type { Contract } from '../../contract/contract.ts';
import type { RecordedExchange } from '../../traffic/read/recorded-exchange.ts';
import { plainUsual } from '../basis/plain-usual.ts';
import { byCollection } from '../evidence/by-collection.ts';
import { isGood, readEvidence } from '../evidence/observed.ts';
import type { Written } from '../schema/infer-schema.ts';
import { type SeenRecord, type SeenRecords, seenRecords } from './seen-record.ts';

/**
 * The records that a service had before a recording began, as far as the recording shows them: by their collections,
 * for a fake to start with. Secrets are hidden; what the contract does not take is left out.
 */
export function recordsBefore(
  contract: Contract,
  exchanges: readonly RecordedExchange[],
  baseUrls: readonly string[] = [],
): Readonly<Record<string, readonly Written[]>> {
  const { observed } = readEvidence(contract, exchanges, baseUrls);
  const reading = contract.readRecords?.(plainUsual);
  const found = [...byCollection(observed)].flatMap(([collection, own]): [string, readonly Written[]][] => {
    if (collection.includes('{')) return [];
    const records = shownFirst(seenRecords(collection, 'record', own));
    const kind = reading?.kindOf(collection);
    const completion = kind && reading?.completion(kind, kind.sent);
    // What a list does not show of a record is made up, so that there is one.
    const complete = completion && ((record: Written): Written => completion(record, 0, true));
    const resource = contract.resources.find((one) => one.collection === collection);
    const schema = resource?.recordSchema;
    const good = records
      .map((record) => complete?.(record) ?? record)
      .filter((record) => schema === undefined || contract.checkValue(schema, record, 'response').length === 0);
    return good.length === 0 ? [] : [[collection, good]];
  });
  return Object.fromEntries(found);
}

/** Each record that the recording did not make, as it was before anything was written. */
function shownFirst({ whole, listed, idField }: SeenRecords): readonly Written[] {
  if (idField === undefined) return [];
  const first = new Map<string, Written>();
  const changed = new Set<string>();
  const all = [...whole, ...listed].sort((one, other) => one.in.number - other.in.number);
  for (const { in: one, record } of all) {
    const id = String(record[idField]);
    if (isMade(one)) changed.add(id);
    if (one.part?.role === 'replace' || one.part?.role === 'merge') changed.add(id);
    const before = first.get(id);
    // A list may show less of a record than a read of it.
    if (!changed.has(id)) first.set(id, { ...before, ...record });
  }
  return [...first.values()];
}

function isMade(one: SeenRecord['in']): boolean {
  return isGood(one) && (one.part?.role === 'create' || one.status === 201);
}
