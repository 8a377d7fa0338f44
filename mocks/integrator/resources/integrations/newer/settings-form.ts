import { isRecord } from '../../../../../spec/document/document.ts';
import type { operations } from '../../../../../spec/generated/types.ts';
import type { TypedBehaviour } from '../../../../engine/behaviours/behaviour.ts';
import { integrationIn, type LifeCycle } from '../life-cycle/life-cycle.ts';
import { unknownIntegration } from '../life-cycle/refusals.ts';
import { callFrameworkFunction, fieldOf } from './framework-function.ts';

/** Gives the settings form, as the function that it names makes it. Source: client; choice for what names none. */
export function settingsForms({ app }: LifeCycle): TypedBehaviour<operations['initSettingsForm']> {
  return async ({ account, parameters }) => {
    const integration = integrationIn(account, parameters.path._id);
    if (integration === undefined) return unknownIntegration(parameters.path._id);
    const { settingsForm } = integration;
    const name = fieldOf(fieldOf(settingsForm, 'init'), 'function');
    const outcome = await callFrameworkFunction(app, account, { kind: 'formInit', name, integration });
    if (outcome !== undefined && 'refusal' in outcome) return outcome.refusal;
    const form = outcome === undefined ? fieldOf(settingsForm, 'form') : outcome.result;
    return { status: 200, body: isRecord(form) ? { ...form } : {} };
  };
}
