import type { Integration } from '../../../../../../fixtures/resources/integrations/integration.ts';
import { isRecord } from '../../../../../../spec/document/document.ts';
import type { components, operations } from '../../../../../../spec/generated/types.ts';
import type { TypedBehaviour, TypedResponse } from '../../../../../engine/behaviours/behaviour.ts';
import { andThen } from '../../../../../engine/time/maybe-promise.ts';
import type { Refusal } from '../../../../../engine/wire/problem.ts';
import { type FromApp, runFunction } from '../../code/function-of-app.ts';
import { change, integrationIn, type LifeCycle } from '../life-cycle.ts';
import { beingUpdated, notAllowed, unknownIntegration } from '../refusals.ts';
import { merged } from '../settings/merged-settings.ts';
import { resultOf } from './step-function.ts';

type SettingsInput = components['schemas']['SettingsInput'];
type SettingsResult = components['schemas']['SettingsResult'];
type Outcome = TypedResponse<operations['runSettings']> | Refusal | Extract<FromApp, { refusal: unknown }>['refusal'];

/** The function that a settings page calls when a person saves. */
const persist = 'persistSettings';

/** The settings functions with a contract of their own; those of other names are as {@link persist} is. Source: doc; choice. */
const settingsKinds = ['refreshMetadata', 'changeEdition', 'getMappingMetadata'] as const;

/** Runs settings functions: each stores what the body asks for, or what its script responds with. */
export function settingsFunctions(life: LifeCycle): TypedBehaviour<operations['runSettings']> {
  return (call) => {
    const { account, now, parameters, body } = call;
    const { _id: id, function: name } = parameters.path;
    const admit = <T>(next: (integration: Integration) => T): T | Outcome => {
      const integration = integrationIn(account, id);
      if (integration === undefined) return unknownIntegration(id);
      if (integration.mode !== 'settings') {
        return notAllowed('Only an integration that is installed runs settings functions.', 'mode');
      }
      if (integration.updateInProgress === true && life.duringUpdate() !== 'allow') return beingUpdated();
      return next(integration);
    };

    const kind = settingsKinds.find((one) => one === name) ?? persist;
    const store = (result: SettingsResult, settings: Readonly<Record<string, unknown>> | undefined): Outcome => {
      if (!result.success) return { status: 200, body: result };
      return account.transaction(() =>
        admit((current): Outcome => {
          if (settings !== undefined) change(life, account, now, current, merged(current, settings));
          return { status: 200, body: result };
        }),
      );
    };

    return admit((integration) =>
      andThen(
        runFunction(life, call, {
          scripted: 'settings',
          kind,
          name,
          integration,
          sent: body,
          runScript: () => life.scripts.run('settings', account.name, { integration, function: name, body }),
        }),
        (ran): Outcome => {
          if (ran.from === 'script') {
            const { settings = asked(integration, name, body), ...given } = ran.response;
            // The one function that every app has was seen to respond without `pending`. Source: client.
            return store(name === persist ? given : { ...given, pending: false }, settings);
          }
          if ('refusal' in ran) return ran.refusal;
          const { pending } = ran.result;
          if (kind !== persist) return store({ ...ran.result, success: true }, undefined);
          const result = { ...resultOf(ran.result), ...(isPending(pending) && { pending }) };
          const current = integrationIn(account, id) ?? integration;
          return store(result, isPending(pending) ? asked(current, persist, { pending }) : undefined);
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

/** What a settings page sends, and what an app gives back of it: fields by section. */
function isPending(value: unknown): value is NonNullable<SettingsInput['pending']> {
  return isRecord(value) && Object.values(value).every(isRecord);
}
