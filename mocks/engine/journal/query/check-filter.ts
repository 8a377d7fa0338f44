import {
  firstFlaw,
  isOneOf,
  isText,
  isWhole,
  oneOrMore,
  type Parts,
} from '../../../../contracts/options/checked-parts.ts';
import { noteRules } from '../../../../contracts/options/note-rules.ts';
import { didYouMean, nearMiss } from '../../../../contracts/violations/near-miss.ts';
import { preview } from '../../../../contracts/violations/violation.ts';
import { isRecord } from '../../../../spec/document/document.ts';
import type { JournalVerdict } from '../entry/entry.ts';
import { JournalError } from '../entry/journal-error.ts';
import type { ExchangeFilter, JournalFilter } from './filter.ts';

// The types make sure that none is missing.
const verdictNames: Readonly<Record<JournalVerdict, true>> = {
  ok: true,
  note: true,
  violation: true,
  'invalid-response': true,
};
const verdicts: readonly string[] = Object.keys(verdictNames);

/** What each part of a filter may be, and how that is said. */
const parts: Parts<JournalFilter> = {
  operation: [oneOrMore(isText), 'an operationId or a list of them'],
  method: [oneOrMore(isText), 'a method or a list of them'],
  path: [(value) => isText(value) && /^[/*]/.test(String(value)), 'a path such as "/pets/*"'],
  status: [oneOrMore((value) => isWhole(value) && Number(value) <= 599), 'a status or a list of them'],
  verdict: [oneOrMore(isOneOf(verdicts)), `one of ${verdicts.join(', ')}, or a list of them`],
  note: [oneOrMore(isOneOf(noteRules)), `one of ${noteRules.join(', ')}, or a list of them`],
  after: [isWhole, 'the sequence number of an exchange'],
  where: [(value) => typeof value === 'function', 'a function'],
  limit: [isWhole, 'a whole number from 0'],
};

/**
 * Makes sure that a filter can be: one that is misspelt finds nothing, and would pass for proof.
 *
 * @param operations The `operationId`s that there are; `undefined` where nobody knows.
 * @throws {JournalError} where a part is unknown or wrong.
 */
export function checkFilter(filter: ExchangeFilter, operations: readonly string[] | undefined): void {
  const given: unknown = filter;
  if (!isRecord(given)) {
    throw failure(`the filter is ${preview(given)}`, 'Give an object such as { operation: "createPet" }.');
  }
  const flaw = firstFlaw(given, parts);
  if (flaw?.kind === 'unknown') {
    const question = flaw.question || '.';
    throw failure(
      `a filter has no \`${flaw.name}\`${question} It has ${Object.keys(parts).join(', ')}`,
      'Leave it out.',
    );
  }
  if (flaw !== undefined) throw failure(flaw.why, flaw.advice);
  if (operations === undefined) return;
  for (const id of [filter.operation ?? []].flat()) {
    if (operations.includes(id)) continue;
    const near = didYouMean(nearMiss(id, operations)) || '.';
    throw failure(`there is no operation \`${id}\`${near} Known are ${operations.join(', ')}`, 'Name one of them.');
  }
}

/** @throws {JournalError} where a filter that is counted by has a limit. */
export function checkUnlimited(filter: object): void {
  if ('limit' in filter && filter.limit !== undefined) {
    throw failure('`limit` has no place where exchanges are counted', 'Leave it out.');
  }
}

function failure(why: string, advice: string): JournalError {
  return new JournalError(`Failed to search the journal: ${why}. ${advice}`);
}
