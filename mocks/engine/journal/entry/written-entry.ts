import type { HeldJournalEntry, UnwrittenEntry } from './entry.ts';

/**
 * An entry with its number.
 *
 * Field by field: spread into one another, its twenty fields cost each exchange more than finding its record. What is
 * absent of most entries is added where it is there.
 */
export function writtenEntry(sequence: number, given: UnwrittenEntry): HeldJournalEntry {
  const { omitted, sampled, call, during } = given;
  const entry: HeldJournalEntry = {
    sequence,
    at: given.at,
    duration: given.duration,
    account: given.account,
    operation: given.operation,
    method: given.method,
    url: given.url,
    status: given.status,
    verdict: given.verdict,
    violations: given.violations,
    notes: given.notes,
    reason: given.reason,
    parameters: given.parameters,
    requestBody: given.requestBody,
    responseBody: given.responseBody,
    forgotten: false,
  };
  if (omitted !== undefined) entry.omitted = omitted;
  if (sampled !== undefined) entry.sampled = sampled;
  if (call !== undefined) entry.call = call;
  if (during !== undefined) entry.during = during;
  return entry;
}
