import { isRecord } from '../../../spec/document/document.ts';
import { tagMarks, urlStart } from '../values/tag-text.ts';
import { tagPrefix } from './tag-prefix.ts';

/** A text of a record that holds the run's tag elsewhere than at the start of the tag field, as the run's own write has it. */
export interface Evidence {
  readonly field: string;
  readonly value: string;
}

/**
 * Whether a text starts with a run's tag, as the run writes it.
 *
 * What follows the tag counts: the tag of another run may begin alike.
 */
export function startsWithTag(text: unknown, tag: string): boolean {
  if (typeof text !== 'string') return false;
  return text === tag || tagMarks.some((mark) => text.startsWith(tag + mark)) || text.startsWith(urlStart(tag));
}

/** Whether a record holds a run's tag anywhere; that alone makes it nobody's. */
export function mentionsTag(record: unknown, tag: string): boolean {
  const text = (JSON.stringify(record) ?? '').toLowerCase();
  const sought = JSON.stringify(tag).slice(1, -1).toLowerCase();
  for (let at = text.indexOf(sought); at >= 0; at = text.indexOf(sought, at + 1)) {
    // A letter more is the tag of another run.
    if (!/[a-z0-9]/.test(text.charAt(at + sought.length))) return true;
  }
  return false;
}

/** Whether a text is the beginning of a run's tag, as where a backend cuts names: perhaps this run's, perhaps another's. */
export function isCutTag(text: unknown, tag: string): boolean {
  return typeof text === 'string' && text.length > tagPrefix.length && text !== tag && tag.startsWith(text);
}

/** Whether a record still has the very text by which it is known. */
export function hasEvidence(record: unknown, evidence: Evidence | undefined): boolean {
  return evidence !== undefined && textAt(record, evidence.field) === evidence.value;
}

/**
 * By which text a record that the run writes can be known again, where its tag field does not start with the tag: a copy
 * that the backend names, a body whose name is what is wrong. `undefined`: the tag field says it, or nothing does.
 */
export function evidenceIn(record: unknown, tagField: string, tag: string): Evidence | undefined {
  if (!isRecord(record) || startsWithTag(record[tagField], tag)) return undefined;
  const nested: [string, unknown][] = [];
  for (const [field, value] of Object.entries(record)) {
    if (typeof value === 'string' && mentionsTag(value, tag)) return { field, value };
    if (isRecord(value)) nested.push([field, value]);
  }
  // What stands deeper is looked at last: what a record is called stands at its top.
  for (const [field, value] of nested) {
    const found = evidenceIn(value, '', tag);
    if (found !== undefined) return { field: `${field}.${found.field}`, value: found.value };
  }
  return undefined;
}

/** What stands in a record at the name of a field, or else at the dotted path that the name is. */
function textAt(record: unknown, field: string): unknown {
  if (!isRecord(record)) return undefined;
  if (Object.hasOwn(record, field)) return record[field];
  const dot = field.indexOf('.');
  return dot < 0 ? undefined : textAt(record[field.slice(0, dot)], field.slice(dot + 1));
}

/**
 * Whether a name can be a run's: of letters, digits, `-` and `_`, 64 at most.
 *
 * One with `-x-` in it, or `-x` at its end, would make the records of another run look like its own.
 */
export function isRunName(name: string): boolean {
  return /^[\w-]{1,64}$/.test(name) && !/-x(-|$)/.test(name);
}
