import { didYouMean, nearMiss } from '../violations/near-miss.ts';
import { type Difference, differences, picture } from './differences.ts';
import { describeExchange, indented } from './exchange/describe-exchange.ts';
import { type ExchangeSource, exchangesOf, type ObservedExchange } from './exchange/observed-exchange.ts';
import { redactionOf, shownDifference, shownExchange } from './exchange/shown-exchange.ts';
import type { MatchResult } from './match-result.ts';

/** What a call of a function is expected to have been; what is left out may be anything. */
export interface ExpectedCall {
  /** Fields of what it was called with; others may be there as well. */
  readonly options?: unknown;
  /** Fields of what it called back with; others may be there as well. */
  readonly result?: unknown;
  /** The errors that it called back with, or that stood in the place of a result: `[{ code: 'bad_credentials' }]`. */
  readonly errors?: readonly unknown[];
}

const parts: readonly string[] = ['options', 'result', 'errors'];

/**
 * Looks for a call of a function that the fake has made itself. Where there is none, the message shows the one that came
 * closest, field by field.
 *
 * @param type The group that the function stands in, or what it is for.
 * @param name Its name.
 */
export function hasCalled(
  source: ExchangeSource,
  type: string,
  name: string,
  expected: ExpectedCall = {},
): MatchResult {
  const strange = Object.keys(expected).find((one) => !parts.includes(one));
  if (strange !== undefined) {
    const near = didYouMean(nearMiss(strange, parts));
    const known = `a call is known by ${parts.join(', ')}`;
    return { pass: false, misuse: true, message: `Failed to compare \`${strange}\`: ${known}${near || '.'}` };
  }
  const calls = exchangesOf(source).flatMap((exchange) =>
    exchange.call === undefined ? [] : [{ exchange, call: exchange.call }],
  );
  const candidates = calls
    .filter(({ call }) => (call.type === type || call.kind === type) && call.function === name)
    .map(({ exchange }) => ({ exchange, found: differencesOf(expected, exchange) }));
  const match = candidates.find(({ found }) => found.length === 0);
  if (match !== undefined)
    return { pass: true, message: `${name} was called: ${describeExchange(shownExchange(match.exchange))}.` };

  const wanted = Object.entries(expected).map(([part, value]) => `${part} ${picture(value)}`);
  const heading = `Expected the ${type} function ${name} to have been called${wanted.length === 0 ? '' : ` with ${wanted.join(', ')}`}`;
  // Of two that are equally close the later one is meant: tests look at what they did last.
  const [closest] = candidates.toReversed().sort((a, b) => a.found.length - b.found.length);
  if (closest === undefined) {
    const names = [...new Set(calls.map(({ call }) => call.function))];
    const called = names.length === 0 ? 'No function was called at all.' : `Called were ${names.join(', ')}.`;
    const near = didYouMean(nearMiss(name, names));
    return { pass: false, message: `${heading}, but it never was${near || '.'} ${called}` };
  }
  const which = candidates.length === 1 ? 'the only call was' : `the closest of ${candidates.length} was`;
  const redaction = redactionOf(closest.exchange);
  const reasons = closest.found.map((difference) => shownDifference(redaction, difference));
  if (closest.exchange.forgotten) reasons.push('Its bodies are no longer in the journal, which keeps only the last.');
  return {
    pass: false,
    message: `${heading}, but ${which} ${describeExchange(shownExchange(closest.exchange))}:${indented(reasons)}`,
  };
}

function differencesOf(expected: ExpectedCall, { requestBody, responseBody, status }: ObservedExchange): Difference[] {
  const field = (value: unknown, name: string): unknown => Reflect.get(Object(value), name);
  const hasResult = status === 200;
  const within = (part: keyof ExpectedCall, actual: unknown): Difference[] =>
    part in expected
      ? differences(expected[part], actual).map(({ pointer, message }) => ({ pointer: part + pointer, message }))
      : [];
  return [
    ...within('options', field(requestBody, 'options')),
    ...within('result', hasResult ? responseBody : undefined),
    ...within('errors', hasResult ? undefined : field(responseBody, 'errors')),
  ];
}
