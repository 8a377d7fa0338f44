import type { InstallStep } from '../../../../../../fixtures/resources/integrations/integration.ts';
import type { operations } from '../../../../../../spec/generated/types.ts';
import type { TypedBehaviour } from '../../../../../engine/behaviours/behaviour.ts';
import { change, integrationIn, type LifeCycle } from '../life-cycle.ts';
import { unknownIntegration } from '../refusals.ts';
import type { Remove } from '../removing.ts';
import { merged } from '../settings/merged-settings.ts';
import { runStepFunction } from './step-function.ts';

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
        if (!install.some(isLeft)) remove(call.account, integration._id);
        else if (isChanged || settings !== undefined) {
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
  return ({ account, now, parameters }) => {
    const integration = integrationIn(account, parameters.path._id);
    if (integration === undefined) return unknownIntegration(parameters.path._id);
    if (!(integration.install ?? []).some(isLeft)) remove(account, integration._id);
    else if (integration.mode !== 'uninstall') change(life, account, now, integration, { mode: 'uninstall' });
    return { status: 200, body: { success: true } };
  };
}

/** Whether an uninstaller function has still to be run for a step. */
function isLeft({ completed, uninstallerFunction }: InstallStep): boolean {
  return completed === true && uninstallerFunction !== undefined;
}
