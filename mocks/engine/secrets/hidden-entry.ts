import type { MakeRedaction } from '../../../contracts/redaction/hiding.ts';
import { maskedValue } from '../../../contracts/redaction/masked-values.ts';
import type { Redaction } from '../../../contracts/redaction/redaction.ts';
import type { Finding } from '../../../contracts/violations/violation.ts';
import { isRecord } from '../../../spec/document/document.ts';
import { pointerSegments } from '../../../spec/json/json-pointer.ts';
import type { FieldPath } from '../../../spec/resource/field-path.ts';
import type { MarkedField } from '../../../spec/resource/resource.ts';
import type { UnwrittenEntry } from '../journal/entry/entry.ts';
import { maskedOperations } from './masked-operations.ts';

/** The places of the secrets in the bodies of an exchange. */
export interface SecretPlaces {
  readonly sent: readonly Pick<MarkedField, 'path'>[];
  readonly returned: readonly Pick<MarkedField, 'path'>[];
  /** Whether the body is a list of operations on a record that has the secrets. */
  readonly isPatch: boolean;
}

/** An exchange without the secrets that the document names: they are masked, and found wherever else they are quoted. */
export function hiddenEntry(entry: UnwrittenEntry, places: SecretPlaces, redaction: MakeRedaction): UnwrittenEntry {
  const secrets = new Set<string>();
  const learn = (secret: string): void => void secrets.add(secret);
  const { sent, returned, isPatch } = places;
  const requestBody = isPatch
    ? maskedOperations(entry.requestBody, sent, learn)
    : maskedValue(entry.requestBody, sent, learn);
  const responseBody = maskedValue(entry.responseBody, returned, learn);
  if (secrets.size === 0) return entry;

  const known = redaction();
  for (const secret of secrets) known.learn(secret);
  const clean = cleaner(known, secrets);
  const cleanFinding = <F extends Finding>(finding: F): F => {
    const isSecret = finding.in === 'body' && sent.some(({ path }) => isWithin(finding.pointer, path));
    const shown = known.finding(finding, isSecret);
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

/** Whether a place is that of a secret, or lies below one. */
function isWithin(pointer: string, path: FieldPath): boolean {
  const steps = pointerSegments(pointer);
  return steps.length >= path.length && path.every((step, index) => step === '*' || step === steps[index]);
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
