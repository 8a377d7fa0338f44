import type { InstallStep, Integration } from '../../../../../fixtures/resources/integrations/integration.ts';
import type { MaybePromise } from '../../../../engine/time/maybe-promise.ts';

/** What a function of a SmartConnector is for. */
export type FunctionKind = 'installer' | 'uninstaller' | 'settings';

/** What a step's function is called with. */
export interface StepFunctionCall {
  /** The integration as it is now; it cannot be changed in place. */
  readonly integration: Integration;
  /** The installation step that names the function. */
  readonly step: InstallStep;
  /** The function's name. */
  readonly function: string;
  /** The request's body; `undefined` where there was none. */
  readonly body: Readonly<Record<string, unknown>> | undefined;
}

/** What a settings function is called with. */
export type SettingsFunctionCall = Omit<StepFunctionCall, 'step'>;

/** What a function of a kind is called with. */
export type FunctionCall<Kind extends FunctionKind> = Kind extends 'settings' ? SettingsFunctionCall : StepFunctionCall;

/** What a function responds with. */
export interface FunctionResponse {
  /** Whether it succeeded; where not, nothing changes. */
  readonly success: boolean;
  /** What a person is shown. */
  readonly message?: string;
  /**
   * Settings to store, each in the place of the one of its name. A settings function that leaves them out stores those
   * of the request's body.
   */
  readonly settings?: Readonly<Record<string, unknown>>;
}

/** What stands in for a function of the connector's code: a function, or always the same response. */
export type Script<Kind extends FunctionKind> =
  | ((call: FunctionCall<Kind>) => MaybePromise<FunctionResponse>)
  | FunctionResponse;

/** What stands in for an installer or uninstaller function. */
export type StepScript = Script<'installer'>;

/** What stands in for a settings function. */
export type SettingsScript = Script<'settings'>;

/** Where a test says what the functions of a SmartConnector do; one that nobody speaks of succeeds. */
export interface FunctionScripts {
  /**
   * Stands in for an installer function; `undefined` takes the script away again.
   *
   * @example
   * integrator.installer('verifyNetSuiteConnection', { success: false, message: 'Bad credentials.' });
   */
  installer(name: string, script: StepScript | undefined): void;
  /** Stands in for an uninstaller function; `undefined` takes the script away again. */
  uninstaller(name: string, script: StepScript | undefined): void;
  /** Stands in for a settings function; `undefined` takes the script away again. */
  settingsFunction(name: string, script: SettingsScript | undefined): void;
}

/** @deprecated Use {@link FunctionResponse}. */
export type FunctionAnswer = FunctionResponse;
