import { cutText } from '../../../../../contracts/violations/cut-text.ts';
import { isRecord } from '../../../../../spec/document/document.ts';
import type { JsonRecord } from '../../../../engine/store/record.ts';
import type { AuditRecord } from './audit-record.ts';

/** A field before and after a write. */
type FieldChange = NonNullable<AuditRecord['fieldChange']>;

/** A record as it is stored, and as it is shown: with its secrets masked. */
export interface Seen {
  readonly stored: JsonRecord;
  readonly shown: JsonRecord;
}

/** How long a value may be as JSON, in characters. */
const longest = 4096;

/**
 * The fields in which two records differ, as deep as both have objects, or lists of one length.
 *
 * What differs is seen in the records as they are stored, and the values are those that are shown: so a secret that
 * was changed is named, and stays one.
 */
export function fieldChanges(before: Seen, after: Seen, passedOver: ReadonlySet<string>): readonly FieldChange[] {
  const changes: FieldChange[] = [];
  const compare = (path: string, old: Pair, now: Pair): void => {
    const names = namesBelow(old.stored, now.stored);
    if (names === undefined) {
      if (old.stored !== now.stored) changes.push(changeOf(path, old.shown, now.shown));
      return;
    }
    for (const name of names) {
      if (path === '' && passedOver.has(name)) continue;
      compare(path === '' ? name : `${path}.${name}`, below(old, name), below(now, name));
    }
  };
  compare('', before, after);
  return changes;
}

interface Pair {
  readonly stored: unknown;
  readonly shown: unknown;
}

/** The names of what two values have below them; `undefined` where they are to be compared whole. */
function namesBelow(old: unknown, now: unknown): Iterable<string> | undefined {
  if (Array.isArray(old) && Array.isArray(now)) {
    if (old.length === now.length) return old.map((_, index) => String(index));
    return undefined;
  }
  if (!isRecord(old) || !isRecord(now)) return undefined;
  return new Set([...Object.keys(old), ...Object.keys(now)]);
}

function below({ stored, shown }: Pair, name: string): Pair {
  return { stored: memberOf(stored, name), shown: memberOf(shown, name) };
}

function memberOf(value: unknown, name: string): unknown {
  return typeof value === 'object' && value !== null && Object.hasOwn(value, name)
    ? Reflect.get(value, name)
    : undefined;
}

function changeOf(fieldPath: string, old: unknown, now: unknown): FieldChange {
  return {
    fieldPath: cutText(fieldPath, longest),
    ...(old !== undefined && { oldValue: bounded(old) }),
    ...(now !== undefined && { newValue: bounded(now) }),
  };
}

function bounded(value: unknown): unknown {
  if (typeof value === 'string') return cutText(value, longest);
  if (typeof value !== 'object') return value;
  const text = JSON.stringify(value);
  return text.length <= longest ? value : cutText(text, longest);
}
