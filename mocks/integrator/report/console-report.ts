import { hidingOf } from '../../../contracts/redaction/hiding.ts';
import { redactEntry } from '../../engine/journal/entry/redact-entry.ts';
import type { JournalEntry } from '../../engine/journal/journal.ts';
import type { Failure } from '../../engine/wire/self-check/self-check.ts';
import { oneLine } from './one-line.ts';
import { isInjected, moreToTell, news, refusals } from './sentences.ts';

/**
 * Where the fake tells a developer what the wire does not: each distinct sentence once. `silent`: nowhere; the journal
 * has it all the same. A line that is about no exchange, such as how a document is read, comes without an entry.
 */
export type Report = 'console' | 'silent' | ((line: string, entry: JournalEntry | undefined) => void);

/** The most sentences about one exchange. */
const maxSentences = 5;

/** How many sentences are remembered, so that none is reported twice. */
const maxRemembered = 1000;

/** Makes the function that tells of each exchange. */
export function reporter(report: Report): (entry: JournalEntry, failure: Failure | undefined) => void {
  if (report === 'silent') return () => undefined;
  const tell = report === 'console' ? (line: string): void => console.warn(line) : report;
  const isNew = tellOnce(maxRemembered);
  const isUnseen = tellOnce(maxRemembered);
  return (entry, failure) => {
    // Asked first, since to take the secrets out of an entry costs more than to respond.
    const unseen =
      failure === undefined ? sentencesOf(entry).filter((one) => isUnseen(`${entry.operation} ${one}`)) : [];
    if (failure === undefined && unseen.length === 0) return;
    const redaction = hidingOf(entry)?.redaction;
    if (redaction === undefined) return;
    // Consoles end up in the logs of builds.
    const shown = redactEntry(entry, redaction);
    const sentences = failure === undefined ? sentencesOf(shown) : [redaction.text(failure.message)];
    const fresh = sentences.filter((sentence) => isNew(`${entry.operation} ${sentence}`));
    for (const sentence of fresh.slice(0, maxSentences)) tell(line(shown, sentence), entry);
    const more = fresh.length === 0 ? undefined : moreToTell(entry, fresh.length - maxSentences);
    if (more !== undefined) tell(line(shown, more), entry);
  };
}

/** What there is to know of an exchange: what is wrong with the request, why it was refused, and what was dropped. */
function sentencesOf(entry: JournalEntry): string[] {
  const { status, violations } = entry;
  const isRefused = status >= 400 && !isInjected(entry);
  const introduction = isRefused
    ? `responded with ${status}, as the service would. `
    : 'the request breaks the contract. ';
  // What never became a request: its reason says all.
  if (status === 0 && violations.length === 0) return refusals(entry);
  const wrong = [...violations.map(({ message }) => message), ...refusals(entry)];
  return [...wrong.map((sentence) => introduction + sentence), ...news(entry)];
}

function line({ method, url, operation }: JournalEntry, message: string): string {
  const { pathname, search } = new URL(url);
  const where = `${method} ${pathname}${search}${operation === undefined ? '' : ` (${operation})`}`;
  return `[integrator-testkit] ${oneLine(where)}: ${oneLine(message, 2000)}`;
}

/** Remembers texts, the last ones only, and says of each whether it is new. */
function tellOnce(max: number): (text: string) => boolean {
  const remembered = new Set<string>();
  return (text) => {
    const key = oneLine(text);
    if (remembered.has(key)) return false;
    remembered.add(key);
    const [oldest] = remembered;
    if (remembered.size > max && oldest !== undefined) remembered.delete(oldest);
    return true;
  };
}
