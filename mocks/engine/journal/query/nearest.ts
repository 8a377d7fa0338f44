import { indented } from '../../../../contracts/matchers/exchange/describe-exchange.ts';
import type { JournalEntry } from '../entry/entry.ts';
import { exchangeLine, shownUrl } from './came.ts';
import type { Condition } from './conditions.ts';

const max = 3;

/**
 * The exchanges that came closest to a filter, and in what they differ; empty where none has anything of it.
 *
 * Of two that are equally close the later one is meant: tests look at what they did last.
 */
export function nearestOf(entries: readonly JournalEntry[], conditions: readonly Condition[]): string {
  const near = entries
    .toReversed()
    .map((entry) => ({ entry, broken: conditions.filter((condition) => !holdsFor(condition, entry)) }))
    .filter(({ broken }) => broken.length > 0 && broken.length < conditions.length)
    .sort((one, other) => one.broken.length - other.broken.length);
  if (near.length === 0) return '';
  const lines = near.slice(0, max).map(({ entry, broken }) => {
    const reasons = broken.map(({ differs }) => differs(shownUrl(entry)));
    if (entry.forgotten) reasons.push('Its bodies are no longer in the journal, which keeps only the last.');
    return `${exchangeLine(entry)}${indented(reasons)}`;
  });
  return `The closest of the others:${indented(lines)}`;
}

/** A `where` is asked here about entries that it was never meant for, and may fall over them. */
function holdsFor({ holds }: Condition, entry: JournalEntry): boolean {
  try {
    return holds(entry);
  } catch {
    return false;
  }
}
