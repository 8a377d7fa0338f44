import { indented } from '../../../contracts/matchers/describe-exchange.ts';
import { exchangeLine } from './came.ts';
import type { Condition } from './conditions.ts';
import type { JournalEntry } from './entry.ts';

const most = 3;

/**
 * The exchanges that came closest to a filter, and in what they differ; empty where none has anything of it.
 *
 * Of two that are equally close the later one is meant: tests look at what they did last.
 */
export function nearestOf(entries: readonly JournalEntry[], conditions: readonly Condition[]): string {
  const near = entries
    .toReversed()
    .map((entry) => ({ entry, broken: conditions.filter(({ holds }) => !holds(entry)) }))
    .filter(({ broken }) => broken.length > 0 && broken.length < conditions.length)
    .sort((one, other) => one.broken.length - other.broken.length);
  if (near.length === 0) return '';
  const lines = near.slice(0, most).map(({ entry, broken }) => {
    const reasons = indented(broken.map(({ differs }) => differs(entry)));
    return `${exchangeLine(entry)}${reasons}`;
  });
  return `The closest of the others:${indented(lines)}`;
}
