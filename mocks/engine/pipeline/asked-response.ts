import type { Operation } from '../../../spec/operation/operation.ts';
import { describeProblem } from '../wire/describe-problem.ts';
import type { Refusal } from '../wire/problem.ts';
import type { MockResponse } from '../wire/response.ts';
import type { Engine } from './engine.ts';
import { checked, type Exchange, type Outcome } from './exchange.ts';
import { refuse } from './refuse.ts';

/**
 * The response that the caller asks for, in the place of what the operation does: nothing is read, and nothing stored.
 *
 * @param refused What a request that is not good comes to: only another response of that status may be asked for.
 */
export function preferredResponse(
  engine: Engine,
  operation: Operation,
  exchange: Exchange,
  refused?: Outcome,
): Outcome | undefined {
  const only = refused !== undefined && 'response' in refused ? refused.response.status : undefined;
  if (refused !== undefined && only === undefined) return undefined;
  const asked = engine.asking?.preferred(engine.reading, operation, exchange.request, only);
  return asked && outcomeOf(engine, exchange, asked);
}

/** What a response comes to: it is checked; a refusal is worded, and its reason written down. */
export function outcomeOf(engine: Engine, exchange: Exchange, result: MockResponse | Refusal): Outcome {
  if (!('problem' in result)) return checked(engine, exchange, result);
  const { problem } = result;
  return refuse(engine, { ...exchange, reason: describeProblem(problem) }, problem);
}
