import { checkOptions, usual } from '../options/check-options.ts';
import { breachesLeft, breachesOf, describeExchange, describeFinding, indented } from './exchange/describe-exchange.ts';
import { type ExchangeSource, exchangesOf, type ObservedExchange } from './exchange/observed-exchange.ts';
import { redactionOf, shownExchange } from './exchange/shown-exchange.ts';
import type { MatchResult } from './match-result.ts';

/** What is let pass. */
export interface ViolationOptions {
  /** Rules and operations whose violations are meant: `['request-body', 'createPet']`. */
  readonly allow?: readonly string[];
}

/**
 * Whether no request broke the contract and no response did. That the service refuses a correct request (404, 403) is no
 * violation.
 *
 * @example
 * const { pass, message } = hasNoViolations(mock, { allow: ['missing-credentials'] });
 */
export function hasNoViolations(source: ExchangeSource, options: ViolationOptions = {}): MatchResult {
  checkOptions('the matcher', options, { allow: usual.texts });
  const { allow = [] } = options;
  const all = exchangesOf(source);
  const guilty = all.flatMap((exchange) => {
    const breaches = breachesOf(exchange).filter(
      ({ rule, operation }) => !allow.includes(rule) && !(operation !== undefined && allow.includes(operation)),
    );
    if (breaches.length === 0) return [];
    const shown = shownExchange({ ...exchange, violations: breaches, notes: [] }, redactionOf(exchange));
    return [{ exchange: shown, breaches: shown.violations }];
  });
  if (guilty.length === 0) {
    return { pass: true, message: `None of ${all.length} exchanges breaks the contract.` };
  }
  const lines = guilty.map(
    ({ exchange, breaches }) =>
      `${headingOf(exchange)}${indented(breaches.map(describeFinding), 20, allow.length === 0 ? breachesLeft(exchange) : 0)}`,
  );
  const count = all.length === 1 ? 'the only exchange breaks it' : `${guilty.length} of ${all.length} exchanges do`;
  return { pass: false, message: `Expected nothing to break the contract, but ${count}:${indented(lines)}` };
}

function headingOf(exchange: ObservedExchange): string {
  const { operation, verdict } = exchange;
  const held = verdict === 'invalid-response' ? ', the response was held back' : '';
  return `${describeExchange(exchange)}${operation === undefined ? '' : ` (${operation})`}${held}`;
}
