import type { Operation } from '../../../spec/operation/operation.ts';
import { expectRefusal } from '../expect/expectations.ts';
import { isJudged, type Resource } from '../resource/resources.ts';
import type { CheckPlan, PlanMaker } from '../session/check-plan.ts';
import type { Session } from '../session/session.ts';
import { actionBodyPlans } from './negative-actions.ts';
import { bodyPlans } from './negative-bodies.ts';
import { idPlans } from './negative-ids.ts';
import { patchBodyPlans } from './negative-patches.ts';
import { noUntrackedPlan } from './untracked-records.ts';
import { wrongQueries } from './wrong-queries.ts';

/** Each constraint broken once, on purpose: it must be refused, and nothing may change by it. */
export const negativePlans: PlanMaker = (session) => [
  ...session.contract.operations
    .filter((operation) => isJudged(session, operation))
    .filter((operation) => operation.method === 'GET')
    .flatMap((operation) => queryPlans(session, operation)),
  ...session.resources.flatMap((resource) => [
    // A list below a record names that record, and is about those that it shows.
    ...idPlans(session, resource).filter(({ operation }) => operation === undefined || isJudged(session, operation)),
    ...(session.judged.includes(resource) ? ownPlans(session, resource) : []),
  ]),
];

function ownPlans(session: Session, resource: Resource): CheckPlan[] {
  return [
    ...bodyPlans(session, resource),
    ...patchBodyPlans(session, resource),
    ...actionBodyPlans(session, resource),
    ...noUntrackedPlan('negative', resource),
  ];
}

function queryPlans(session: Session, operation: Operation): CheckPlan[] {
  if (operation.path.includes('{')) return [];
  return wrongQueries(session, operation).map((query) => ({
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
