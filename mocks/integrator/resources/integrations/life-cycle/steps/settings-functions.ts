import type { Integration } from '../../../../../../fixtures/resources/integrations/integration.ts';
import { isRecord } from '../../../../../../spec/document/document.ts';
import type { components, operations } from '../../../../../../spec/generated/types.ts';
import type { TypedBehaviour, TypedResponse } from '../../../../../engine/behaviours/behaviour.ts';
import { andThen } from '../../../../../engine/time/maybe-promise.ts';
import type { Refusal } from '../../../../../engine/wire/problem.ts';
import { change, integrationIn, type LifeCycle } from '../life-cycle.ts';
import { beingUpdated, notAllowed, unknownIntegration } from '../refusals.ts';
import { merged } from '../settings/merged-settings.ts';

type SettingsInput = components['schemas']['SettingsInput'];
type Outcome = TypedResponse<operations['runSettings']> | Refusal;

/** The function that a settings page calls when a person saves. */
const persist = 'persistSettings';

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
        ({ settings = asked(integration, name, body), ...given }): Outcome => {
          // The one function that every app has was seen to respond without `pending`. Source: client.
          const result = name === persist ? given : { ...given, pending: false };
          if (!result.success) return { status: 200, body: result };
          return account.transaction(() =>
            admit((current): Outcome => {
              if (settings !== undefined) change(life, account, now, current, merged(current, settings));
              return { status: 200, body: result };
            }),
          );
        },
      ),
    );
  };
}

/** What a body asks to be changed: whole settings by name or, of `persistSettings`, fields of sections. */
function asked(
  { settings = {} }: Integration,
  name: string,
  body: SettingsInput | undefined,
): Readonly<Record<string, unknown>> | undefined {
  if (name !== persist || body?.pending === undefined) return body?.settings;
  const sections = Object.entries(body.pending).map(([section, fields]) => {
    const before: unknown = settings[section];
    return [section, isRecord(before) ? { ...before, ...fields } : fields] as const;
  });
  return { ...body.settings, ...Object.fromEntries(sections) };
}
