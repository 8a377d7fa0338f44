import { hasBody, readJsonBody } from '../../../contracts/bodies/json-body.ts';
import type { ResponseFacts } from '../../../contracts/exchange/exchange.ts';
import { judgeRequest, type RequestJudgement } from '../../../contracts/judge/judge-request.ts';
import { judgeResponse, type ResponseJudgement } from '../../../contracts/judge/judge-response.ts';
import { omittedOf } from '../../../contracts/violations/omitted.ts';
import type { WireAnswer } from '../wire/response.ts';
import { confess, dishonesty } from '../wire/self-check.ts';
import { serialize } from '../wire/serializer.ts';
import { defaultWorld, type Engine, type MockRequest } from './engine.ts';

/**
 * Judges the answer of an override and writes it into the journal.
 *
 * An override is held to the contract as the fake itself is: what breaks it is answered by a failure, which is handed
 * back; `undefined` lets the override's answer go.
 */
export function releaseOverride(engine: Engine, request: MockRequest, response: ResponseFacts): WireAnswer | undefined {
  const { contract, conventions } = engine;
  const route = contract.route(request.method, request.url.pathname);
  const operation = route.kind === 'operation' ? route.operation : undefined;
  const world = engine.worldOf((operation && conventions.identify(request, operation).world) ?? defaultWorld);
  const judged: Partial<ResponseJudgement> = operation
    ? judgeResponse(contract, operation, { ...response, method: request.method, notes: false })
    : {};
  const { violations = [], omitted } = judged;
  const failure = operation && violations.length > 0 ? dishonesty(operation, violations, omitted) : undefined;
  const confession = failure && confess(failure);
  const wire = confession && serialize(confession);
  // What the override never read is judged all the same: a test wants to know what its code sent.
  const sent: Partial<RequestJudgement> =
    route.kind === 'operation' ? judgeRequest(contract, route.operation, route.pathParameters, request) : {};
  const answered = hasBody(response.body) ? readJsonBody(response.body) : undefined;
  const broken = [...violations, ...(sent.violations ?? [])];
  const now = world.clock.now();
  const record = {
    at: now,
    duration: world.clock.since(now),
    account: world.name,
    operation: operation?.id,
    method: request.method,
    url: request.url.href,
    status: wire?.status ?? response.status,
    verdict: failure ? 'dishonest' : broken.length > 0 ? 'violation' : 'ok',
    violations: broken,
    notes: [],
    omitted: omittedOf((omitted?.violations ?? 0) + (sent.omitted?.violations ?? 0), 0),
    parameters: sent.parameters,
    requestBody: sent.body,
    responseBody: confession ? confession.body : answered?.ok === true ? answered.value : undefined,
  } as const;
  const shown = operation && engine.rules.current?.hidden(operation, record);
  const entry = world.journal.record(shown ?? record, {
    requestSize: request.body?.length ?? 0,
    responseSize: wire === undefined ? (response.body?.length ?? 0) : (wire.body?.length ?? 0),
    request: request.headers,
    response: wire?.headers ?? Object.fromEntries(response.headers.entries?.() ?? []),
  });
  engine.observe(entry, failure);
  return wire;
}
