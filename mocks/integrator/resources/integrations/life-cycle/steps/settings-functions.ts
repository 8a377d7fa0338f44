import type { Integration } from '../../../../../../fixtures/resources/integrations/integration.ts';
import type { operations } from '../../../../../../spec/generated/types.ts';
import type { TypedBehaviour, TypedResponse } from '../../../../../engine/behaviours/behaviour.ts';
import { andThen } from '../../../../../engine/time/maybe-promise.ts';
import type { Refusal } from '../../../../../engine/wire/problem.ts';
import { change, integrationIn, type LifeCycle } from '../life-cycle.ts';
import { merged } from '../merged-settings.ts';
import { beingUpdated, notAllowed, unknownIntegration } from '../refusals.ts';

type Outcome = TypedResponse<operations['runSettings']> | Refusal;

/** Runs settings functions: each stores what the body asks for, or what its script responds with. */
export function settingsFunctions(life: LifeCycle): TypedBehaviour<operations['runSettings']> {
  return ({ account, now, parameters, body }) => {
    const { _id: id, function: name } = parameters.path;
    const admit = <T>(next: (integration: Integration) => T): T | Outcome => {
      const integration = integrationIn(account, id);
      if (integration === undefined) return unknownIntegration(id);
      if (integration.mode !== 'settings') {
        return notAllowed('Only an integration that is installed runs settings functions.', 'mode');
      }
      if (integration.updateInProgress === true && life.duringUpdate !== 'allow') return beingUpdated();
      return next(integration);
    };

    return admit((integration) =>
      andThen(
        life.scripts.run('settings', account.name, { integration, function: name, body }),
        ({ settings = body?.settings, ...result }): Outcome => {
          if (!result.success) return { status: 200, body: { ...result, pending: false } };
          return account.transaction(() =>
            admit((current): Outcome => {
              if (settings !== undefined) change(life, account, now, current, merged(current, settings));
              return { status: 200, body: { ...result, pending: false } };
            }),
          );
        },
      ),
    );
  };
}
