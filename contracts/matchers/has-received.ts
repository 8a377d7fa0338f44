import { isJson } from '../../spec/content/media-type.ts';
import type { Operation } from '../../spec/operation/operation.ts';
import type { Contract } from '../contract/contract.ts';
import { visitFields } from '../judge/parts/fields.ts';
import { shortList, unknownKey } from '../rules/wording/field-names.ts';
import { didYouMean, nearMiss } from '../violations/near-miss.ts';
import { type Difference, differences, picture, plainOf } from './differences.ts';
import { describeExchange, indented, tally } from './exchange/describe-exchange.ts';
import { type ExchangeSource, exchangesOf, type ObservedExchange } from './exchange/observed-exchange.ts';
import { redactionOf, shownDifference, shownExchange } from './exchange/shown-exchange.ts';
import type { MatchResult } from './match-result.ts';

/** What a request is expected to have been; what is left out may be anything. */
export interface ExpectedRequest {
  /** Fields of the body; others may be there as well. */
  readonly body?: unknown;
  /** Query parameters, as values or as text: `10` and `"10"` are the same. */
  readonly query?: Readonly<Record<string, unknown>>;
  /** Path parameters, by name. */
  readonly path?: Readonly<Record<string, unknown>>;
  /** The status of the response. */
  readonly status?: number;
}

const parts: readonly string[] = ['body', 'query', 'path', 'status'];

/**
 * Looks for a request to an operation. Where there is none, the message shows the one that came closest, field by
 * field, and names that are probably misspelt.
 *
 * @example
 * const { pass, message } = hasReceived(contract, mock, 'createPet', { body: { name: 'Rex' }, status: 201 });
 */
export function hasReceived(
  contract: Contract,
  source: ExchangeSource,
  operationId: string,
  expected: ExpectedRequest = {},
): MatchResult {
  const operation = contract.operations.find(({ id }) => id === operationId);
  if (operation === undefined) return unknownOperation(contract, operationId);
  const strange = Object.keys(expected).find((name) => !parts.includes(name));
  if (strange !== undefined) return unknownPart(strange);

  const all = exchangesOf(source);
  const candidates = all
    .filter((exchange) => exchange.operation === operationId)
    .map((exchange) => ({ exchange, differences: differencesOf(contract, expected, exchange) }));
  const match = candidates.find((candidate) => candidate.differences.length === 0);
  if (match !== undefined) {
    return { pass: true, message: `${operationId} was received: ${describeExchange(shownExchange(match.exchange))}.` };
  }

  const wanted = Object.entries(expected).map(([name, value]) => `${name} ${picture(value)}`);
  const hints = hintsOf(contract, operation, expected);
  const heading = `Expected ${operationId} to have been received${wanted.length === 0 ? '' : ` with ${wanted.join(', ')}`}`;
  // Of two that are equally close the later one is meant: tests look at what they did last.
  const [closest] = candidates.toReversed().sort((a, b) => a.differences.length - b.differences.length);
  if (closest === undefined) {
    return {
      pass: false,
      message: `${heading}, but it never was. ${tally(all.map((exchange) => shownExchange(exchange)))}${indented(hints)}`,
    };
  }
  const which = candidates.length === 1 ? 'the only one was' : `the closest of ${candidates.length} was`;
  const redaction = redactionOf(closest.exchange);
  const reasons = closest.differences.map((difference) => shownDifference(redaction, difference));
  if (closest.exchange.forgotten) reasons.push('Its bodies are no longer in the journal, which keeps only the last.');
  return {
    pass: false,
    message: `${heading}, but ${which} ${describeExchange(shownExchange(closest.exchange))}:${indented([...reasons, ...hints])}`,
  };
}

function differencesOf(contract: Contract, expected: ExpectedRequest, exchange: ObservedExchange): Difference[] {
  const { path, query } = parametersOf(contract, exchange);
  const within = (place: string, list: readonly Difference[]): Difference[] =>
    list.map(({ pointer, message }) => ({ pointer: place + pointer, message }));
  return [
    ...('status' in expected ? within('status', differences(expected.status, exchange.status)) : []),
    ...within('path', differences(expected.path ?? {}, path, { asText: true })),
    ...within('query', differences(expected.query ?? {}, query, { asText: true })),
    ...('body' in expected ? within('body', differences(expected.body, exchange.requestBody)) : []),
  ];
}

/** The parameters as the contract read them, or, where the request was refused before, as its URL has them. */
function parametersOf(
  contract: Contract,
  { parameters, method, url }: ObservedExchange,
): { readonly path: unknown; readonly query: Readonly<Record<string, unknown>> } {
  const { pathname, searchParams } = new URL(url);
  // A parameter that the document does not name is in the URL only.
  const sent = Object.fromEntries(
    [...new Set(searchParams.keys())].map((name) => {
      const values = searchParams.getAll(name);
      return [name, values.length === 1 ? values[0] : values] as const;
    }),
  );
  if (parameters !== undefined) return { path: parameters.path, query: { ...sent, ...parameters.query } };
  const route = contract.route(method, pathname);
  return { path: route.kind === 'operation' ? route.pathParameters : {}, query: sent };
}

/** Names in what is expected that the operation does not have. */
function hintsOf(contract: Contract, operation: Operation, expected: ExpectedRequest): string[] {
  const hints: string[] = [];
  for (const place of ['path', 'query'] as const) {
    const known = operation.parameters.filter((parameter) => parameter.in === place).map(({ name }) => name);
    for (const name of Object.keys(expected[place] ?? {})) {
      if (known.includes(name)) continue;
      const near = didYouMean(nearMiss(name, known, Object.keys(expected[place] ?? {})));
      hints.push(
        `\`${name}\` is not a ${place} parameter of ${operation.id}${near || `; it has ${known.join(', ') || 'none'}.`}`,
      );
    }
  }
  const content = [...(operation.requestBody?.content ?? [])].find(([essence]) => isJson(essence))?.[1];
  if (content?.schema !== undefined) {
    visitFields(contract.shapeAt(content.schema), plainOf(expected.body), {
      unknown: (_pointer, name, { fields }, present) =>
        void hints.push(unknownKey(name, [...(fields?.keys() ?? [])], present).message),
    });
  }
  return hints;
}

function unknownOperation({ operations }: Contract, given: string): MatchResult {
  const known = operations.map(({ id }) => id);
  // Whoever writes no types may give anything.
  const operationId = String(given);
  const near = didYouMean(nearMiss(operationId, known));
  return {
    pass: false,
    misuse: true,
    message: `Failed to look for ${operationId}: there is no such operation${near || '.'} The contract has ${shortList(known)}.`,
  };
}

function unknownPart(name: string): MatchResult {
  const near = didYouMean(nearMiss(name, parts));
  return {
    pass: false,
    misuse: true,
    message: `Failed to compare \`${name}\`: a request is known by ${parts.join(', ')}${near || '.'}`,
  };
}
