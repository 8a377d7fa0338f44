import { html, type TemplateResult } from 'lit-html';
import { isRecord } from '../../../../../spec/document/document.ts';
import type { JournalEntry } from '../../../../engine/journal/journal.ts';
import type { ResourceSummary } from '../../../admin/records/summary.ts';
import { subjectOf } from '../record/subject.ts';
import { plural } from './moment.ts';

/** The fields that an exchange erased. */
export function erasedFields({ notes }: JournalEntry): readonly string[] {
  return notes.filter(({ rule }) => rule === 'erased-field').map(({ pointer }) => pointer.slice(1));
}

/** What a record was before an exchange: as the page had it, or as an earlier response in the journal has it. */
export function recordBefore(
  entry: JournalEntry,
  seen: Readonly<Record<string, unknown>> | undefined,
  journal: readonly JournalEntry[],
  resources: readonly ResourceSummary[],
): Readonly<Record<string, unknown>> | undefined {
  if (seen !== undefined) return seen;
  const subject = subjectOf(entry, resources);
  const { idField } = subject?.resource ?? {};
  if (subject === undefined || idField === undefined) return undefined;
  const [last] = journal
    .filter(({ sequence, responseBody }) => sequence < entry.sequence && isRecord(responseBody))
    .filter(({ responseBody }) => isRecord(responseBody) && responseBody[idField] === subject.id)
    .slice(-1);
  return isRecord(last?.responseBody) ? last.responseBody : undefined;
}

/** The record before and after a write, with what the write erased crossed out. */
export function erasedDiff(entry: JournalEntry, before: Readonly<Record<string, unknown>> | undefined): TemplateResult {
  const erased = erasedFields(entry);
  const after = isRecord(entry.responseBody) ? entry.responseBody : {};
  const keys = [...new Set([...Object.keys(before ?? {}), ...Object.keys(after), ...erased])];
  return html`<figure class="diff">
    <figcaption>
      <strong>${plural(erased.length, 'field')} erased</strong>
      <span>The PUT left ${erased.length === 1 ? 'it' : 'them'} out, and a PUT replaces the whole record.</span>
    </figcaption>
    <div class="diff-lines" tabindex="0" role="region" aria-label="The record before and after">
      ${keys.flatMap((key) => linesOf(key, before?.[key], after[key], erased.includes(key)))}
    </div>
  </figure>`;
}

function linesOf(key: string, old: unknown, now: unknown, erased: boolean): readonly TemplateResult[] {
  if (erased)
    return [line('gone', '−', key, old === undefined ? '…  (its value is not in the journal)' : written(old))];
  if (old === undefined) return now === undefined ? [] : [line('same', ' ', key, written(now))];
  if (JSON.stringify(old) === JSON.stringify(now)) return [line('same', ' ', key, shortened(written(old)))];
  return [line('was', '−', key, shortened(written(old))), line('now', '+', key, shortened(written(now)))];
}

function line(kind: string, sign: string, key: string, value: string): TemplateResult {
  return html`<div class="diff-line ${kind}">
    <span class="sign" aria-hidden="true">${sign}</span
    ><code>${kind === 'gone' ? html`<del><b>${key}</b>: ${value}</del>` : html`<b>${key}</b>: ${value}`}</code>
  </div>`;
}

function written(value: unknown): string {
  return JSON.stringify(value, null, 2) ?? 'nothing';
}

/** What has not been erased need not be seen whole. */
function shortened(text: string): string {
  const line = text.replaceAll(/\s+/g, ' ');
  return line.length > 90 ? `${line.slice(0, 88)}…` : line;
}
