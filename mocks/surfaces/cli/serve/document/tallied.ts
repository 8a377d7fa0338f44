import { dirname, join } from 'node:path';
import type { Contract } from '../../../../../contracts/contract/contract.ts';
import type { DocumentNote } from '../../../../../contracts/schema/check/document-note.ts';
import type { OperationReport } from '../../../../engine/resources/operation-report.ts';

/** How many operations are served in each way. */
export type Tally = Readonly<Record<OperationReport['served'], number>>;

/** Counts how the operations of a document are served. */
export function tallied(report: readonly OperationReport[]): Tally {
  const count = (served: OperationReport['served']): number => report.filter((one) => one.served === served).length;
  return {
    stateful: count('stateful'),
    behaviour: count('behaviour'),
    sampled: count('sampled'),
    unsupported: count('unsupported'),
  };
}

/** The counts as a person reads them; ways in which none is served are left out. */
export function tallyText(tally: Tally): string {
  const { behaviour, ...ways } = tally;
  const parts = Object.entries({ ...ways, ...(behaviour > 0 && { 'with a behaviour': behaviour }) });
  const some = parts.filter(([, number]) => number > 0).map(([way, number]) => `${number} ${way}`);
  return some.join(' · ') || 'none: the document has no paths';
}

/** What a document calls itself: its title, and its version where it has one. */
export function titleOf({ document }: Pick<Contract, 'document'>): string {
  const { title, version }: { readonly title?: unknown; readonly version?: unknown } = document.info ?? {};
  return [title, version].filter((one) => typeof one === 'string' && one.trim() !== '').join(' ') || 'untitled API';
}

/** A note as a compiler words one: the file, the line, the sentence. */
export function noteText({ documentFile, line, message }: DocumentNote, file: string): string {
  return `${documentFile === undefined ? file : join(dirname(file), documentFile)}:${line ?? 1}: ${message}`;
}

/** The first few notes, those that say the same in one. */
export function fewNotes(notes: readonly DocumentNote[], file: string, most = 3): string[] {
  const kinds = [...new Set(notes.map(({ message }) => message))].flatMap((message) => {
    const [first, ...others] = notes.filter((note) => note.message === message);
    if (first === undefined) return [];
    return noteText(first, file) + (others.length > 0 ? ` (So in ${others.length + 1} places.)` : '');
  });
  const left = kinds.length - most;
  return left > 0 ? [...kinds.slice(0, most), `And ${left} more ${left === 1 ? 'note' : 'notes'}: --explain.`] : kinds;
}
