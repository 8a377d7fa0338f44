import {
  firstFlaw,
  isOneOf,
  isText,
  isWhole,
  oneOrMore,
  type PartCheck,
  type Parts,
} from '../../../contracts/options/checked-parts.ts';
import { didYouMean, nearMiss } from '../../../contracts/violations/near-miss.ts';
import { preview } from '../../../contracts/violations/violation.ts';
import { isRecord } from '../../../spec/document/document.ts';
import { type FaultRule, losesTheResponse } from './rule/fault.ts';
import { FaultError } from './rule/fault-error.ts';
import { longestLatency } from './rule/latency.ts';

const isCount: PartCheck = (value) => isWhole(value) && Number(value) >= 1;
const isTime: PartCheck = (value) => typeof value === 'number' && value >= 0 && value <= longestLatency;

/** Whatever no word is can be no method. */
const isMethod: PartCheck = (value) => typeof value === 'string' && /^[a-z]+$/i.test(value);

/** A path as a URL writes it: what is encoded there would match nothing, nor would the `{name}` of a template. */
const plainPath = /^\/[!$-;=@-_a-z|~]*$/;

/** What each part of a rule may be, and how that is said. */
const parts: Parts<FaultRule> = {
  name: [isText, 'a text'],
  operation: [oneOrMore(isText), 'an operationId or a list of them'],
  method: [oneOrMore(isMethod), 'a method or a list of them'],
  path: [(value) => typeof value === 'string' && plainPath.test(value), 'a path such as "/integrations/*"'],
  predicate: [(value) => typeof value === 'function', 'a function'],
  nth: [isCount, 'a whole number from 1'],
  every: [isCount, 'a whole number from 1'],
  first: [isCount, 'a whole number from 1'],
  rate: [(value) => typeof value === 'number' && value >= 0 && value <= 1, 'a number from 0 to 1'],
  after: [isWhole, 'a whole number from 0'],
  status: [(value) => isWhole(value) && Number(value) >= 200 && Number(value) <= 599, 'a status from 200 to 599'],
  example: [isText, 'the name of an example'],
  body: [() => true, 'JSON'],
  headers: [
    (value) => isRecord(value) && Object.values(value).every((one) => typeof one === 'string'),
    'texts by name',
  ],
  retryAfter: [isWhole, 'whole seconds from 0'],
  latency: [isLatency, 'milliseconds, a range such as [100, 400], or { median, sigma }'],
  connection: [isOneOf(['reset', 'empty', 'truncated', 'stalled', 'drip']), 'reset, empty, truncated, stalled or drip'],
  dripFor: [isTime, 'milliseconds'],
  phase: [isOneOf(['before', 'after']), 'before or after'],
};

const schedules = ['nth', 'every', 'first', 'rate'] as const;

/**
 * Makes sure that a rule can be, and copies it.
 *
 * @throws {FaultError} where a part is unknown or wrong, or two parts exclude each other.
 */
export function checkFault(rule: FaultRule, operations: readonly string[]): FaultRule {
  const given: unknown = rule;
  if (!isRecord(given)) throw failure(`it is ${preview(given)}`, 'Give an object such as { status: 503 }.');
  const flaw = firstFlaw(given, parts);
  if (flaw?.kind === 'unknown')
    throw failure(`a fault has no \`${flaw.name}\`${flaw.question}`, `It has ${Object.keys(parts).join(', ')}.`);
  if (flaw !== undefined) throw failure(flaw.why, flaw.advice);
  const chosen = schedules.filter((name) => rule[name] !== undefined);
  if (chosen.length > 1) throw failure(`it has both \`${chosen[0]}\` and \`${chosen[1]}\``, 'Give one of them.');
  if (rule.status === undefined && rule.latency === undefined && rule.connection === undefined) {
    throw failure('nothing goes wrong by it', 'Give a status, a latency or a connection.');
  }
  if (rule.status !== undefined && losesTheResponse(rule.connection)) {
    throw failure(`it has a status and \`connection: "${rule.connection}"\``, 'No status arrives then: leave one out.');
  }
  for (const id of [rule.operation ?? []].flat()) {
    if (!operations.includes(id)) {
      throw failure(
        `there is no operation \`${id}\`${didYouMean(nearMiss(id, operations))}`,
        `Known are ${operations.join(', ')}.`,
      );
    }
  }
  return { ...rule };
}

function isLatency(value: unknown): boolean {
  if (Array.isArray(value)) return value.length === 2 && value.every(isTime) && Number(value[0]) <= Number(value[1]);
  if (!isRecord(value)) return isTime(value);
  const { median, sigma, ...others } = value;
  const isSpread = sigma === undefined || (typeof sigma === 'number' && sigma >= 0 && sigma <= 5);
  return isTime(median) && isSpread && Object.keys(others).length === 0;
}

function failure(why: string, advice: string): FaultError {
  return new FaultError(`Failed to add the fault: ${why}${why.endsWith('?') ? '' : '.'} ${advice}`);
}
