import { withoutEndSlashes } from '../../../spec/operation/end-slashes.ts';
import { CannotJudgeError } from '../exchange/cannot-judge-error.ts';
import { cutText } from '../exchange/cut-text.ts';
import type { Exchange } from '../exchange/exchange-log.ts';
import { showExchange } from '../exchange/reported-exchange.ts';
import { type CheckFindings, noFindings } from '../failures/check-findings.ts';
import { type Phase, withoutToken } from '../failures/failure.ts';
import { maxNotes } from '../failures/report-room.ts';
import { NoResponseError } from '../http/attempts/no-response-error.ts';
import { ResponseFailure } from '../http/send/response-limit-error.ts';
import { UnsafeWriteError } from '../ownership/own-writes.ts';
import { resourceOf } from '../resource/resources.ts';
import { type CheckContext, type Complaint, createSend, type Findings } from '../session/check-context.ts';
import type { CheckPlan } from '../session/check-plan.ts';
import { stoppedError, UnjudgedError } from '../time/unjudged-error.ts';
import { failureOf, unsafe } from './failure-of.ts';
import type { SharedRun } from './shared-run.ts';

/** Runs one check; what stops it short, and it alone, is a failure of it. */
export async function runPlan(run: SharedRun, phase: Phase, plan: CheckPlan): Promise<CheckFindings> {
  const found = noFindings();
  const context = createRunContext(run, phase, plan, found);
  try {
    const resource = plan.operation && resourceOf(run.resources, plan.operation);
    if (plan.writes && resource !== undefined) await run.referents.prepare(context, resource);
    await plan.run(context);
  } catch (error) {
    if (error instanceof NoResponseError) {
      context.fail(error.exchange, {
        rule: 'responds',
        message: error.message,
        received: 'no response, twice',
        documented: 'a response',
      });
    } else if (error instanceof ResponseFailure) {
      const { limit, received, documented } = error.cause;
      context.fail(error.exchange, {
        rule: limit,
        message: error.message,
        received,
        documented,
        documentPointer: `${error.exchange.operation.pointer}/responses`,
        place: `response ${limit}`,
      });
    } else if (error instanceof CannotJudgeError) {
      context.leaveUnjudged(error.operation, error.message);
    } else if (error instanceof UnsafeWriteError && !run.write) {
      found.isUnjudged = true;
    } else if (error instanceof UnsafeWriteError) {
      run.write = false;
      const failure = unsafe(run, phase, plan, error.message);
      found.failures.set(failure.id, failure);
    } else {
      run.isOver ||= error instanceof UnjudgedError;
      throw error;
    }
  }
  const { operation } = plan;
  if (found.leftOut > 0 && operation !== undefined) {
    const message = `${found.leftOut.toLocaleString('en')} more failures of this check were left out: ${plan.title}.`;
    found.notes.set(message, { code: 'cut', phase, operation: operation.id, message });
  }
  return found;
}

/** The context of one check; failures of the same kind are kept once. */
export function createRunContext(
  run: SharedRun,
  phase: Phase,
  plan: CheckPlan | undefined,
  found: CheckFindings,
): CheckContext {
  const { options, client, resources, judged, ledger, ownership, referents, conventions, seed, sleep } = run;
  const { contract } = options;
  const fail = (exchange: Exchange, complaint: Complaint): void => {
    const shown = found.exchanges.get(exchange) ?? showExchange(exchange, options.token);
    found.exchanges.set(exchange, shown);
    const failure = failureOf(run, phase, plan?.title ?? '', exchange, complaint, shown);
    if (found.failures.has(failure.id)) return;
    if (run.room.take(failure, found.failures.size)) found.failures.set(failure.id, failure);
    else found.leftOut += 1;
  };
  const note: Findings['note'] = (operation, message, code) => {
    const text = cutText(withoutToken(message, options.token), 1000);
    const key = `${operation.id} ${text}`;
    if (!found.notes.has(key) && found.notes.size < maxNotes)
      found.notes.set(key, { ...(code !== undefined && { code }), phase, operation: operation.id, message: text });
  };
  const leaveUnjudged: Findings['leaveUnjudged'] = (operation, message, code) => {
    found.isUnjudged = true;
    note(operation, message, code);
  };
  const baseUrl = withoutEndSlashes(options.baseUrl);
  const sending = {
    contract,
    baseUrl,
    client,
    conventions,
    resources,
    ledger,
    ownership,
    // Asked at each write: another check may have found that the run must write no more.
    get mayWrite() {
      return run.write;
    },
  };
  // A check may be long; whoever stops the run does not wait for its end.
  const unlessStopped =
    (send: CheckContext['send']): CheckContext['send'] =>
    async (draft) => {
      if (options.signal?.aborted === true || run.isOver) throw stoppedError(options.signal);
      return send(draft);
    };
  const build = (failTo: Findings['fail']): CheckContext => ({
    contract,
    baseUrl,
    conventions,
    resources,
    judged,
    ledger,
    ownership,
    referents,
    seed,
    runs: options.runs ?? 25,
    mayWrite: run.write,
    pause: sleep,
    isSteady: () => client.repeated === 0,
    send: unlessStopped(createSend(sending, { fail: failTo, note })),
    fail: failTo,
    note,
    leaveUnjudged,
    with: build,
  });
  return build(fail);
}
