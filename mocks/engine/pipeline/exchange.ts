import { type Omitted, omittedOf } from '../../../contracts/violations/omitted.ts';
import type { Note } from '../../../contracts/violations/violation.ts';
import type { Operation } from '../../../spec/operation/operation.ts';
import type { MockAccount } from '../account/account.ts';
import { losesTheResponse } from '../faults/rule/fault.ts';
import type { JournalEntry, JournalVerdict } from '../journal/journal.ts';
import type { Access } from '../rules/access.ts';
import { inItsType } from '../wire/in-its-type.ts';
import type { MockResponse, ResponseHeaders, SampledFrom, WireResponse } from '../wire/response.ts';
import { type Failure, failureResponse, strictFailure } from '../wire/self-check/self-check.ts';
import { serialize } from '../wire/serializer.ts';
import type { Engine, MockRequest } from './engine.ts';

/** A request, the account that it is for, and what was found out about it. */
export interface Exchange {
  readonly request: MockRequest;
  readonly operation: Operation | undefined;
  readonly account: MockAccount;
  /** When it came in by the account's clock. */
  readonly now: number;
  readonly violations: Failure['findings'];
  readonly notes: readonly Note[];
  /** How many more of both there are. */
  readonly omitted?: Omitted | undefined;
  /** Why it is refused, in a sentence. */
  readonly reason?: string;
  readonly parameters: JournalEntry['parameters'];
  readonly requestBody: unknown;
  /** The call of the fake's own in the course of which it came in. */
  readonly during?: string | undefined;
  /** What its caller may do with the account, where that is not everything. */
  readonly access?: Access | undefined;
}

/** What an exchange came to: a response that keeps the contract, or why there is none. */
export type Outcome =
  | { readonly exchange: Exchange; readonly response: MockResponse; readonly wire: WireResponse }
  | { readonly exchange: Exchange; readonly failure: Failure };

/** Checks a response by the contract. */
export function checked(engine: Engine, exchange: Exchange, given: MockResponse): Outcome {
  const { operation, request } = exchange;
  const response = operation === undefined ? given : inItsType(engine.reading, operation, given);
  const wire = serialize(response);
  // What leads to no operation is in no document; its response is the conventions' alone.
  const found = operation && engine.selfCheck(operation, request.method, response, wire);
  if (found === undefined) return { exchange, response, wire };
  if ('mark' in found) return marked(engine, exchange, { response, wire }, found.mark);
  return {
    exchange: { ...exchange, violations: found.findings, omitted: withViolations(exchange, found) },
    failure: found,
  };
}

/** A response that the document lacks, or describes so that it cannot be had: it goes out all the same, with a note. */
export function marked(
  engine: Engine,
  exchange: Exchange,
  sent: { readonly response: MockResponse; readonly wire: WireResponse },
  mark: Note,
): Outcome {
  const noted = { ...exchange, notes: [...exchange.notes, mark] };
  const { operation } = exchange;
  const minded = engine.objections([mark]);
  return operation === undefined || minded.length === 0
    ? { exchange: noted, ...sent }
    : { exchange: noted, failure: strictFailure(operation, minded) };
}

/** How many are left out where the violations of a failure stand in place of those of the request. */
function withViolations({ omitted }: Exchange, failure: Failure): Omitted | undefined {
  return omittedOf(failure.omitted ?? 0, omitted?.notes ?? 0);
}

/** Sends off what an exchange came to. */
export function finish(engine: Engine, outcome: Outcome): WireResponse {
  const { exchange } = outcome;
  if ('failure' in outcome) return hold(engine, exchange, outcome.failure);
  const { violations, notes, request } = exchange;
  const { response, wire } = outcome;
  const { body, sampled } = response;
  const broken = violations.length > 0 || wire.status >= 400;
  const verdict = broken ? 'violation' : notes.length > 0 ? 'note' : 'ok';
  const entry = record(engine, exchange, wire, body, verdict, sampled);
  engine.observe(entry, undefined);
  engine.after?.(exchange, response, entry);
  return written(request, wire);
}

/** Sends word of a failure in the place of a response. */
function hold(engine: Engine, exchange: Exchange, failure: Failure): WireResponse {
  const response = failureResponse(failure);
  const wire = serialize(response);
  engine.observe(record(engine, exchange, wire, response.body, 'invalid-response'), failure);
  return written(exchange.request, wire);
}

/** Lets a response go unchecked: it is wrong on purpose, and its notes say so. */
export function sendResponse(engine: Engine, exchange: Exchange, wire: WireResponse, body: unknown): WireResponse {
  engine.observe(
    record(engine, exchange, wire, body, exchange.violations.length > 0 ? 'violation' : 'note'),
    undefined,
  );
  return written(exchange.request, wire);
}

/** A response to `HEAD` goes out without its body. */
function written(request: MockRequest, wire: WireResponse): WireResponse {
  return request.method === 'HEAD' ? { ...wire, body: undefined } : wire;
}

/** What went out in the place of the engine's own response: it was written by somebody else. */
export interface GivenResponse {
  readonly status: number;
  readonly headers: ResponseHeaders;
  /** Its bytes. */
  readonly size: number;
  /** Its body as JSON, where it is that. */
  readonly body: unknown;
  readonly verdict: JournalVerdict;
  readonly sampled?: SampledFrom | undefined;
}

/** Writes down a response that goes out as it was given. */
export function letGo(engine: Engine, exchange: Exchange, given: GivenResponse): void {
  engine.observe(writeDown(engine, exchange, given), undefined);
}

function record(
  engine: Engine,
  exchange: Exchange,
  wire: WireResponse,
  body: unknown,
  verdict: JournalVerdict,
  sampled?: SampledFrom,
): JournalEntry {
  const { headers, connection } = wire;
  const status = losesTheResponse(connection) ? 0 : wire.status;
  return writeDown(engine, exchange, { status, headers, size: wire.body?.length ?? 0, body, verdict, sampled });
}

function writeDown(
  engine: Engine,
  exchange: Exchange,
  { status, headers, size, body, verdict, sampled }: GivenResponse,
): JournalEntry {
  const { request, operation, account, now, violations, notes, omitted, reason, parameters, requestBody } = exchange;
  const { during } = exchange;
  const entry = {
    at: now,
    duration: account.clock.since(now),
    account: account.name,
    operation: operation?.id,
    method: request.method,
    url: request.url.href,
    status,
    verdict,
    violations,
    notes,
    omitted,
    reason,
    parameters,
    requestBody,
    responseBody: body,
    sampled,
    during,
  };
  const shown = operation && engine.rules.current?.hidden(operation, entry);
  return account.journal.record(shown ?? entry, {
    requestSize: request.body?.length ?? 0,
    responseSize: size,
    request: request.headers,
    response: headers,
  });
}
