import { describeExchange, tally } from '../../../../contracts/matchers/exchange/describe-exchange.ts';
import { hidingOf } from '../../../../contracts/redaction/hiding.ts';
import type { JournalEntry } from '../entry/entry.ts';

/** How many exchanges there are, and of which operations: `3 exchanges came: createPet, listPets ×2.` */
export function countedExchanges(entries: readonly JournalEntry[]): string {
  if (entries.length === 0) return 'nothing was received at all.';
  const came = entries.length === 1 ? '1 exchange came' : `${entries.length} exchanges came`;
  return `${came}: ${tally(entries.map(shownUrl)).replace(/^Received were /, '')}`;
}

/** One exchange in one line, without secrets: messages end up in the logs of builds. */
export function exchangeLine(entry: JournalEntry): string {
  return describeExchange(shownUrl(entry));
}

/** An entry whose URL has no secret. */
export function shownUrl(entry: JournalEntry): JournalEntry {
  const { url } = entry;
  return { ...entry, url: hidingOf(entry)?.redaction.url(url) ?? new URL(url).origin };
}
