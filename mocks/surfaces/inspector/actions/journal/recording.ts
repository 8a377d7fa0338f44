import type { JudgedExchange } from '../../../../../contracts/traffic/judge/judge-traffic.ts';
import type { Note, Violation } from '../../../../../contracts/violations/violation.ts';
import { isRecord } from '../../../../../spec/document/document.ts';
import { parseJson } from '../../../../../spec/json/json-depth.ts';
import type { JournalEntry, JournalVerdict } from '../../../../engine/journal/journal.ts';
import { attempt, type Context } from '../../state/context.ts';

/** Has the fake judge a HAR by its contract, and shows it in the place of the journal. */
export async function openRecording(context: Context, file: File): Promise<void> {
  const { store, integrator } = context;
  await attempt(context, async () => {
    const { entries, judged } = await integrator.judge(parsed(file.name, await file.text()));
    const shown = entries.filter(({ verdict }) => verdict !== 'skipped').map((entry) => entryOf(entry));
    store.change({
      recording: { name: file.name, entries: shown, passedOver: entries.length - judged },
      opened: undefined,
      notice: undefined,
    });
  });
}

/** Goes back to the journal. */
export function closeRecording({ store }: Context): void {
  store.change({ recording: undefined, opened: undefined });
}

/** A recorded exchange as a line of a journal: what it was made of is not there. */
function entryOf({
  number,
  method,
  path,
  status = 0,
  operation,
  violations,
  notes,
  omitted,
}: JudgedExchange): JournalEntry {
  const verdict: JournalVerdict = violations.length > 0 ? 'violation' : notes.length > 0 ? 'note' : 'ok';
  return {
    sequence: number,
    at: Number.NaN,
    duration: Number.NaN,
    account: '',
    operation,
    method,
    url: path,
    status,
    verdict,
    violations: graded(violations, 'violation').filter(isFinding<Violation>),
    notes: graded(notes, 'note').filter(isFinding<Note>),
    omitted,
    parameters: undefined,
    requestBody: undefined,
    responseBody: undefined,
    forgotten: true,
  };
}

function graded(findings: readonly object[], grade: 'violation' | 'note'): readonly unknown[] {
  return findings.map((finding) => ({ ...finding, grade }));
}

/** The fake has named its rules itself. */
function isFinding<Kind extends Violation | Note>(value: unknown): value is Kind {
  return isRecord(value) && typeof value['rule'] === 'string' && typeof value['message'] === 'string';
}

function parsed(name: string, text: string): object {
  try {
    const value = parseJson(text);
    if (isRecord(value)) return value;
  } catch {
    // As with a number or a list: it is no HAR.
  }
  throw new Error(
    `Failed to open ${name}: it is no HAR. Save it in the network panel of a browser, "as HAR with content".`,
  );
}
