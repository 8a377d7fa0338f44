import type { InstallStep, Integration } from '../../../../../../fixtures/resources/integrations/integration.ts';
import type { operations } from '../../../../../../spec/generated/types.ts';
import type { Call, TypedBehaviour } from '../../../../../engine/behaviours/behaviour.ts';
import type { MaybePromise } from '../../../../../engine/time/maybe-promise.ts';
import type { Refusal } from '../../../../../engine/wire/problem.ts';
import { callConnectorFunction, namedFunction } from '../../code/connector-function.ts';
import type { FromApp } from '../../code/function-of-app.ts';
import { updatedSteps } from '../../code/updated-steps.ts';
import { change, integrationIn, type LifeCycle } from '../life-cycle.ts';
import { unknownIntegration } from '../refusals.ts';
import type { Remove } from '../removing.ts';
import { merged } from '../settings/merged-settings.ts';
import { type FunctionResult, resultOf, runStepFunction } from './step-function.ts';

/** Runs uninstaller functions: each undoes its step, and with the last one the integration goes. */
export function uninstalling(life: LifeCycle, remove: Remove): TypedBehaviour<operations['runUninstaller']> {
  return (call) =>
    runStepFunction(life, call, {
      kind: 'uninstaller',
      inCode: 'stepUninstaller',
      nameOf: ({ uninstallerFunction }) => uninstallerFunction,
      isOpen: ({ mode }) => mode === 'uninstall',
      closed: 'Only an integration that is being uninstalled runs uninstaller functions.',
      failed: (result) => ({ status: 200, body: result }),
      done: (step) => (step.completed === true ? { ...step, completed: false } : step),
      succeeded: (integration, install, result, settings) => {
        const isChanged = install.some((step, index) => step !== integration.install?.[index]);
        if (!install.some(isLeft)) return ended(life, call, integration, remove, result);
        if (isChanged || settings !== undefined) {
          change(life, call.account, call.now, integration, {
            install: [...install],
            ...merged(integration, settings),
          });
        }
        return { status: 200, body: result };
      },
    });
}

/** Starts uninstalling; an integration of which nothing is left to undo goes at once. */
export function startUninstall(life: LifeCycle, remove: Remove): TypedBehaviour<operations['uninstallIntegration']> {
  return (call) => {
    const { account, now, parameters } = call;
    const integration = integrationIn(account, parameters.path._id);
    if (integration === undefined) return unknownIntegration(parameters.path._id);
    const start = (result: FunctionResult, stepsToUpdate?: unknown): MaybePromise<Uninstalled | Refusal> =>
      account.transaction(() => {
        const current = integrationIn(account, integration._id);
        if (current === undefined) return unknownIntegration(integration._id);
        const install = updatedSteps(current.install ?? [], stepsToUpdate);
        if (!install.some(isLeft)) return ended(life, call, current, remove, result);
        if (current.mode !== 'uninstall' || stepsToUpdate !== undefined)
          change(life, account, now, current, { mode: 'uninstall', ...(stepsToUpdate !== undefined && { install }) });
        return { status: 200, body: result };
      });
    const { app } = life;
    const isStarted = integration.mode === 'uninstall';
    if (app === undefined || isStarted || !namedFunction(account, integration, 'preUninstallFunction'))
      return start({ success: true });
    return callConnectorFunction(app, account, integration, 'preUninstallFunction').then((ran) => {
      if (ran === undefined) return start({ success: true });
      if ('refusal' in ran) return failedUninstall(ran.refusal);
      const result = resultOf(ran.result);
      return result.success ? start(result, ran.result['stepsToUpdate']) : { status: 200, body: result };
    });
  };
}

/** Ends uninstalling: the connector does what is left to do, and then the integration goes. */
function ended(
  { app }: LifeCycle,
  call: Pick<Call, 'account' | 'now'>,
  integration: Integration,
  remove: Remove,
  result: FunctionResult,
): MaybePromise<Uninstalled> {
  const { account } = call;
  const goes = (): Uninstalled => {
    if (integrationIn(account, integration._id) !== undefined) remove(call, integration._id);
    return { status: 200, body: result };
  };
  if (app === undefined || namedFunction(account, integration, 'uninstallerFunction') === undefined) return goes();
  return callConnectorFunction(app, account, integration, 'uninstallerFunction').then((ran) =>
    ran !== undefined && 'refusal' in ran ? failedUninstall(ran.refusal) : account.transaction(goes),
  );
}

interface Uninstalled {
  readonly status: 200;
  readonly body: FunctionResult;
}

/** A function of the connector failed: the integration stays as it is. Source: choice. */
function failedUninstall({ body: { errors } }: Extract<FromApp, { refusal: unknown }>['refusal']): Uninstalled {
  return { status: 200, body: { success: false, message: errors[0].message } };
}

/** Whether an uninstaller function has still to be run for a step. */
function isLeft({ completed, uninstallerFunction }: InstallStep): boolean {
  return completed === true && uninstallerFunction !== undefined;
}
