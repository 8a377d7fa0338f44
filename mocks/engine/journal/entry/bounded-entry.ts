import type { HeaderReader } from '../../../../contracts/exchange/exchange.ts';
import { cutText } from '../../../../contracts/violations/cut-text.ts';
import { andMore, maxListedFindings, omittedOf } from '../../../../contracts/violations/omitted.ts';
import type { Finding } from '../../../../contracts/violations/violation.ts';
import type { JournalEntry } from './entry.ts';

/** In characters: a URL, all parameters as JSON, all headers. */
const longest = 16_384;

/** How many headers are kept where they are too long. */
const maxHeaders = 100;

/** An entry that is bounded in all its parts but the bodies, which a journal lets go of when they are too many. */
export function boundedEntry<Entry extends Omit<JournalEntry, 'sequence' | 'forgotten'>>(entry: Entry): Entry {
  const { method, url, violations, notes, omitted, reason, parameters } = entry;
  const over = ({ length }: readonly Finding[]): number => Math.max(0, length - maxListedFindings);
  const left = omittedOf((omitted?.violations ?? 0) + over(violations), (omitted?.notes ?? 0) + over(notes));
  return {
    ...entry,
    method: cutText(method, 100),
    url: cutText(url, longest),
    violations: firstOf(violations),
    notes: firstOf(notes),
    ...(left && { omitted: left }),
    ...(reason !== undefined && { reason: cutText(reason, 2000) }),
    // Like a body, they are let go of where they are too long.
    parameters: JSON.stringify(parameters ?? '').length > longest ? undefined : parameters,
  };
}

/** The headers of a message, the first of them where they are too many. */
export function boundedHeaders(headers: HeaderReader): HeaderReader {
  const pairs = [...(headers.entries?.() ?? [])];
  if (isShort(pairs)) return headers;
  const kept = new Map(pairs.slice(0, maxHeaders).map(([name, value]) => [cutText(name, 100), cutText(value, 1000)]));
  if (pairs.length > maxHeaders) kept.set('…', andMore(pairs.length - maxHeaders));
  return { get: (name) => kept.get(name.toLowerCase()) ?? null, entries: () => kept };
}

function isShort(pairs: readonly (readonly [string, string])[]): boolean {
  return pairs.reduce((sum, [name, value]) => sum + name.length + value.length, 0) <= longest;
}

/** The first of them, and the last: what was added to the others. */
function firstOf<F extends Finding>(findings: readonly F[]): readonly F[] {
  return findings.length <= maxListedFindings
    ? findings
    : [...findings.slice(0, maxListedFindings - 1), ...findings.slice(-1)];
}
