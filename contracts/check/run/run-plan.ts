import { CannotJudgeError } from '../exchange/cannot-judge-error.ts';
import { type CheckFindings, noFindings } from '../failures/check-findings.ts';
import type { Phase } from '../failures/failure.ts';
import { NoResponseError } from '../http/attempts/no-response-error.ts';
import { ResponseFailure } from '../http/send/response-limit-error.ts';
import { resourceOf } from '../resource/resources.ts';
import type { CheckPlan } from '../session/check-plan.ts';
import { sessionOfCheck } from '../session/check-session.ts';
import { unsafe } from '../session/failure-of.ts';
import { UnsafeWriteError } from '../session/own-writes.ts';
import type { Session } from '../session/session.ts';
import { UnjudgedError } from '../time/unjudged-error.ts';

/** Runs one check; what stops it short, and it alone, is a failure of it. */
export async function runPlan(session: Session, phase: Phase, plan: CheckPlan): Promise<CheckFindings> {
  const found = noFindings();
  const check = sessionOfCheck(session, phase, plan, found);
  try {
    const resource = plan.operation && resourceOf(session.resources, plan.operation);
    // What only reads needs the records above as well; whom else they refer to is of no interest to it.
    if (resource !== undefined && (plan.writes || resource.above === undefined))
      await session.referents.prepare(check, resource);
    await plan.run(check);
  } catch (error) {
    if (error instanceof NoResponseError) {
      check.fail(error.exchange, {
        rule: 'responds',
        message: error.message,
        received: 'no response, twice',
        documented: 'a response',
      });
    } else if (error instanceof ResponseFailure) {
      const { limit, received, documented } = error.cause;
      check.fail(error.exchange, {
        rule: limit,
        message: error.message,
        received,
        documented,
        documentPointer: `${error.exchange.operation.pointer}/responses`,
        place: `response ${limit}`,
      });
    } else if (error instanceof CannotJudgeError) {
      check.leaveUnjudged(error.operation, error.message);
    } else if (error instanceof UnsafeWriteError && !session.mayWrite()) {
      found.isUnjudged = true;
    } else if (error instanceof UnsafeWriteError) {
      session.stopWriting();
      const failure = unsafe(session, phase, plan, error.message);
      found.failures.set(failure.id, failure);
    } else {
      if (error instanceof UnjudgedError) session.giveUp();
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
