import type { Note, NoteRule, Violation } from '../../contracts/violation.ts';
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
    for (const note of entry.notes) if (newsworthy.includes(note.rule)) tell(line(entry, describe(note)), entry);
  };
}

function line({ method, url, operation }: JournalEntry, message: string): string {
  const { pathname, search } = new URL(url);
  return `[integrator-testkit] ${method} ${pathname}${search}${operation === undefined ? '' : ` (${operation})`}: ${message}`;
}

function describe({ rule, message }: Note | Violation): string {
  return rule === 'unknown-field' ? `${message} It was dropped.` : message;
}
