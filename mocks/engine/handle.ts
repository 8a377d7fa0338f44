import type { Contract } from '../../contracts/contract.ts';
import type { RequestFacts } from '../../contracts/exchange.ts';
import { judgeRequest } from '../../contracts/judge-request.ts';
import { missingCredentials } from '../../contracts/rules/credentials.ts';
import { strayRequest } from '../../contracts/rules/route.ts';
import { type Note, type Violation, violation } from '../../contracts/violation.ts';
import type { Operation } from '../../spec/operation.ts';
import type { Answer, WireAnswer } from './answer.ts';
import type { Behaviour } from './behaviour.ts';
import { type BodyLimits, bodyProblem } from './body-limits.ts';
import type { Conventions } from './conventions.ts';
import type { JournalEntry, JournalVerdict } from './journal.ts';
import { andThen, type MaybePromise } from './maybe-promise.ts';
import { type Problem, problemOf } from './problem.ts';
import { confess, type Failure, type SelfCheck, strictFailure } from './self-check.ts';
import { serialize } from './serializer.ts';
import type { World } from './world.ts';

/** A request as the doors hand it in, its body read as bytes. */
export interface MockRequest extends RequestFacts {
  readonly body: Uint8Array | undefined;
}

/** What the pipeline works with. */
export interface Engine {
  readonly contract: Contract;
  readonly conventions: Conventions;
  readonly behaviourOf: (operation: Operation) => Behaviour;
  readonly worldOf: (name: string) => World;
  readonly limits: BodyLimits;
  readonly selfCheck: SelfCheck;
  /** Whether any notes are answered as failures, so that what was done has to be undone. */
  readonly strict: boolean;
  /** The notes that are answered as failures: none, unless the engine is strict. */
  readonly objections: (notes: readonly Note[]) => readonly Note[];
  /** Told of each exchange when it is over, and why its answer was held back where it was. */
  readonly observe: (entry: JournalEntry, failure: Failure | undefined) => void;
}

/** The world of those who do not say who they are. */
export const defaultWorld = 'default';

/** Answers one request: route → authenticate → check request → behave → check answer → journal. */
export function handle(engine: Engine, request: MockRequest): MaybePromise<WireAnswer> {
  const { contract, conventions } = engine;
  const route = contract.route(request.method, request.url.pathname);
  if (route.kind !== 'operation') {
    const { pathname } = request.url;
    const stray = violation(strayRequest(contract.document, route, request.method, pathname), contract.lineOf);
    return refuse(engine, request, undefined, defaultWorld, { ...route, method: request.method, pathname }, [stray]);
  }

  const { operation } = route;
  const identity = conventions.identify(request, operation);
  const worldName = identity.world ?? defaultWorld;
  if ('problem' in identity) {
    const missing = missingCredentials(operation, request);
    const told = missing === undefined ? none : [violation(missing, contract.lineOf)];
    return refuse(engine, request, operation, worldName, identity.problem, told);
  }

  const oversize = operation.requestBody && bodyProblem(request.body, engine.limits);
  if (oversize !== undefined) return refuse(engine, request, operation, worldName, oversize);

  const { parameters, body, violations, notes } = judgeRequest(contract, operation, route.pathParameters, request);
  const problem = problemOf(violations, body);
  if (problem !== undefined) {
    const read = { parameters, requestBody: body };
    return refuse(engine, request, operation, worldName, problem, violations, notes, read);
  }

  const world = engine.worldOf(worldName);
  const now = world.clock.now();
  const exchange = { request, operation, world, now, violations: none, parameters, requestBody: body };
  const refused = engine.objections(notes);
  if (refused.length > 0) return hold(engine, { ...exchange, notes }, strictFailure(operation, refused));

  const told: Note[] = [...notes];
  const note = (one: Note): void => void told.push(one);
  const before = engine.strict ? world.snapshot() : undefined;
  const outcome = engine.behaviourOf(operation)({ operation, request, parameters, body, world, now, note });
  return andThen(outcome, (result) => {
    const regretted = engine.objections(told);
    if (regretted.length > 0) {
      // What was awaited may have let other exchanges in between; theirs must not be lost.
      if (before !== undefined && !(outcome instanceof Promise)) world.restore(before);
      return hold(engine, { ...exchange, notes: told }, strictFailure(operation, regretted));
    }
    const answer = 'problem' in result ? conventions.refuse(result.problem) : result;
    return release(engine, { ...exchange, notes: told }, answer);
  });
}

/** An exchange on its way out. */
interface Exchange {
  readonly request: MockRequest;
  readonly operation: Operation | undefined;
  readonly world: World;
  readonly now: number;
  readonly violations: Failure['findings'];
  readonly notes: readonly Note[];
  readonly parameters: JournalEntry['parameters'];
  readonly requestBody: unknown;
}

function refuse(
  engine: Engine,
  request: MockRequest,
  operation: Operation | undefined,
  worldName: string,
  problem: Problem,
  violations: readonly Violation[] = none,
  notes: readonly Note[] = none,
  read: Pick<Exchange, 'parameters' | 'requestBody'> = unread,
): WireAnswer {
  const world = engine.worldOf(worldName);
  const exchange = { request, operation, world, now: world.clock.now(), violations, notes, ...read };
  return release(engine, exchange, engine.conventions.refuse(problem));
}

/** Checks the answer, and lets it go or holds it back. */
function release(engine: Engine, exchange: Exchange, answer: Answer): WireAnswer {
  const { operation, request, violations, notes } = exchange;
  const wire = serialize(answer);
  // What leads to no operation is in no document; its answer is the conventions' alone.
  const failure = operation && engine.selfCheck(operation, request.method, answer, wire);
  if (failure !== undefined) return hold(engine, { ...exchange, violations: failure.findings }, failure);
  const broken = violations.length > 0 || wire.status >= 400;
  engine.observe(record(exchange, wire, answer, broken ? 'violation' : notes.length > 0 ? 'note' : 'ok'), undefined);
  return written(request, wire);
}

/** Sends word of a failure in the place of an answer. */
function hold(engine: Engine, exchange: Exchange, failure: Failure): WireAnswer {
  const answer = confess(failure);
  const wire = serialize(answer);
  engine.observe(record(exchange, wire, answer, 'dishonest'), failure);
  return written(exchange.request, wire);
}

/** An answer to `HEAD` goes out without its body. */
function written(request: MockRequest, wire: WireAnswer): WireAnswer {
  return request.method === 'HEAD' ? { ...wire, body: undefined } : wire;
}

function record(exchange: Exchange, wire: WireAnswer, answer: Answer, verdict: JournalVerdict): JournalEntry {
  const { request, operation, world, now, violations, notes, parameters, requestBody } = exchange;
  const entry = {
    at: now,
    account: world.name,
    operation: operation?.id,
    method: request.method,
    url: request.url.href,
    status: wire.status,
    verdict,
    violations,
    notes,
    parameters,
    requestBody,
    responseBody: answer.body,
  };
  return world.journal.record(entry, (request.body?.length ?? 0) + (wire.body?.length ?? 0));
}

const none: readonly never[] = [];
const unread: Pick<Exchange, 'parameters' | 'requestBody'> = { parameters: undefined, requestBody: undefined };
