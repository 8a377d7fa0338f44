import type { Integration } from '../../../../../fixtures/resources/integrations/integration.ts';
import { isRecord } from '../../../../../spec/document/document.ts';
import type { operations } from '../../../../../spec/generated/types.ts';
import type { TypedBehaviour } from '../../../../engine/behaviours/behaviour.ts';
import { change, integrationIn, type LifeCycle } from '../life-cycle/life-cycle.ts';
import { notAllowed, unknownIntegration } from '../life-cycle/refusals.ts';
import { callFrameworkFunction, fieldOf } from './framework-function.ts';

type Step = NonNullable<Integration['installSteps']>[number];

/**
 * Does the next step of an installation of the newer framework. Source: client, for the request and what it responds with;
 * doc, that a function that fails fails its step; choice for the order, and for what is refused.
 */
export function runningInstallSteps(life: LifeCycle): TypedBehaviour<operations['runInstallStep']> {
  return async ({ account, now, parameters, body }) => {
    const id = parameters.path._id;
    const integration = integrationIn(account, id);
    if (integration === undefined) return unknownIntegration(id);
    const { installSteps = [], mode = 'install' } = integration;
    const at = installSteps.findIndex(isLeft);
    const step = installSteps[at];
    if (step === undefined || mode !== 'install')
      return notAllowed('Only an integration that is being installed, and has a step left, runs one.', 'installSteps');
    const outcome = await callFrameworkFunction(life.app, account, {
      kind: 'step',
      name: fieldOf(step, 'function'),
      integration,
      more: given(step, body),
    });
    if (outcome !== undefined && 'refusal' in outcome) return outcome.refusal;
    return account.transaction(() => {
      // The function may have written meanwhile: what counts is what is there now.
      const current = integrationIn(account, id);
      if (current === undefined) return unknownIntegration(id);
      const steps = (current.installSteps ?? []).map((one, index) => (index === at ? done(one, body) : one));
      const isOver = !steps.some(isLeft);
      change(life, account, now, current, { installSteps: steps, mode: isOver ? 'settings' : 'install' });
      return isOver ? { status: 204 } : { status: 200, body: steps };
    });
  };
}

/** What a step is given of what was sent: all of it to a form step, the connection to others. Source: doc. */
function given(step: Step, body: unknown): Readonly<Record<string, unknown>> {
  const sent = isRecord(body) ? body : {};
  if (step.type === 'form') return { formSubmission: sent };
  const _connectionId = sent['_connectionId'] ?? fieldOf(step, '_connectionId');
  return typeof _connectionId === 'string' ? { _connectionId } : {};
}

function done(step: Step, body: unknown): Step {
  const _connectionId = step.type === 'form' ? undefined : fieldOf(body, '_connectionId');
  return { ...step, ...(typeof _connectionId === 'string' && { _connectionId }), completed: true };
}

function isLeft({ completed }: Step): boolean {
  return completed !== true;
}
