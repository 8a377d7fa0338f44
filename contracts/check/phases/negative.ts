import type { Operation } from '../../../spec/operation/operation.ts';
import { expectRefusal } from '../expect/expectations.ts';
import { isJudged } from '../resource/resources.ts';
import type { CheckContext } from '../session/check-context.ts';
import type { CheckPlan, PlanMaker } from '../session/check-plan.ts';
import { actionBodyPlans } from './negative-actions.ts';
import { bodyPlans } from './negative-bodies.ts';
import { idPlans } from './negative-ids.ts';
import { noUntrackedPlan } from './untracked-records.ts';
import { wrongQueries } from './wrong-queries.ts';

/** Each constraint broken once, on purpose: it must be refused, and nothing may change by it. */
export const negativePlans: PlanMaker = (context) => [
  ...context.contract.operations
    .filter((operation) => isJudged(context, operation))
    .filter((operation) => operation.method === 'GET')
    .flatMap((operation) => queryPlans(context, operation)),
  ...context.judged.flatMap((resource) => [
    ...idPlans(context, resource),
    ...bodyPlans(context, resource),
    ...actionBodyPlans(context, resource),
    ...noUntrackedPlan('negative', resource),
  ]),
];

function queryPlans(context: CheckContext, operation: Operation): CheckPlan[] {
  if (operation.path.includes('{')) return [];
  return wrongQueries(context, operation).map((query) => ({
    phase: 'negative',
    operation,
    title: `the query ${query.map(([name, text]) => `${name}=${text}`).join('&')} is refused`,
    writes: false,
    run: async (running) => {
      const exchange = await running.send({ operation, query, wrong: true });
      const parameter = query.map(([name]) => name).join(',');
      expectRefusal(
        running,
        exchange,
        { kind: 'bad-query', parameter },
        `its query ${exchange.request.target} is not valid`,
      );
    },
  }));
}
