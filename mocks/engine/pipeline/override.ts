import { hasBody, readJsonBody } from '../../../contracts/bodies/json-body.ts';
import type { ResponseFacts } from '../../../contracts/exchange/exchange.ts';
import { judgeResponse } from '../../../contracts/judge/judge-response.ts';
import { omittedOf, together } from '../../../contracts/violations/omitted.ts';
import type { WireResponse } from '../wire/response.ts';
import { invalidResponse, strictFailure } from '../wire/self-check/self-check.ts';
import { accountOf, defaultAccount, type Engine, type MockRequest } from './engine.ts';
import { type Exchange, finish, letGo } from './exchange.ts';
import { arrive, judge } from './handle.ts';

/**
 * Judges an exchange that an override has responded to, and writes it into the journal as the engine writes its own: with
 * what is wrong with the request, what there is to note of it, and how long it took.
 *
 * An override is held to the contract as the fake itself is: what breaks it is served by a failure, which is handed
 * back; `undefined` lets the response of the override go.
 */
export function sendOverride(engine: Engine, request: MockRequest, response: ResponseFacts): WireResponse | undefined {
  const exchange = received(engine, request);
  const { operation, violations, notes, omitted } = exchange;
  const judged =
    operation && judgeResponse(engine.contract, operation, { ...response, method: request.method, notes: false });
  if (operation !== undefined && judged !== undefined && judged.violations.length > 0) {
    const broken = {
      ...exchange,
      violations: [...judged.violations, ...violations],
      omitted: together(omittedOf(judged.omitted?.violations ?? 0, 0), omitted),
    };
    return finish(engine, { exchange: broken, failure: invalidResponse(operation, judged.violations, judged.omitted) });
  }
  // The service would have refused what breaks the contract; a note is raised where it would have accepted the request.
  const accepted = response.status < 400 && violations.length === 0;
  const refused = accepted ? engine.objections(notes) : [];
  if (operation !== undefined && refused.length > 0)
    return finish(engine, { exchange, failure: strictFailure(operation, refused, omitted?.notes) });
  const read = hasBody(response.body) ? readJsonBody(response.body) : undefined;
  letGo(engine, exchange, {
    status: response.status,
    headers: Object.fromEntries(response.headers.entries?.() ?? []),
    size: response.body?.length ?? 0,
    body: read?.ok === true ? read.value : undefined,
    verdict: violations.length > 0 ? 'violation' : notes.length > 0 ? 'note' : 'ok',
  });
  return undefined;
}

/** The request as the engine reads it: what the override never looked at is judged all the same. */
function received(engine: Engine, request: MockRequest): Exchange {
  const route = engine.contract.route(request.method, request.url.pathname);
  // What the document does not know is the override's own business.
  if (route.kind !== 'operation') return arrive(engine, request, undefined, defaultAccount);
  const { operation } = route;
  const account = accountOf(engine.conventions.identify(request, operation));
  return judge(engine, arrive(engine, request, operation, account), operation, route.pathParameters).exchange;
}
