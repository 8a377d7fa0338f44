import type { CheckPlan, PlanMaker } from '../../../../check/session/check-plan.ts';
import type { CheckSession, Session } from '../../../../check/session/session.ts';
import {
  callStack,
  errorsOf,
  holdToRefusal,
  type ModuleName,
  operationOf,
  type WantedRefusal,
} from '../calls/stack-session.ts';

/** A function that no app has. */
export const missingFunction = 'integrator-testkit-asks-for-what-is-not-there';

/** A connector that no stack has. */
const missingConnector = '000000000000000000000000';

const missing = 'missing_required_field';

interface Refusal extends Omit<WantedRefusal, 'status'> {
  readonly body: Readonly<Record<string, unknown>>;
  /** Whether a stack that has no such app has another fault to list besides. */
  readonly isOfModule?: boolean;
}

/**
 * Whether a stack refuses what it cannot call, and says why. No function is called by it.
 *
 * @param module How the stack knows an app; `undefined` where nobody has said: it is asked for one of no connector.
 */
export function refusalPlans(module: ModuleName | undefined): PlanMaker {
  return (session) => {
    const known = module ?? { diy: true };
    const call = { ...known, function: missingFunction, options: {} };
    const { function: _function, ...withoutFunction } = call;
    const { options: _options, ...withoutOptions } = call;
    const refusals: readonly Refusal[] = [
      {
        rule: 'refusal no function',
        call: 'without a function',
        body: withoutFunction,
        codes: [missing],
        isOfModule: true,
      },
      {
        rule: 'refusal wrong function',
        call: 'whose function is no text',
        body: { ...call, function: 5 },
        codes: ['invalid_field'],
      },
      { rule: 'refusal no options', call: 'without options', body: withoutOptions, codes: [missing], isOfModule: true },
      {
        rule: 'refusal no module',
        call: 'with neither diy nor _connectorId',
        body: { function: missingFunction, options: {} },
        codes: [missing],
      },
      {
        rule: 'refusal two modules',
        call: 'with both diy and _connectorId',
        body: { ...call, diy: true, _connectorId: known._connectorId ?? missingConnector },
      },
      {
        rule: 'refusal unknown connector',
        call: 'of a connector that is not there',
        body: { _connectorId: missingConnector, function: missingFunction, options: {} },
        codes: ['invalid_field'],
      },
      {
        rule: 'refusal of several faults',
        call: 'without function, options, diy and _connectorId',
        body: {},
        codes: [missing],
        entries: 3,
      },
    ];
    return [...refusals.map((refusal) => planOf(session, refusal)), ...unknownFunctions(session, known, module)];
  };
}

function planOf(session: Session, { body, isOfModule = false, ...wanted }: Refusal): CheckPlan {
  return {
    phase: 'negative',
    operation: operationOf(session, 'callFunction'),
    title: `refuses a call ${wanted.call}`,
    writes: false,
    run: async (check) => {
      const exchange = await callStack(check, body);
      const whole = { ...body, function: missingFunction, options: {} };
      const others = isOfModule ? errorsOf(await callStack(check, whole)).filter(({ code }) => code === missing) : [];
      const { entries = 1 + others.length } = wanted;
      holdToRefusal(check, exchange, { ...wanted, entries, status: 422 });
    },
  };
}

/** A function that the app has not, in the module itself and in a group of it. */
function unknownFunctions(session: Session, known: ModuleName, module: ModuleName | undefined): CheckPlan[] {
  const inModule = { ...known, function: missingFunction, options: {} };
  const cases: readonly Refusal[] = [
    {
      rule: 'refusal unknown function',
      call: 'of a function that is not there',
      body: inModule,
      codes: ['invalid_function'],
    },
    {
      rule: 'refusal unknown function',
      call: 'of a hook that is not there',
      body: { ...inModule, type: 'hook' },
      codes: ['invalid_function', 'object_not_found'],
    },
  ];
  return cases.map(({ body, ...wanted }) => ({
    ...planOf(session, { body, ...wanted }),
    run: async (check: CheckSession) => {
      const exchange = await callStack(check, body);
      const isNoModule = errorsOf(exchange).some(({ code }) => code === missing);
      if (module === undefined && exchange.response.status === 422 && isNoModule) {
        check.leaveUnjudged(
          exchange.operation,
          'Whether an unknown function is refused could not be judged: the stack has no app without a connector. Give --functions (`functions`) with a function of an app that it has.',
        );
      } else holdToRefusal(check, exchange, { ...wanted, status: 422 });
    },
  }));
}
