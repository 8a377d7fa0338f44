import type { HeaderReader } from '../../../../contracts/exchange/exchange.ts';
import { cutText } from '../../../../contracts/violations/cut-text.ts';
import { andMore, maxListedFindings, omittedOf } from '../../../../contracts/violations/omitted.ts';
import type { Finding } from '../../../../contracts/violations/violation.ts';
import type { UnwrittenEntry } from './entry.ts';

/** In characters: a URL, all parameters as JSON, all headers. */
const longest = 16_384;

/** How many headers are kept where they are too long. */
const maxHeaders = 100;

/**
 * An entry that is bounded in all its parts but the bodies, which a journal lets go of when they are too many.
 *
 * @param ofHeaders How long the headers are that its parameters may have come in; `undefined`: nobody knows.
 */
export function boundedEntry(entry: UnwrittenEntry, ofHeaders: number | undefined): UnwrittenEntry {
  if (isSmall(entry, ofHeaders)) return entry;
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

/** Whether nothing of it has to be cut: then its parameters, which the URL and the headers say, are short too. */
function isSmall({ method, url, violations, notes, reason }: UnwrittenEntry, ofHeaders = longest): boolean {
  return (
    method.length <= 100 &&
    (url.length + ofHeaders) * 8 <= longest &&
    violations.length <= maxListedFindings &&
    notes.length <= maxListedFindings &&
    (reason === undefined || reason.length <= 2000)
  );
}

/** Headers, and how long they are. */
export interface BoundedHeaders {
  readonly headers: HeaderReader;
  readonly characters: number;
  /** How long those are that came. */
  readonly came: number;
}

/** The headers of a message, the first of them where they are too many. */
export function boundedHeaders(headers: HeaderReader): BoundedHeaders {
  const pairs = [...(headers.entries?.() ?? [])];
  const characters = charactersIn(pairs);
  if (characters <= longest) return { headers, characters, came: characters };
  const kept = new Map(pairs.slice(0, maxHeaders).map(([name, value]) => [cutText(name, 100), cutText(value, 1000)]));
  if (pairs.length > maxHeaders) kept.set('…', andMore(pairs.length - maxHeaders));
  const bounded: HeaderReader = { get: (name) => kept.get(name.toLowerCase()) ?? null, entries: () => kept };
  return { headers: bounded, characters: charactersIn([...kept]), came: characters };
}

function charactersIn(pairs: readonly (readonly [string, string])[]): number {
  let characters = 0;
  for (const [name, value] of pairs) characters += name.length + value.length;
  return characters;
}

/** The first of them, and the last: what was added to the others. */
function firstOf<F extends Finding>(findings: readonly F[]): readonly F[] {
  return findings.length <= maxListedFindings
    ? findings
    : [...findings.slice(0, maxListedFindings - 1), ...findings.slice(-1)];
}
