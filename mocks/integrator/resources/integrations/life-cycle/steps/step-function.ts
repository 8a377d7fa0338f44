import type { InstallStep, Integration } from '../../../../../../fixtures/resources/integrations/integration.ts';
import type { components, operations } from '../../../../../../spec/generated/types.ts';
import type { TypedCall } from '../../../../../engine/behaviours/behaviour.ts';
import { andThen, type MaybePromise } from '../../../../../engine/time/maybe-promise.ts';
import type { Refusal } from '../../../../../engine/wire/problem.ts';
import { type FromApp, type FromScript, runFunction } from '../../code/function-of-app.ts';
import { updatedSteps } from '../../code/updated-steps.ts';
import type { FunctionResponse } from '../../functions/script.ts';
import { integrationIn, type LifeCycle } from '../life-cycle.ts';
import { noSuchFunction, notAllowed, unknownIntegration } from '../refusals.ts';

/** What a function said of how it went. */
export type FunctionResult = components['schemas']['FunctionResult'];

/** What the functions of a step do, those that install it and those that uninstall it. */
export interface StepFunction<MockResponse> {
  readonly kind: 'installer' | 'uninstaller';
  /** What it is to the code of an app. */
  readonly inCode: 'stepInstaller' | 'stepUninstaller';
  /** The name that a step gives to its function. */
  readonly nameOf: (step: InstallStep) => string | undefined;
  /** Whether the integration is in a state to run it. */
  readonly isOpen: (integration: Integration) => boolean;
  /** What the caller learns where it is not. */
  readonly closed: string;
  readonly failed: (result: FunctionResult) => MockResponse;
  /** The step once its function has succeeded, where no code of the app says how it is. */
  readonly done: (step: InstallStep) => InstallStep;
  /** Changes the integration, as it is after the function has run, to these steps. */
  readonly succeeded: (
    integration: Integration,
    install: readonly InstallStep[],
    result: FunctionResult,
    settings: FunctionResponse['settings'],
  ) => MaybePromise<MockResponse>;
}

type StepCall = TypedCall<operations['runInstaller']> | TypedCall<operations['runUninstaller']>;
type Refused =
  | Refusal
  | ReturnType<typeof noSuchFunction>
  | ReturnType<typeof notAllowed>
  | Extract<FromApp, { refusal: unknown }>['refusal'];

/** Runs the function of a step, as its script or the app's code does it, and acts upon its success. */
export function runStepFunction<MockResponse>(
  life: LifeCycle,
  call: StepCall,
  { kind, inCode, nameOf, isOpen, closed, failed, done, succeeded }: StepFunction<MockResponse>,
): MaybePromise<MockResponse | Refused> {
  const { account, parameters, body } = call;
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
  // A function may take its time, and others may have written meanwhile: what counts is what is there now.
  const succeed = (
    installOf: (steps: readonly InstallStep[]) => readonly InstallStep[],
    result: FunctionResult,
    settings?: FunctionResponse['settings'],
  ): MaybePromise<MockResponse | Refused> =>
    account.transaction(() =>
      admit((current) => succeeded(current, installOf(current.install ?? []), result, settings)),
    );

  return admit((integration, step) =>
    andThen<FromApp | FromScript, MockResponse | Refused>(
      runFunction(life, call, {
        scripted: kind,
        kind: inCode,
        name,
        integration,
        sent: body,
        runScript: () => life.scripts.run(kind, account.name, { integration, step, function: name, body }),
      }),
      (ran): MaybePromise<MockResponse | Refused> => {
        if (ran.from === 'script') {
          const { settings, ...result } = ran.response;
          const installOf = (steps: readonly InstallStep[]): readonly InstallStep[] =>
            steps.map((one) => (isMeant(one) ? done(one) : one));
          return result.success ? succeed(installOf, result, settings) : failed(result);
        }
        if ('refusal' in ran) return ran.refusal;
        const result = resultOf(ran.result);
        return result.success
          ? succeed((steps) => updatedSteps(steps, ran.result['stepsToUpdate']), result)
          : failed(result);
      },
    ),
  );
}

/** What the code of an app said of how it went. */
export function resultOf({ success, message }: Readonly<Record<string, unknown>>): FunctionResult {
  return { success: success === true, ...(typeof message === 'string' && { message }) };
}
