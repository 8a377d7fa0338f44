import { type Omitted, omittedOf } from '../../../contracts/violations/omitted.ts';
import type { Note } from '../../../contracts/violations/violation.ts';
import type { Operation } from '../../../spec/operation/operation.ts';
import type { World } from '../account/account.ts';
import { losesTheAnswer } from '../faults/rule/fault.ts';
import type { JournalEntry, JournalVerdict } from '../journal/journal.ts';
import type { Answer, AnswerHeaders, WireAnswer } from '../wire/response.ts';
import { confess, type Failure } from '../wire/self-check.ts';
import { serialize } from '../wire/serializer.ts';
import type { Engine, MockRequest } from './engine.ts';

/** A request, the world that it is for, and what was found out about it. */
export interface Exchange {
  readonly request: MockRequest;
  readonly operation: Operation | undefined;
  readonly world: World;
  /** When it came in by the world's clock. */
  readonly now: number;
  readonly violations: Failure['findings'];
  readonly notes: readonly Note[];
  /** How many more of both there are. */
  readonly omitted?: Omitted | undefined;
  /** Why it is refused, in a sentence. */
  readonly reason?: string;
  readonly parameters: JournalEntry['parameters'];
  readonly requestBody: unknown;
}

/** What an exchange came to: a response that keeps the contract, or why there is none. */
export type Outcome =
  | { readonly exchange: Exchange; readonly answer: Answer; readonly wire: WireAnswer }
  | { readonly exchange: Exchange; readonly failure: Failure };

/** Checks a response by the contract. */
export function checked(engine: Engine, exchange: Exchange, answer: Answer): Outcome {
  const { operation, request } = exchange;
  const wire = serialize(answer);
  // What leads to no operation is in no document; its answer is the conventions' alone.
  const failure = operation && engine.selfCheck(operation, request.method, answer, wire);
  return failure === undefined
    ? { exchange, answer, wire }
    : {
        exchange: { ...exchange, violations: failure.findings, omitted: withViolations(exchange, failure) },
        failure,
      };
}

/** How many are left out where the violations of a failure stand in place of those of the request. */
function withViolations({ omitted }: Exchange, failure: Failure): Omitted | undefined {
  return omittedOf(failure.omitted ?? 0, omitted?.notes ?? 0);
}

/** Sends off what an exchange came to. */
export function finish(engine: Engine, outcome: Outcome): WireAnswer {
  const { exchange } = outcome;
  if ('failure' in outcome) return hold(engine, exchange, outcome.failure);
  const { violations, notes, request } = exchange;
  const { answer, wire } = outcome;
  const broken = violations.length > 0 || wire.status >= 400;
  const verdict = broken ? 'violation' : notes.length > 0 ? 'note' : 'ok';
  engine.observe(record(engine, exchange, wire, answer.body, verdict), undefined);
  return written(request, wire);
}

/** Sends word of a failure in the place of an answer. */
function hold(engine: Engine, exchange: Exchange, failure: Failure): WireAnswer {
  const answer = confess(failure);
  const wire = serialize(answer);
  engine.observe(record(engine, exchange, wire, answer.body, 'dishonest'), failure);
  return written(exchange.request, wire);
}

/** Lets an answer go unchecked: it is wrong on purpose, and its notes say so. */
export function releaseFault(engine: Engine, exchange: Exchange, wire: WireAnswer, body: unknown): WireAnswer {
  engine.observe(
    record(engine, exchange, wire, body, exchange.violations.length > 0 ? 'violation' : 'note'),
    undefined,
  );
  return written(exchange.request, wire);
}

/** An answer to `HEAD` goes out without its body. */
function written(request: MockRequest, wire: WireAnswer): WireAnswer {
  return request.method === 'HEAD' ? { ...wire, body: undefined } : wire;
}

/** What went out in the place of the engine's own response: it was written by somebody else. */
export interface GivenResponse {
  readonly status: number;
  readonly headers: AnswerHeaders;
  /** Its bytes. */
  readonly size: number;
  /** Its body as JSON, where it is that. */
  readonly body: unknown;
  readonly verdict: JournalVerdict;
}

/** Writes down a response that goes out as it was given. */
export function letGo(engine: Engine, exchange: Exchange, given: GivenResponse): void {
  engine.observe(writeDown(engine, exchange, given), undefined);
}

function record(
  engine: Engine,
  exchange: Exchange,
  wire: WireAnswer,
  body: unknown,
  verdict: JournalVerdict,
): JournalEntry {
  const { headers, connection } = wire;
  const status = losesTheAnswer(connection) ? 0 : wire.status;
  return writeDown(engine, exchange, { status, headers, size: wire.body?.length ?? 0, body, verdict });
}

function writeDown(
  engine: Engine,
  exchange: Exchange,
  { status, headers, size, body, verdict }: GivenResponse,
): JournalEntry {
  const { request, operation, world, now, violations, notes, omitted, reason, parameters, requestBody } = exchange;
  const entry = {
    at: now,
    duration: world.clock.since(now),
    account: world.name,
    operation: operation?.id,
    method: request.method,
    url: request.url.href,
    status,
    verdict,
    violations,
    notes,
    ...(omitted && { omitted }),
    reason,
    parameters,
    requestBody,
    responseBody: body,
  };
  const shown = operation && engine.rules.current?.hidden(operation, entry);
  return world.journal.record(shown ?? entry, {
    requestSize: request.body?.length ?? 0,
    responseSize: size,
    request: request.headers,
    response: headers,
  });
}
