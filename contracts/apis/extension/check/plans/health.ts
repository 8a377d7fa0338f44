import { complaintOf } from '../../../../check/failures/judge-exchange.ts';
import type { CheckPlan, PlanMaker } from '../../../../check/session/check-plan.ts';
import type { Session } from '../../../../check/session/session.ts';
import { undocumentedStatus } from '../../../../rules/undocumented-status.ts';
import { violation } from '../../../../violations/violation.ts';
import { operationOf } from '../calls/stack-session.ts';

/** Whether a stack tells that it is there, at each place where it is asked. */
export const healthPlans: PlanMaker = (session) => [
  ...['getHealth', 'getHealthCheck'].map((id) => planOf(session, id, true)),
  ...['getLiveness', 'getReadiness'].map((id) => planOf(session, id, false)),
];

/** `hasBody`: the document says what is in the body; else there may be anything, or nothing. */
function planOf(session: Session, id: string, hasBody: boolean): CheckPlan {
  const operation = operationOf(session, id);
  return {
    phase: 'positive',
    operation,
    title: 'tells whether the stack is there',
    writes: false,
    run: async (check) => {
      const exchange = await check.send({ operation, credentials: 'none', judged: hasBody });
      const { status } = exchange.response;
      if (hasBody) return;
      if (!operation.responses.has(String(status))) {
        check.fail(exchange, complaintOf(violation(undocumentedStatus(operation, status), check.contract.lineOf)));
      } else if (status !== 200) {
        // The document lets it say so; whoever runs the check should know.
        check.note(operation, `GET ${operation.path} says ${status}: by its own word, the stack is not up.`);
      }
    },
  };
}
