import { hidingOf } from '../../../../contracts/redaction/hiding.ts';
import { Redaction } from '../../../../contracts/redaction/redaction.ts';
import type { JournalEntry } from './entry.ts';
import { type PublicEntry, redactEntry } from './redact-entry.ts';

export type { PublicEntry } from './redact-entry.ts';

/**
 * Copies an entry without its secrets: those of its URL, its parameters and its bodies, and of what was found about it.
 *
 * A secret is known by its name, by its shape, or because the exchange has it in a place that is secret, such as its
 * headers. `[redacted]` stands in its place.
 *
 * @example
 * const text = JSON.stringify(journal.entries.map(publicEntry));
 */
export function publicEntry(entry: JournalEntry): PublicEntry {
  return redactEntry(entry, hidingOf(entry)?.redaction ?? new Redaction());
}

/** What a line of a log needs of an entry, without its secrets: the bodies only where something is to be said of them. */
export function publicLine(entry: JournalEntry): PublicEntry {
  if (entry.verdict !== 'ok') return publicEntry(entry);
  const { redaction = new Redaction() } = hidingOf(entry) ?? {};
  return redactEntry({ ...entry, requestBody: undefined, responseBody: undefined }, redaction);
}
