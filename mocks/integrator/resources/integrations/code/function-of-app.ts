import { scriptedFunction } from '../../../../../contracts/rules/scripted-function.ts';
import { note } from '../../../../../contracts/violations/violation.ts';
import type { Integration } from '../../../../../fixtures/resources/integrations/integration.ts';
import { isRecord } from '../../../../../spec/document/document.ts';
import type { Call } from '../../../../engine/behaviours/behaviour.ts';
import { andThen, type MaybePromise } from '../../../../engine/time/maybe-promise.ts';
import type { AppCall, AppCaller, AppOutcome, CallingAccount } from '../../../app/interface/app-caller.ts';
import type { FunctionKind, FunctionResponse } from '../functions/script.ts';
import type { LifeCycle } from '../life-cycle/life-cycle.ts';
import { appOptions } from './app-options.ts';

/** What the code of an app gave: the fields of its result, or the refusal that stands in its place. */
export type FromApp =
  | { readonly from: 'app'; readonly result: Readonly<Record<string, unknown>> }
  | { readonly from: 'app'; readonly refusal: Extract<AppOutcome, { refusal: unknown }>['refusal'] };

/** What a script of a test gave. */
export interface FromScript {
  readonly from: 'script';
  readonly response: FunctionResponse;
}

/** A function that is to run, by what a test may have scripted and by what the app's code is called with. */
export interface AskedFunction {
  readonly scripted: FunctionKind;
  readonly kind: AppCall['kind'];
  readonly name: string;
  readonly integration: Integration;
  /** The body of the request that has it called. */
  readonly sent: Readonly<Record<string, unknown>> | undefined;
  /** Runs the script, or what stands in for one. */
  readonly runScript: () => MaybePromise<FunctionResponse>;
}

/** Runs a function: as a test has scripted it, or else as the app's code does it, or else with success. */
export function runFunction(
  { scripts, app }: LifeCycle,
  { account, operation, note: tell }: Pick<Call, 'account' | 'operation' | 'note'>,
  asked: AskedFunction,
): MaybePromise<FromApp | FromScript> {
  const { scripted, kind, name, integration, sent, runScript } = asked;
  const fromScript = (): MaybePromise<FromScript> =>
    andThen(runScript(), (response): FromScript => ({ from: 'script', response }));
  if (app === undefined) return fromScript();
  const connector = integration._connectorId;
  return app().then(async (caller): Promise<FromApp | FromScript> => {
    if (!caller.has(account, connector)) return fromScript();
    if (scripts.has(scripted, account.name, name)) {
      tell(note(scriptedFunction(operation, scripted, name), () => undefined));
      return fromScript();
    }
    return callFunction(caller, account, { kind, name, integration, sent });
  });
}

/** The part of an account that functions of apps are called for. */
export type AppAccount = CallingAccount & Pick<Call['account'], 'collection' | 'paths'>;

/** Calls a function of an app's code. */
export async function callFunction(
  caller: AppCaller,
  account: AppAccount,
  { kind, name, integration, sent }: Pick<AskedFunction, 'kind' | 'name' | 'integration' | 'sent'>,
): Promise<FromApp> {
  const outcome = await caller.call(account, {
    kind,
    function: name,
    connector: integration._connectorId,
    options: appOptions(account, kind, integration, sent),
  });
  if ('refusal' in outcome) return { from: 'app', refusal: outcome.refusal };
  return { from: 'app', result: isRecord(outcome.result) ? outcome.result : {} };
}
