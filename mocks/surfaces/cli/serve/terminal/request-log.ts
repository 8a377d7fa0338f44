import { isRecord } from '../../../../../spec/document/document.ts';
import { publicLine } from '../../../../engine/journal/entry/public-entry.ts';
import type { JournalEntry } from '../../../../engine/journal/journal.ts';
import { oneLine } from '../../../../integrator/report/one-line.ts';
import { moreToTell, news, refusals } from '../../../../integrator/report/sentences.ts';
import type { Paint, Style } from '../../terminal/paint.ts';

/** What the terminal learns of: each exchange, those with something to know, or none. */
export type LogChoice = 'all' | 'notes' | 'none';

/** What there is to know of an exchange: a word, its colour, and a sentence. */
interface Remark {
  readonly word: string;
  readonly style: Style;
  readonly sentence: string;
}

/** The most sentences for one exchange. */
const maxRemarks = 5;

/** Makes the function that writes a line for each exchange, and one for each thing to know of it. */
export function createRequestLog(
  choice: LogChoice,
  paint: Paint,
  print: (line: string) => void,
): (entry: JournalEntry) => void {
  if (choice === 'none') return () => undefined;
  return (raw) => {
    const entry = publicLine(raw);
    const remarks = remarksOn(entry);
    if (choice === 'notes' && remarks.length === 0) return;
    print(exchangeLine(entry, paint));
    for (const remark of remarks.slice(0, maxRemarks)) print(remarkLine(remark, paint));
    const sentence = moreToTell(entry, remarks.length - maxRemarks);
    if (sentence !== undefined) print(remarkLine({ word: '', style: 'dim', sentence }, paint));
  };
}

function exchangeLine(entry: JournalEntry, paint: Paint): string {
  const { at, method, url, status, duration, operation, account, call, during } = entry;
  const called = call?.id ?? during;
  const { pathname, search } = new URL(url);
  const parts = [
    paint('dim', clockTime(at)),
    paint('bold', method.padEnd(6)),
    oneLine(pathname + search).padEnd(44),
    paint(statusStyle(status), status === 0 ? '---' : String(status)),
    paint('dim', `${Math.round(duration)} ms`.padStart(7)),
    paint('dim', operation ?? call?.kind ?? 'no operation'),
    ...(called === undefined ? [] : [paint('dim', called)]),
    ...(account === 'default' ? [] : [paint('cyan', `@${oneLine(account)}`)]),
  ];
  return parts.join(' ');
}

function remarkLine({ word, style, sentence }: Remark, paint: Paint): string {
  return `${' '.repeat(9)}${paint(style, word.padEnd(6))} ${oneLine(sentence)}`;
}

function remarksOn(entry: JournalEntry): Remark[] {
  const { verdict, violations, notes, responseBody } = entry;
  const faults = notes.filter(({ rule }) => rule === 'injected-fault');
  const remarks: Remark[] = faults.map(({ message }) => ({ word: 'fault', style: 'magenta', sentence: message }));
  if (verdict === 'invalid-response') {
    const message = isRecord(responseBody) ? responseBody['message'] : undefined;
    return [...remarks, { word: 'held', style: 'red', sentence: String(message ?? 'The response was held back.') }];
  }
  for (const { message } of violations) remarks.push({ word: 'wrong', style: 'red', sentence: message });
  for (const sentence of refusals(entry)) remarks.push({ word: 'error', style: 'yellow', sentence });
  return [...remarks, ...news(entry).map((sentence): Remark => ({ word: 'note', style: 'yellow', sentence }))];
}

/** The time of day where the person is. */
function clockTime(moment: number): string {
  return new Date(moment).toTimeString().slice(0, 8);
}

function statusStyle(status: number): Style {
  if (status === 0 || status >= 500) return 'red';
  return status >= 400 ? 'yellow' : 'green';
}
