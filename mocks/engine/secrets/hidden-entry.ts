import type { MakeRedaction } from '../../../contracts/redaction/hiding.ts';
import { isAboutSecret, type SecretPlaces } from '../../../contracts/redaction/marked-secrets.ts';
import { maskedValue } from '../../../contracts/redaction/masked-values.ts';
import { hiddenOperations } from '../../../contracts/redaction/patch-values.ts';
import type { Redaction } from '../../../contracts/redaction/redaction.ts';
import type { Finding } from '../../../contracts/violations/violation.ts';
import { isRecord } from '../../../spec/document/document.ts';
import type { UnwrittenEntry } from '../journal/entry/entry.ts';

/** An exchange without the secrets that the document names: they are masked, and found wherever else they are quoted. */
export function hiddenEntry(entry: UnwrittenEntry, places: SecretPlaces, redaction: MakeRedaction): UnwrittenEntry {
  const secrets = new Set<string>();
  const learn = (secret: string): void => void secrets.add(secret);
  const { sent, returned, isPatch } = places;
  const requestBody = isPatch
    ? hiddenOperations(entry.requestBody, sent, (value, within) => maskedValue(value, within, learn))
    : maskedValue(entry.requestBody, sent, learn);
  const responseBody = maskedValue(entry.responseBody, returned, learn);
  if (secrets.size === 0) return entry;

  const known = redaction();
  for (const secret of secrets) known.learn(secret);
  const clean = cleaner(known, secrets);
  const cleanFinding = <F extends Finding>(finding: F): F => {
    const shown = known.finding(finding, isAboutSecret(finding, sent));
    return { ...shown, actual: clean(shown.actual), message: clean(shown.message) };
  };
  return {
    ...entry,
    requestBody: withTexts(requestBody, clean),
    responseBody: withTexts(responseBody, clean),
    violations: entry.violations.map(cleanFinding),
    notes: entry.notes.map(cleanFinding),
    ...(entry.reason !== undefined && { reason: clean(entry.reason) }),
  };
}

/** A short secret is a part of plain words too: it is looked for in quotes only. */
function cleaner(known: Redaction, secrets: ReadonlySet<string>): (text: string) => string {
  const short = [...secrets].filter(({ length }) => length < 4).map((secret) => JSON.stringify(secret));
  return (text) => {
    let shown = known.known(text);
    for (const quoted of short) shown = shown.replaceAll(quoted, '"[redacted]"');
    return shown;
  };
}

function withTexts(value: unknown, clean: (text: string) => string): unknown {
  if (typeof value === 'string') return clean(value);
  if (Array.isArray(value)) {
    const items = value.map((item) => withTexts(item, clean));
    return items.every((item, index) => item === value[index]) ? value : items;
  }
  if (!isRecord(value)) return value;
  const entries = Object.entries(value).map(([name, child]) => [name, withTexts(child, clean)] as const);
  return entries.every(([name, child]) => child === value[name]) ? value : Object.fromEntries(entries);
}
