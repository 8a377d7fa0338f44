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
  return `${documentFile ?? file}:${line ?? 1}: ${message}`;
}
