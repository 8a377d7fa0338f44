import type { InstallStep, Integration } from '../../../../../../fixtures/resources/integrations/integration.ts';
import type { components, operations } from '../../../../../../spec/generated/types.ts';
import type { TypedCall } from '../../../../../engine/behaviours/behaviour.ts';
import { andThen, type MaybePromise } from '../../../../../engine/time/maybe-promise.ts';
import type { Refusal } from '../../../../../engine/wire/problem.ts';
import type { FunctionResponse } from '../../functions/script.ts';
import { integrationIn, type LifeCycle } from '../life-cycle.ts';
import { noSuchFunction, notAllowed, unknownIntegration } from '../refusals.ts';

/** What a function said of how it went. */
export type FunctionResult = components['schemas']['FunctionResult'];

/** What the functions of a step do, those that install it and those that uninstall it. */
export interface StepFunction<MockResponse> {
  readonly kind: 'installer' | 'uninstaller';
  /** The name that a step gives to its function. */
  readonly nameOf: (step: InstallStep) => string | undefined;
  /** Whether the integration is in a state to run it. */
  readonly isOpen: (integration: Integration) => boolean;
  /** What the caller learns where it is not. */
  readonly closed: string;
  readonly failed: (result: FunctionResult) => MockResponse;
  /** Changes the integration, as it is after the function has run; `isMeant` picks the steps of the function. */
  readonly succeeded: (
    integration: Integration,
    isMeant: (step: InstallStep) => boolean,
    result: FunctionResult,
    settings: FunctionResponse['settings'],
  ) => MockResponse;
}

type StepCall = TypedCall<operations['runInstaller']> | TypedCall<operations['runUninstaller']>;
type Refused = Refusal | ReturnType<typeof noSuchFunction> | ReturnType<typeof notAllowed>;

/** Runs the function of a step as its script says, and acts upon its success. */
export function runStepFunction<MockResponse>(
  { scripts }: LifeCycle,
  { account, parameters, body }: StepCall,
  { kind, nameOf, isOpen, closed, failed, succeeded }: StepFunction<MockResponse>,
): MaybePromise<MockResponse | Refused> {
  const { _id: id, function: name } = parameters.path;
  const isMeant = (step: InstallStep): boolean => nameOf(step) === name;

  /** Goes on with the integration and the step, or says why not. */
  const admit = <T>(next: (integration: Integration, step: InstallStep) => T): T | Refused => {
    const integration = integrationIn(account, id);
    if (integration === undefined) return unknownIntegration(id);
    const step = integration.install?.find(isMeant);
    if (step === undefined) return noSuchFunction(kind, name);
    return isOpen(integration) ? next(integration, step) : notAllowed(closed, 'mode');
  };

  return admit((integration, step) =>
    andThen(scripts.run(kind, account.name, { integration, step, function: name, body }), ({ settings, ...result }) =>
      // A script may take its time, and others may have written meanwhile: what counts is what is there now.
      result.success
        ? account.transaction(() => admit((current) => succeeded(current, isMeant, result, settings)))
        : failed(result),
    ),
  );
}
