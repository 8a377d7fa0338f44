import { hasBody, readJsonBody } from '../../bodies/json-body.ts';
import type { Contract } from '../../contract/contract.ts';
import { mustBeUnread, requestFacts, responseFacts } from '../../exchange/exchange.ts';
import { judgeRequest } from '../../judge/judge-request.ts';
import { judgeResponse } from '../../judge/judge-response.ts';
import type { ParameterValues } from '../../judge/parts/parameters.ts';
import { unroutedRequest } from '../../judge/parts/unrouted-request.ts';
import { type Omitted, together } from '../../violations/omitted.ts';
import { type Finding, violation } from '../../violations/violation.ts';

/** A request and its response, already judged. Each entry of a journal is one. */
export interface ObservedExchange {
  /** Where it stands in its journal, from 1. */
  readonly sequence?: number;
  /** The `operationId`, or `undefined` where the request leads to none. */
  readonly operation: string | undefined;
  /** In capitals. */
  readonly method: string;
  readonly url: string;
  readonly status: number;
  /** `invalid-response`: the response in `status` and `responseBody` stands in the place of one that was held back. */
  readonly verdict?: string;
  readonly violations: readonly Finding[];
  readonly notes: readonly Finding[];
  /** How many more of both there are than those that are listed; absent where all are. */
  readonly omitted?: Omitted | undefined;
  /** The parameters as values; `undefined` where the request was refused before they were read. */
  readonly parameters: ParameterValues | undefined;
  /** The body of the request as JSON; `undefined` where there was none, or it was not read. */
  readonly requestBody: unknown;
  /** The body of the response as JSON. */
  readonly responseBody: unknown;
  /** The call that it was, where the fake itself has called a function. */
  readonly call?: { readonly kind: string; readonly function: string; readonly type?: string | undefined } | undefined;
  /** Whether the bodies were there, but are kept no longer. */
  readonly forgotten?: boolean;
}

/** Something that holds exchanges. */
export interface ExchangeLog {
  readonly entries: readonly ObservedExchange[];
}

/** Where exchanges are looked for: a list, a journal, an account that has one, or a fake with all its accounts. */
export type ExchangeSource =
  | readonly ObservedExchange[]
  | ExchangeLog
  | { readonly accounts: { all(): readonly { readonly journal: ExchangeLog }[] } }
  | { readonly accounts: () => readonly { readonly journal: ExchangeLog }[] }
  | { readonly journal: ExchangeLog };

/** The exchanges of a source, oldest first; those of one account after those of another. */
export function exchangesOf(source: ExchangeSource): readonly ObservedExchange[] {
  if (isList(source)) return source;
  if ('accounts' in source) {
    const { accounts } = source;
    return (typeof accounts === 'function' ? accounts() : accounts.all()).flatMap(({ journal }) => journal.entries);
  }
  return 'journal' in source ? source.journal.entries : source.entries;
}

/** `Array.isArray` does not know read-only lists. */
function isList(source: ExchangeSource): source is readonly ObservedExchange[] {
  return Array.isArray(source);
}

/** Judges a request and its response by a contract. Neither is used up. */
export async function observeExchange(
  contract: Contract,
  request: Request,
  response: Response,
): Promise<ObservedExchange> {
  mustBeUnread(request);
  mustBeUnread(response);
  const sent = await requestFacts(request);
  const responded = await responseFacts(response);
  const { method, url } = sent;
  const json = hasBody(responded.body) ? readJsonBody(responded.body) : undefined;
  const facts = {
    method,
    url: url.href,
    status: responded.status,
    responseBody: json?.ok === true ? json.value : undefined,
  };
  const route = contract.route(method, url.pathname);
  if (route.kind !== 'operation') {
    const unrouted = violation(unroutedRequest(contract.document, route, method, url.pathname), contract.lineOf);
    return {
      ...facts,
      operation: undefined,
      violations: [unrouted],
      notes: [],
      parameters: undefined,
      requestBody: undefined,
    };
  }
  const { operation, pathParameters } = route;
  const asked = judgeRequest(contract, operation, pathParameters, sent);
  const received = judgeResponse(contract, operation, { ...responded, method });
  return {
    ...facts,
    operation: operation.id,
    violations: [...asked.violations, ...received.violations],
    notes: [...asked.notes, ...received.notes],
    omitted: together(asked.omitted, received.omitted),
    parameters: asked.parameters,
    requestBody: asked.body,
  };
}
