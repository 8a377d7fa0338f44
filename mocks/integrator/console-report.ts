import type { Note, NoteRule } from '../../contracts/violation.ts';
import type { JournalEntry } from '../engine/journal.ts';
import type { Failure } from '../engine/self-check.ts';

/** Where the fake tells a developer what the wire does not. `silent`: nowhere; the journal has it all the same. */
export type Report = 'console' | 'silent' | ((line: string, entry: JournalEntry) => void);

/** Every note but one: clients read a record and send it back whole, and that its `_id` is ignored then is no news. */
export const newsworthy: readonly NoteRule[] = [
  'unknown-parameter',
  'unknown-field',
  'undocumented-field',
  'erased-field',
];

/** Makes the function that tells of each exchange. */
export function reporter(report: Report): (entry: JournalEntry, failure: Failure | undefined) => void {
  if (report === 'silent') return () => undefined;
  const tell = report === 'console' ? (line: string): void => console.warn(line) : report;
  return (entry, failure) => {
    if (failure !== undefined) return tell(line(entry, failure.message), entry);
    for (const message of news(entry.notes)) tell(line(entry, message), entry);
  };
}

function line({ method, url, operation }: JournalEntry, message: string): string {
  const { pathname, search } = new URL(url);
  return `[integrator-testkit] ${method} ${pathname}${search}${operation === undefined ? '' : ` (${operation})`}: ${message}`;
}

/** A sentence for each thing worth telling; the fields that one request erased are told of together. */
export function news(notes: readonly Note[]): string[] {
  const erased = notes.filter(({ rule }) => rule === 'erased-field');
  const others = notes.filter(({ rule }) => rule !== 'erased-field' && newsworthy.includes(rule));
  const sentences = others.map(({ rule, message }) =>
    rule === 'unknown-field' ? `${message} It was dropped.` : message,
  );
  return erased.length === 0 ? sentences : [...sentences, erasure(erased)];
}

function erasure(erased: readonly Note[]): string {
  const [first] = erased;
  if (first === undefined || erased.length === 1) return first?.message ?? '';
  const names = erased.map(({ pointer }) => `\`${pointer.slice(1)}\``);
  const list = `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`;
  return `${list} were left out, so they are erased: a replacement is the whole record. Read it, change it, and send it whole.`;
}
