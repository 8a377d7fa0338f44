import type { Contract } from '../../../../contracts/contract/contract.ts';
import type { operations } from '../../../../spec/generated/types.ts';
import { resourceParts } from '../../../../spec/resource/resource-parts.ts';
import { type Behaviour, type Behaviours, behaviourTable } from '../../../engine/behaviours/behaviour.ts';
import type { Conventions } from '../../../engine/behaviours/conventions.ts';
import { crudBehaviour } from '../../../engine/behaviours/crud/crud.ts';
import { objectId } from '../../../engine/store/ids.ts';
import { cloning } from './life-cycle/cloning.ts';
import type { LifeCycle } from './life-cycle/life-cycle.ts';
import { installing } from './life-cycle/steps/installing.ts';
import { settingsFunctions } from './life-cycle/steps/settings-functions.ts';
import { startUninstall, uninstalling } from './life-cycle/steps/uninstalling.ts';
import { updating } from './life-cycle/updating.ts';

/** The operations that are more than create, read, update and delete. */
export function integratorBehaviours(
  contract: Contract,
  conventions: Conventions,
  life: LifeCycle,
): ReadonlyMap<string, Behaviour> {
  const behaviours: Behaviours<operations> = {
    getTokenInfo: ({ account }) => ({
      status: 200,
      body: { _userId: objectId({ sequence: 0, now: 0, account: account.name }) },
    }),
    cloneIntegration: cloning(life),
    runInstaller: installing(life),
    runUninstaller: uninstalling(life),
    runSettings: settingsFunctions(life),
    uninstallIntegration: startUninstall(life),
  };
  const table = new Map(behaviourTable(behaviours));
  const update = 'updateIntegration' satisfies keyof operations;
  for (const [operation, part] of resourceParts(contract.resources)) {
    if (operation.id !== update) continue;
    // Made at the first call: until then, nothing of the operation is read.
    let replace: Behaviour | undefined;
    const replacing: Behaviour = (call) => {
      replace ??= crudBehaviour(contract, conventions, operation, part);
      return replace(call);
    };
    table.set(update, updating(life.duringUpdate, replacing));
  }
  return table;
}
