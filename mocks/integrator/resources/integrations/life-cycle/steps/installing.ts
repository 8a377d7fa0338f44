import type { InstallStep } from '../../../../../../fixtures/resources/integrations/integration.ts';
import type { operations } from '../../../../../../spec/generated/types.ts';
import type { TypedBehaviour } from '../../../../../engine/behaviours/behaviour.ts';
import { change, type LifeCycle } from '../life-cycle.ts';
import { merged } from '../settings/merged-settings.ts';
import { runStepFunction } from './step-function.ts';

/** Runs installer functions: each completes its step, and the last one opens the settings page. */
export function installing(life: LifeCycle): TypedBehaviour<operations['runInstaller']> {
  return (call) =>
    runStepFunction(life, call, {
      kind: 'installer',
      inCode: 'stepInstaller',
      nameOf: ({ installerFunction }) => installerFunction,
      // A record that was made by hand may have steps and no mode.
      isOpen: ({ mode = 'install' }) => mode === 'install',
      closed: 'Only an integration that is being installed runs installer functions.',
      failed: (result) => ({ status: 200, body: { ...result, stepsToUpdate: [] } }),
      done: (step) => (step.completed === true ? step : { ...step, completed: true }),
      succeeded: (integration, install, result, settings) => {
        const stepsToUpdate = install.filter((step, index) => step !== integration.install?.[index]);
        if (stepsToUpdate.length > 0 || settings !== undefined) {
          change(life, call.account, call.now, integration, {
            install: [...install],
            mode: install.every(isDone) ? 'settings' : 'install',
            ...merged(integration, settings),
          });
        }
        return { status: 200, body: { ...result, stepsToUpdate } };
      },
    });
}

/** Whether no installer function has to be run for a step any more. */
function isDone({ completed, installerFunction }: InstallStep): boolean {
  return completed === true || installerFunction === undefined;
}
