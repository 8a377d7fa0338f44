import { undocumentedSuccess } from '../../../contracts/rules/undocumented-success.ts';
import { type Note, note } from '../../../contracts/violations/violation.ts';
import { responseFor } from '../../../spec/operation/operation.ts';
import { describeProblem } from '../wire/describe-problem.ts';
import type { Problem, Refusal } from '../wire/problem.ts';
import type { MockResponse } from '../wire/response.ts';
import { serialize } from '../wire/serializer.ts';
import type { Engine } from './engine.ts';
import { checked, type Exchange, marked, type Outcome } from './exchange.ts';

/** Refuses a request in the words of the conventions, as far as the document lets them. */
export function refuse(engine: Engine, exchange: Exchange, problem: Problem): Outcome {
  const { conventions, usual, contract, reading } = engine;
  const reply = conventions.refuse(problem);
  const outcome = checked(engine, exchange, reply);
  const { operation } = exchange;
  if (operation === undefined) return outcome;
  // A status that is documented by default only may have another that is named for the same problem.
  const isByDefault = responseFor(operation, reply.status)?.key === 'default';
  const isGood = !('failure' in outcome);
  if (isGood && !isByDefault) return outcome;

  const mayChange = conventions.refuse === usual?.refuse;
  const facts = {
    status: reply.status,
    kind: problem.kind,
    sentence: describeProblem(problem),
    field: fieldOf(problem),
  };
  const fitted = reading.refusal(operation, { ...facts, reply, mayChange });
  if (fitted === undefined || (isGood && fitted.reply.status === reply.status)) return outcome;
  if (fitted.mark === undefined) return checked(engine, exchange, fitted.reply);
  return unchecked(engine, exchange, fitted.reply, note(fitted.mark, contract.lineOf));
}

/** The field that a problem is about, where it is about one alone. */
function fieldOf(problem: Problem): string | undefined {
  const { violations = [] } = 'violations' in problem ? problem : {};
  const [only, second] = violations;
  const name = second === undefined ? only?.pointer.split('/').at(-1) : undefined;
  return name === '' ? undefined : name;
}

/** A response with a status that the document does not know: it goes out all the same, and is marked. */
function unchecked(engine: Engine, exchange: Exchange, response: MockResponse, mark: Note): Outcome {
  return marked(engine, exchange, { response, wire: serialize(response) }, mark);
}

/** What an operation responds with when all is well, where the document does not describe that. */
function undescribed(engine: Engine, exchange: Exchange, response: MockResponse): Outcome {
  const { operation } = exchange;
  if (operation === undefined) return checked(engine, exchange, response);
  const mark = note(undocumentedSuccess(operation, response.status), engine.contract.lineOf);
  return unchecked(engine, exchange, response, mark);
}

/** What a response comes to: it is checked; a refusal is worded, and its reason written down. */
export function outcomeOf(engine: Engine, exchange: Exchange, result: MockResponse | Refusal): Outcome {
  if (!('problem' in result))
    return result.undocumented ? undescribed(engine, exchange, result) : checked(engine, exchange, result);
  const { problem } = result;
  return refuse(engine, { ...exchange, reason: describeProblem(problem) }, problem);
}
