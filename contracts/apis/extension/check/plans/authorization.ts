import type { Credentials } from '../../../../check/exchange/exchange-log.ts';
import type { PlanMaker } from '../../../../check/session/check-plan.ts';
import { callStack, holdToRefusal, type ModuleName, operationOf } from '../calls/stack-session.ts';
import { missingFunction } from './refusals.ts';

const ways: readonly (readonly [credentials: Credentials, call: string])[] = [
  ['none', 'without the system token'],
  ['bad', 'with another token'],
  ['wrong-scheme', 'with another scheme than Bearer'],
  ['in-query', 'with another token in the query'],
];

/** Whether a stack lets in nobody but whoever has its system token. What is called is not there, whoever is let in. */
export function authorizationPlans(module: ModuleName): PlanMaker {
  return (session) =>
    ways.map(([credentials, call]) => ({
      phase: 'security',
      operation: operationOf(session, 'callFunction'),
      title: `refuses a call ${call}`,
      writes: false,
      run: async (check) => {
        const exchange = await callStack(check, { ...module, function: missingFunction, options: {} }, { credentials });
        holdToRefusal(check, exchange, { rule: `refusal ${credentials}`, call, status: 401 });
      },
    }));
}
