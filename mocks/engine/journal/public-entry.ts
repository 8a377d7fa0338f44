import type { ParameterValues } from '../../../contracts/rules/parameters.ts';
import { isSecretName } from '../../../contracts/traffic/secrets.ts';
import type { Finding } from '../../../contracts/violation.ts';
import { isRecord } from '../../../spec/document.ts';
import { pointerSegments } from '../../../spec/json-pointer.ts';
import { timestamp } from '../clock.ts';
import type { JournalEntry } from './entry.ts';
import { Redaction } from './redact.ts';

/** An entry of a journal as it may leave the process: plain JSON, without secrets. */
export interface PublicEntry extends JournalEntry {
  /** The moment in `at`, as a text. */
  readonly time: string;
}

/**
 * Copies an entry without its secrets: those of its URL, its parameters and its bodies, and of what was found about it.
 *
 * @example
 * const text = JSON.stringify(journal.entries.map(publicEntry));
 */
export function publicEntry(entry: JournalEntry): PublicEntry {
  return redactEntry(entry, new Redaction());
}

/** Copies an entry without its secrets, those included that a redaction knows from elsewhere. */
export function redactEntry(entry: JournalEntry, redaction: Redaction): PublicEntry {
  const url = redaction.url(entry.url);
  const parameters = entry.parameters && publicParameters(redaction, entry.parameters);
  const requestBody = redaction.json(entry.requestBody);
  const responseBody = redaction.json(entry.responseBody);
  return {
    ...entry,
    time: timestamp(entry.at),
    url,
    parameters,
    requestBody,
    responseBody,
    violations: entry.violations.map((finding) => publicFinding(redaction, finding)),
    notes: entry.notes.map((finding) => publicFinding(redaction, finding)),
    ...(entry.reason !== undefined && { reason: redaction.text(entry.reason) }),
  };
}

/** Every cookie is a secret. */
function publicParameters(redaction: Redaction, { path, query, header, cookie }: ParameterValues): ParameterValues {
  const clean = (values: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> => {
    const copy = redaction.json(values);
    return isRecord(copy) ? copy : {};
  };
  const { cookies } = clean({ cookies: cookie });
  return { path: clean(path), query: clean(query), header: clean(header), cookie: isRecord(cookies) ? cookies : {} };
}

function publicFinding<F extends Finding>(redaction: Redaction, finding: F): F {
  // Where the finding is about a secret, the shortest is looked for; elsewhere it would blot out plain words.
  const least = pointerSegments(finding.pointer).some(isSecretName) ? 1 : 4;
  return {
    ...finding,
    actual: redaction.text(finding.actual, least),
    message: redaction.text(finding.message, least),
  };
}
