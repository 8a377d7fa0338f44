import { CannotJudgeError } from '../../../../check/exchange/cannot-judge-error.ts';
import { codeOf } from '../../../../check/exchange/connection.ts';
import type { Exchange } from '../../../../check/exchange/exchange-log.ts';
import type { Complaint } from '../../../../check/failures/findings.ts';
import { complaintOf } from '../../../../check/failures/judge-exchange.ts';
import { NoResponseError } from '../../../../check/http/attempts/no-response-error.ts';
import type { CheckPlan, PlanMaker } from '../../../../check/session/check-plan.ts';
import type { CheckSession, Session } from '../../../../check/session/session.ts';
import { UnjudgedError } from '../../../../check/time/unjudged-error.ts';
import { isSame } from '../../../../check/values/same.ts';
import { preview, type Violation } from '../../../../violations/violation.ts';
import { judgeOptions, judgeResult, neverCalledBack } from '../../judge.ts';
import { functionKinds } from '../../kinds.ts';
import { article, callOf, nameOf } from '../calls/example-call.ts';
import type { FunctionExample } from '../calls/function-example.ts';
import { callStack, errorsOf, holdToRefusal, isNothing, operationOf } from '../calls/stack-session.ts';

/**
 * Whether functions call back as their kinds must, by examples of calls.
 *
 * @param timeoutMs How long a call may take.
 */
export function examplePlans(examples: readonly FunctionExample[], timeoutMs: number): PlanMaker {
  return (session) => {
    const titles = new Map<string, number>();
    const calledBack: Remembered = { example: undefined };
    const plans = examples.map((example): CheckPlan => {
      const named = nameOf(example);
      const before = titles.get(named) ?? 0;
      titles.set(named, before + 1);
      const title = `${named} calls back as ${article(example.kind)} must${before > 0 ? ` (${before + 1})` : ''}`;
      return planOf(session, title, (check) => callExample(check, example, timeoutMs, calledBack));
    });
    return [
      ...plans,
      planOf(session, 'refuses to send a result that is larger than the caller takes', (check) =>
        callForLess(check, calledBack.example),
      ),
      ...(examples.length === 0
        ? []
        : [planOf(session, 'is still there when all functions have been called', staysUp)]),
    ];
  };
}

function planOf(session: Session, title: string, run: CheckPlan['run']): CheckPlan {
  return { phase: 'examples', operation: operationOf(session, 'callFunction'), title, writes: false, run };
}

/** The first example whose function called back with something. */
interface Remembered {
  example: FunctionExample | undefined;
}

async function callExample(
  session: CheckSession,
  example: FunctionExample,
  timeoutMs: number,
  calledBack: Remembered,
): Promise<void> {
  const { kind, expect } = example;
  const call = callOf(example);
  const [wrong] = judgeOptions(kind, call.options);
  if (wrong !== undefined) {
    throw new CannotJudgeError(
      operationOf(session, 'callFunction'),
      `${nameOf(example)} could not be judged: the example has no options of ${article(kind)}. ${wrong.message}`,
    );
  }
  const exchange = await sent(session, example, timeoutMs);
  if (exchange === undefined) return;
  if (exchange.response.status === 200 && exchange.response.body.length > 1) calledBack.example ??= example;
  if (expect !== undefined && 'error' in expect) {
    holdToRefusal(session, exchange, {
      rule: 'expected error',
      call: `of ${nameOf(example)} by this example`,
      status: 422,
      codes: [expect.error],
    });
  } else if (exchange.response.status === 422) failed(session, exchange, example);
  else if (exchange.response.status === 200) judged(session, exchange, example);
}

/** Calls the function; `undefined` where it did not call back, which is a failure of its own. */
async function sent(session: CheckSession, example: FunctionExample, timeoutMs: number): Promise<Exchange | undefined> {
  try {
    return await callStack(session, callOf(example));
  } catch (error) {
    if (!(error instanceof NoResponseError) || codeOf(error.cause) !== 'TIMEOUT') throw error;
    session.fail(error.exchange, faultOf(example, neverCalledBack(example.kind, example.function, timeoutMs)));
    return undefined;
  }
}

/** The function called back with an error, or its result could not be sent. */
function failed(session: CheckSession, exchange: Exchange, example: FunctionExample): void {
  const errors = errorsOf(exchange).map(({ code, message }) => `${String(code)}: ${String(message)}`);
  session.fail(exchange, {
    rule: 'calls back with a result',
    message: `${nameOf(example)} must call back with a result to this example, but fails. Where it shall, the example says so: \`expect: { error: CODE }\`.`,
    received: errors.join('; ') || 'an error that says nothing',
    documented: `a result of ${article(example.kind)}`,
    documentPointer: `#/components/schemas/${functionKinds[example.kind].result}`,
    place: `function ${example.function}`,
  });
}

function judged(session: CheckSession, exchange: Exchange, example: FunctionExample): void {
  const { kind, options, expect, maxResponseSize } = example;
  const { value } = exchange.response;
  // What is no JSON breaks the document of the stack, which has been said.
  if (value === undefined && !isNothing(exchange)) return;
  for (const violation of judgeResult(kind, options, value, { maxResponseSize }))
    session.fail(exchange, faultOf(example, violation));
  if (expect === undefined || !('result' in expect) || isSame(value ?? null, expect.result ?? null)) return;
  session.fail(exchange, {
    rule: 'expected result',
    message: `${nameOf(example)} must call back with the result of its example.`,
    received: exchange.response.body.slice(0, 2000) || 'nothing',
    documented: JSON.stringify(expect.result)?.slice(0, 2000) ?? preview(expect.result),
    documentPointer: `#/components/schemas/${functionKinds[kind].result}`,
    place: `function ${example.function}`,
  });
}

/** What a function does wrong: whichever part of its result shows it, the function is at fault. */
function faultOf(example: FunctionExample, violation: Violation): Complaint {
  return { ...complaintOf(violation), place: `function ${example.function}` };
}

/** Asks for a result again that is known to be longer than the call says it may be. */
async function callForLess(session: CheckSession, example: FunctionExample | undefined): Promise<void> {
  if (example === undefined) {
    session.leaveUnjudged(
      operationOf(session, 'callFunction'),
      'Whether a result that is too large is refused could not be judged: no example of a function calls back with anything. Give --functions (`functions`) with one that does.',
    );
    return;
  }
  const exchange = await callStack(session, { ...callOf(example), maxResponseSize: 1 });
  holdToRefusal(session, exchange, {
    rule: 'refusal too large',
    call: 'whose result is longer than its maxResponseSize',
    status: 422,
    codes: ['response_size_exceeded'],
  });
}

/** A second callback, or an error that nobody catches, takes a process down when its response is sent already. */
async function staysUp(session: CheckSession): Promise<void> {
  const operation = operationOf(session, 'getHealth');
  const asked = { operation, credentials: 'none', judged: false } as const;
  try {
    await session.send(asked);
  } catch (error) {
    if (!(error instanceof UnjudgedError) || session.signal?.aborted === true) throw error;
    const request = { method: 'GET', target: '/', headers: {}, body: undefined, credentials: 'none' } as const;
    const response = { status: 0, headers: {}, bytes: new Uint8Array(), body: '', value: undefined };
    session.fail(
      { operation, request, response },
      {
        rule: 'stays up',
        message:
          'The stack is gone when its functions have been called: a function that calls back twice, or throws later, takes it down.',
        received: 'no response',
        documented: 'a stack that responds as before',
        documentPointer: operation.pointer,
      },
    );
  }
}
