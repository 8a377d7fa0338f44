import type { operations } from '../../../../spec/generated/types.ts';
import { type Behaviour, type Behaviours, behaviourTable } from '../../../engine/behaviours/behaviour.ts';
import type { LifeCycle } from './life-cycle/life-cycle.ts';
import type { Remove } from './life-cycle/removing.ts';
import { installing } from './life-cycle/steps/installing.ts';
import { settingsFunctions } from './life-cycle/steps/settings-functions.ts';
import { startUninstall, uninstalling } from './life-cycle/steps/uninstalling.ts';
import { runningInstallSteps } from './newer/running-install-steps.ts';
import { settingsForms } from './newer/settings-form.ts';

/** The operations of integrations that are more than create, read, update and delete. */
export function integrationBehaviours(life: LifeCycle, remove: Remove): Readonly<Record<string, Behaviour>> {
  const behaviours: Behaviours<operations> = {
    runInstaller: installing(life),
    runUninstaller: uninstalling(life, remove),
    runSettings: settingsFunctions(life),
    uninstallIntegration: startUninstall(life, remove),
    runInstallStep: runningInstallSteps(life),
    initSettingsForm: settingsForms(life),
  };
  return Object.fromEntries(behaviourTable(behaviours));
}
