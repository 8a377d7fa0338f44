import { judgeRequest } from '../../../contracts/judge/judge-request.ts';
import type { ParameterValues } from '../../../contracts/judge/parts/parameters.ts';
import { unroutedRequest } from '../../../contracts/judge/parts/unrouted-request.ts';
import { missingCredentials } from '../../../contracts/rules/missing-credentials.ts';
import { type Note, type Violation, violation } from '../../../contracts/violations/violation.ts';
import type { Operation } from '../../../spec/operation/operation.ts';
import type { PathParameters, Route } from '../../../spec/routing/router.ts';
import { transact } from '../account/transaction/transact.ts';
import type { Call } from '../behaviours/behaviour.ts';
import { andThen, type MaybePromise } from '../time/maybe-promise.ts';
import { bodyProblem } from '../wire/body/body-limits.ts';
import { codingProblem } from '../wire/body/content-coding.ts';
import { describeProblem } from '../wire/describe-problem.ts';
import { type Problem, problemOf } from '../wire/problem.ts';
import type { WireResponse } from '../wire/response.ts';
import { noResponseFailure, strictFailure } from '../wire/self-check/self-check.ts';
import { accountOf, defaultAccount, type Engine, type MockRequest } from './engine.ts';
import { checked, type Exchange, finish, type Outcome } from './exchange.ts';
import { injectFault } from './inject-fault.ts';
import { outcomeOf, refuse } from './refuse.ts';

/** Responds to one request: route → load → authenticate → limit → check request → fault → behave → check response → journal. */
export function handle(engine: Engine, request: MockRequest): MaybePromise<WireResponse> {
  const route = engine.contract.route(request.method, request.url.pathname);
  const loading = route.kind === 'operation' ? engine.rules.load(route.operation) : undefined;
  return loading === undefined ? routed(engine, request, route) : loading.then(() => routed(engine, request, route));
}

function routed(engine: Engine, request: MockRequest, route: Route): MaybePromise<WireResponse> {
  const endpoint = engine.endpoints?.(request);
  if (endpoint === undefined) return atPath(engine, request, route);
  const operation = route.kind === 'operation' ? route.operation : undefined;
  const { requestBody, account } = endpoint;
  const arrived = { ...arrive(engine, request, operation, account), requestBody };
  return andThen(endpoint.respond(arrived.now), ({ response, reason }) => {
    const outcome = checked(engine, reason === undefined ? arrived : { ...arrived, reason }, response);
    // A document that describes the endpoint otherwise is right.
    return 'failure' in outcome ? atPath(engine, request, route) : finish(engine, outcome);
  });
}

function atPath(engine: Engine, request: MockRequest, route: Route): MaybePromise<WireResponse> {
  const { contract, conventions } = engine;
  if (route.kind !== 'operation') {
    const { pathname } = request.url;
    const unrouted = violation(unroutedRequest(contract.document, route, request.method, pathname), contract.lineOf);
    const exchange = arrive(engine, request, undefined, defaultAccount, [unrouted]);
    return finish(engine, refuse(engine, exchange, { ...route, method: request.method, pathname }));
  }

  const { operation } = route;
  const identity = conventions.identify(request, operation);
  const mockAccountName = accountOf(identity);
  if ('problem' in identity) {
    const missing = missingCredentials(operation, request);
    const reported = missing === undefined ? none : [violation(missing, contract.lineOf)];
    const exchange = arrive(engine, request, operation, mockAccountName, reported);
    return finish(engine, refuse(engine, withReason(exchange, identity.problem), identity.problem));
  }

  const during = 'during' in identity ? identity.during : undefined;
  const access = 'access' in identity ? identity.access : undefined;
  const exchange = { ...arrive(engine, request, operation, mockAccountName), during, access };
  const limited = access && engine.rules.current?.limits.refused(operation, access);
  if (limited !== undefined)
    return finish(engine, refuse(engine, withReason(exchange, limited.problem), limited.problem));
  const { account, now } = exchange;
  const seconds = account.bucket?.take(now) ?? 0;
  if (seconds > 0) {
    const problem = { kind: 'rate-limited', retryAfter: seconds } as const;
    return finish(engine, refuse(engine, withReason(exchange, problem), problem));
  }

  const judged = judge(engine, exchange, operation, route.pathParameters);
  const act = (): MaybePromise<Outcome> => behave(engine, operation, judged);
  const hit = account.faults.evaluate(operation, request);
  if (hit !== undefined) return injectFault(engine, { ...judged.exchange, operation }, hit, act);
  return andThen(act(), (outcome) => finish(engine, outcome));
}

/** A request that has come in, before anybody has read it. */
export function arrive(
  engine: Engine,
  request: MockRequest,
  operation: Operation | undefined,
  mockAccountName: string,
  violations: readonly Violation[] = none,
): Exchange {
  const account = engine.accountNamed(mockAccountName);
  const now = account.clock.now();
  return { request, operation, account, now, violations, notes: none, parameters: undefined, requestBody: undefined };
}

/** An exchange that is refused: the response may say less than its journal does. */
function withReason(exchange: Exchange, problem: Problem): Exchange {
  return { ...exchange, reason: describeProblem(problem) };
}

/** A request that was read: why it is refused, or what it says. */
type Judged =
  | { readonly exchange: Exchange; readonly problem: Problem }
  | { readonly exchange: Exchange; readonly problem?: undefined; readonly parameters: ParameterValues };

/** Reads a request by the contract, and tells what the service would refuse it for. */
export function judge(engine: Engine, exchange: Exchange, operation: Operation, path: PathParameters): Judged {
  const { request } = exchange;
  const unreadable = operation.requestBody && bodyReadProblem(engine, request);
  if (unreadable !== undefined) return { exchange, problem: unreadable };
  const judged = judgeRequest(engine.contract, operation, path, request);
  const { parameters, body, violations, omitted } = judged;
  const notes = engine.asking?.others(judged.notes) ?? judged.notes;
  const read = { ...exchange, parameters, requestBody: body, violations, notes, omitted };
  const problem = problemOf(judged, body);
  return problem === undefined ? { exchange: read, parameters } : { exchange: read, problem };
}

function bodyReadProblem({ contract, limits }: Engine, { body, unread }: MockRequest): Problem | undefined {
  return unread === undefined ? bodyProblem(body, limits) : codingProblem(unread, contract.lineOf);
}

/** Lets the service act upon a request, or refuse it; what it writes is stored with a response that is found good. */
function behave(engine: Engine, operation: Operation, judged: Judged): MaybePromise<Outcome> {
  const { exchange } = judged;
  const { problem } = judged;
  if (problem !== undefined) {
    const refusal = refuse(engine, withReason(exchange, problem), problem);
    return preferredResponse(engine, operation, exchange, refusal) ?? refusal;
  }
  const { parameters } = judged;
  const { request, account: mockAccount, now, notes, requestBody, access } = exchange;
  const refused = engine.objections(notes);
  if (refused.length > 0) return { exchange, failure: strictFailure(operation, refused, exchange.omitted?.notes) };
  const preferred = preferredResponse(engine, operation, exchange);
  if (preferred !== undefined) return preferred;

  const { current } = engine.rules;
  const reported: Note[] = [...notes];
  const note = (one: Note): void => void reported.push(one);
  const act = (): MaybePromise<Outcome> =>
    transact(mockAccount, {
      act: (account) => {
        const behave = engine.behaviourOf(operation);
        const rules = current?.recordRules(operation);
        const sent = { operation, request, parameters, body: requestBody };
        const call: Call = { ...sent, account, world: account, now, note, rules, access };
        return access === undefined || current === undefined
          ? behave(call)
          : current.limits.within(access, call, behave);
      },
      judge: (result): Outcome => {
        const noted = { ...exchange, notes: reported };
        if ('noResponse' in result) return { exchange: noted, failure: noResponseFailure(result.noResponse) };
        const strictViolations = engine.objections(reported);
        if (strictViolations.length > 0)
          return { exchange: noted, failure: strictFailure(operation, strictViolations, exchange.omitted?.notes) };
        if ('problem' in result) return outcomeOf(engine, noted, result);
        const masked = current?.masked(operation, result) ?? result;
        return outcomeOf(engine, noted, engine.asking?.accepted(engine.reading, operation, request, masked) ?? masked);
      },
      now,
      isKept: (outcome) => !('failure' in outcome) && outcome.wire.status < 400,
    });
  return operation.method === 'GET' ? act() : mockAccount.transaction(act);
}

/**
 * The response that the caller prefers, in the place of what the operation does: nothing is read, and nothing stored.
 *
 * @param refusal What a request that is not good comes to: only another response of that status may be preferred.
 */
function preferredResponse(
  engine: Engine,
  operation: Operation,
  exchange: Exchange,
  refusal?: Outcome,
): Outcome | undefined {
  if (refusal !== undefined && 'failure' in refusal) return undefined;
  const preferred = engine.asking?.preferred(engine.reading, operation, exchange.request, refusal?.response.status);
  return preferred && outcomeOf(engine, exchange, preferred);
}

const none: readonly never[] = [];
