import type { ParameterValues } from '../../../../contracts/judge/parts/parameters.ts';
import type { Redaction } from '../../../../contracts/redaction/redaction.ts';
import { isRecord } from '../../../../spec/document/document.ts';
import { timestamp } from '../../time/clock.ts';
import type { JournalEntry } from './entry.ts';

/** An entry of a journal as it may leave the process: plain JSON, without secrets. */
export interface PublicEntry extends JournalEntry {
  /** The moment in `at`, as a text. */
  readonly time: string;
}

/** Copies an entry without its secrets, those included that a redaction knows from elsewhere. */
export function redactEntry(entry: JournalEntry, redaction: Redaction): PublicEntry {
  return redaction.settled(() => redactOnce(entry, redaction));
}

function redactOnce(entry: JournalEntry, redaction: Redaction): PublicEntry {
  return {
    ...entry,
    time: timestamp(entry.at),
    url: redaction.url(entry.url),
    parameters: entry.parameters && publicParameters(redaction, entry.parameters),
    requestBody: redaction.json(entry.requestBody, redaction.hasForm),
    responseBody: redaction.json(entry.responseBody),
    violations: entry.violations.map((finding) => redaction.finding(finding)),
    notes: entry.notes.map((finding) => redaction.finding(finding)),
    reason: entry.reason && redaction.text(entry.reason, 4),
  };
}

/** Every cookie is a secret. */
function publicParameters(redaction: Redaction, { path, query, header, cookie }: ParameterValues): ParameterValues {
  const clean = (values: Readonly<Record<string, unknown>>, isAsked = false): Readonly<Record<string, unknown>> => {
    const copy = redaction.json(values, isAsked);
    return isRecord(copy) ? copy : {};
  };
  const { cookies } = clean({ cookies: cookie });
  return {
    path: clean(path),
    query: clean(query, true),
    header: clean(header),
    cookie: isRecord(cookies) ? cookies : {},
  };
}
