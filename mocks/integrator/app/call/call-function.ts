import type { AppResult, SentOptions } from '../../../../contracts/apis/extension/app-function.ts';
import type { FunctionKind } from '../../../../contracts/apis/extension/kinds.ts';
import { OptionError } from '../../errors/option-error.ts';
import type { AppOutcome, CallingAccount, LateAppCaller } from '../interface/app-caller.ts';
import type { AppError } from '../interface/app-host.ts';

/** How a function is called. */
export interface FunctionCallOptions {
  /** The connector whose code it is. Default: code of an account of its own. */
  readonly _connectorId?: string;
  /** The account that its token leads to, and whose journal has the call. @default 'default' */
  readonly account?: string;
}

/** What came of a function: its result, or the errors that the service would be sent. */
export type FunctionOutcome<Kind extends FunctionKind> =
  | { readonly result: AppResult<Kind> }
  | { readonly errors: readonly AppError[] };

/** What a test can do with the code of an app beside having the service call it. */
export interface AppCalls {
  /**
   * Calls a function of the app's code as the service would: with a token of its own, and judged in both directions. The
   * journal has the call.
   *
   * @param kind What the function is for: `preMap`, `exportWrapper`.
   * @param options What it is given beside its `bearerToken`.
   * @throws {OptionError} where the fake has no code of apps, or none of the connector.
   * @example
   * const { result } = await integrator.callFunction('preMap', 'addTax', { data: [{ total: 100 }], _importId: 'i' });
   */
  callFunction<Kind extends FunctionKind>(
    kind: Kind,
    name: string,
    options: Readonly<Omit<SentOptions<Kind>, 'bearerToken'>>,
    how?: FunctionCallOptions,
  ): Promise<FunctionOutcome<Kind>>;
}

/**
 * Calls a function of an app for a test.
 *
 * @throws {OptionError} where there is no code of apps, or none of the connector.
 */
export async function callFunction<Kind extends FunctionKind>(
  app: LateAppCaller | undefined,
  accountNamed: (name?: string) => CallingAccount,
  kind: Kind,
  name: string,
  options: object,
  { _connectorId: connector, account }: FunctionCallOptions = {},
): Promise<FunctionOutcome<Kind>> {
  const caller = await app?.();
  if (caller?.has(accountNamed(account), connector) !== true) {
    const whose = connector === undefined ? '' : ` of the connector ${connector}`;
    throw new OptionError(
      `Failed to call the function ${name}: there is no code${whose}. Make the fake with { extension: { diy: module } }.`,
    );
  }
  const called = { kind, function: name, connector, options: { ...options } };
  const outcome = await caller.call(accountNamed(account), called);
  if (isJudged<Kind>(outcome)) return { result: outcome.result };
  return { errors: 'refusal' in outcome ? outcome.refusal.body.errors : [] };
}

/** A result that the contract has judged is one of its kind. */
function isJudged<Kind extends FunctionKind>(
  outcome: AppOutcome,
): outcome is Extract<AppOutcome, { result: unknown }> & { readonly result: AppResult<Kind> } {
  return 'result' in outcome;
}
