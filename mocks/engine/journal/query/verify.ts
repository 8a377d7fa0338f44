import { indented } from '../../../../contracts/matchers/exchange/describe-exchange.ts';
import type { MatchResult } from '../../../../contracts/matchers/match-result.ts';
import { didYouMean, nearMiss } from '../../../../contracts/violations/near-miss.ts';
import { preview } from '../../../../contracts/violations/violation.ts';
import { isRecord } from '../../../../spec/document/document.ts';
import type { JournalEntry } from '../entry/entry.ts';
import { JournalError } from '../entry/journal-error.ts';
import { countedExchanges, exchangeLine } from './came.ts';
import { conditionsOf, describeFilter } from './conditions.ts';
import type { ExchangeFilter } from './filter.ts';
import { nearestOf } from './nearest.ts';

/** How many exchanges there should be. Without anything: at least one. */
export interface ExpectedCount {
  /** Exactly so many; not together with the others. */
  readonly times?: number;
  readonly atLeast?: number;
  readonly atMost?: number;
}

const parts: readonly string[] = ['times', 'atLeast', 'atMost'];

/**
 * Whether a filter holds for as many exchanges as there should be.
 *
 * @param lost How many exchanges the journal has let go of, the oldest ones.
 * @throws {JournalError} where the question makes no sense, or cannot be decided: a journal that has let go of
 * exchanges cannot tell that there were no more.
 */
export function verifyCount(
  entries: readonly JournalEntry[],
  lost: number,
  filter: ExchangeFilter,
  expected: ExpectedCount,
): MatchResult {
  const { min, max } = boundsOf(expected);
  const conditions = conditionsOf(filter);
  const isMeant = (entry: JournalEntry): boolean => conditions.every(({ holds }) => holds(entry));
  const came = entries.filter(isMeant);
  const what = describeFilter(filter);
  const isPartial = lost > 0 && (filter.after ?? 0) < lost;
  if (came.length < min || came.length > max) {
    const gone = isPartial ? [`The journal has let go of the oldest exchanges (${lost}): they are not counted.`] : [];
    const found = came.length === 0 ? '' : indented(came.map(exchangeLine));
    const near = came.length > max ? '' : nearestOf(entries, conditions);
    const reported = [`${countedExchanges(entries)}${found}`, near, ...gone].filter((part) => part !== '').join('\n');
    return {
      pass: false,
      message: `Failed to verify ${what}: expected ${wordsOf(min, max)}, received ${came.length}; ${reported}`,
    };
  }
  if (isPartial && max !== Number.POSITIVE_INFINITY) {
    throw new JournalError(
      `Failed to verify ${what}: the journal has let go of the oldest exchanges (${lost}), and nobody knows what they were. Let it keep more, clear it before, or give \`after\`.`,
    );
  }
  return { pass: true, message: `${what}: expected ${wordsOf(min, max)}, received ${came.length}.` };
}

function boundsOf(expected: ExpectedCount): { readonly min: number; readonly max: number } {
  const given: unknown = expected;
  if (!isRecord(given)) throw failure(`what is expected is ${preview(given)}`, 'Give an object such as { times: 2 }.');
  for (const [name, value] of Object.entries(given)) {
    if (!parts.includes(name)) {
      const near = didYouMean(nearMiss(name, parts, Object.keys(given)));
      throw failure(`nothing is known of \`${name}\`${near}`, `Give ${parts.join(', ')}.`);
    }
    if (value !== undefined && !(Number.isSafeInteger(value) && Number(value) >= 0)) {
      throw failure(`\`${name}\` is ${preview(value)}`, 'Give a whole number from 0.');
    }
  }
  const { times, atLeast, atMost } = expected;
  if (times !== undefined) {
    if (atLeast === undefined && atMost === undefined) return { min: times, max: times };
    throw failure('it has both `times` and a bound', 'Give one of them.');
  }
  const min = atLeast ?? (atMost === undefined ? 1 : 0);
  const max = atMost ?? Number.POSITIVE_INFINITY;
  if (min > max) throw failure(`at least ${min} and at most ${max} is nothing`, 'Change the places.');
  return { min, max };
}

function wordsOf(min: number, max: number): string {
  if (min === max) return min === 0 ? 'none' : `exactly ${min}`;
  if (max === Number.POSITIVE_INFINITY) return `at least ${min}`;
  return min === 0 ? `at most ${max}` : `${min} to ${max}`;
}

function failure(why: string, advice: string): JournalError {
  return new JournalError(`Failed to verify: ${why}${why.endsWith('?') ? '' : '.'} ${advice}`);
}
