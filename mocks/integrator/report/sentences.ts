import { andMore } from '../../../contracts/violations/omitted.ts';
import type { Note, NoteRule } from '../../../contracts/violations/violation.ts';
import { isRecord } from '../../../spec/document/document.ts';
import type { JournalEntry } from '../../engine/journal/journal.ts';

/** Every note but one: clients read a record and send it back whole, and that its `_id` is ignored then is no news. */
export const newsworthy: readonly NoteRule[] = [
  'unknown-parameter',
  'unknown-field',
  'undocumented-field',
  'erased-field',
  'create-only',
];

/**
 * A sentence for each thing worth telling beside what is wrong; the fields that one request erased are reported together.
 *
 * Of a request that was refused nothing was dropped, and a field that a violation names already is no news.
 */
export function news({ notes, status, violations }: Pick<JournalEntry, 'notes' | 'status' | 'violations'>): string[] {
  const erased = notes.filter(({ rule }) => rule === 'erased-field');
  const others = notes.filter(({ rule }) => rule !== 'erased-field' && newsworthy.includes(rule));
  const isReported = (sentence: string): boolean => violations.some(({ message }) => message.includes(sentence));
  const wasDropped = status >= 200 && status < 400 && violations.length === 0;
  const sentences = others
    .filter(({ message }) => !isReported(message))
    .map(({ rule, message }) => (rule === 'unknown-field' && wasDropped ? `${message} It was dropped.` : message));
  return erased.length === 0 ? sentences : [...sentences, erasure(erased)];
}

/** A sentence about what is not reported of an exchange; `undefined` where all is. */
export function moreToTell({ omitted }: Pick<JournalEntry, 'omitted'>, unreported: number): string | undefined {
  const left = omitted === undefined ? 0 : omitted.violations + omitted.notes;
  const more = Math.max(0, unreported) + left;
  if (more === 0) return undefined;
  return left === 0 ? `And ${more} more; the journal has all.` : andMore(more);
}

/** Whether something went wrong because the test asked for it. */
export function isInjected({ notes }: Pick<JournalEntry, 'notes'>): boolean {
  return notes.some(({ rule }) => rule === 'injected-fault');
}

/** Why a request was refused that breaks no rule of the document: no such record, a token that is not good. */
export function refusals({ verdict, violations, reason, responseBody, ...entry }: JournalEntry): string[] {
  if (verdict !== 'violation' || violations.length > 0 || isInjected(entry)) return [];
  if (reason !== undefined) return [reason];
  const errors = isRecord(responseBody) ? responseBody['errors'] : undefined;
  if (!Array.isArray(errors)) return [];
  return errors.map((error: unknown) => String(isRecord(error) ? error['message'] : error));
}

function erasure(erased: readonly Note[]): string {
  const [first] = erased;
  if (first === undefined || erased.length === 1) return first?.message ?? '';
  const names = erased.map(({ pointer }) => `\`${pointer.slice(1)}\``);
  const list = `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`;
  return `${list} were left out, so they are erased: a replacement is the whole record. Read it, change it, and send it whole.`;
}
