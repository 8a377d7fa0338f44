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
    for (const name of namesOf(old.stored, now.stored)) {
      if (path === '' && passedOver.has(name)) continue;
      const [was, is] = [memberOf(old.stored, name), memberOf(now.stored, name)];
      // Most fields of a record that is written anew are as they were.
      if (was === is) continue;
      const at = path === '' ? name : `${path}.${name}`;
      const [wasShown, isShown] = [memberOf(old.shown, name), memberOf(now.shown, name)];
      if (!areComparedWithin(was, is)) changes.push(changeOf(at, wasShown, isShown));
      else compare(at, { stored: was, shown: wasShown }, { stored: is, shown: isShown });
    }
  };
  compare('', before, after);
  return changes;
}

interface Pair {
  readonly stored: unknown;
  readonly shown: unknown;
}

/** Whether two values are compared by what is in them: else each is one whole. */
function areComparedWithin(old: unknown, now: unknown): boolean {
  if (Array.isArray(old) || Array.isArray(now))
    return Array.isArray(old) && Array.isArray(now) && old.length === now.length;
  return isRecord(old) && isRecord(now);
}

/** The names of what two values have below them, those of the older one first. */
function namesOf(old: unknown, now: unknown): readonly string[] {
  const [first, second] = [Object.keys(Object(old)), Object.keys(Object(now))];
  const more = second.filter((name) => !Object.hasOwn(Object(old), name));
  return more.length === 0 ? first : [...first, ...more];
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
