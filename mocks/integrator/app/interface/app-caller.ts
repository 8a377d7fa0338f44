import type { FunctionKind } from '../../../../contracts/apis/extension/kinds.ts';
import type { AccountInCall } from '../../../engine/account/transaction/transaction.ts';
import type { AppError } from './app-host.ts';

/** A function of an app's code that is to be called, and what it is called with beside its one-time token. */
export interface AppCall {
  readonly kind: FunctionKind;
  readonly function: string;
  /** The connector whose code it is. */
  readonly connector: string | undefined;
  readonly options: Readonly<Record<string, unknown>>;
}

/** What came of a call: a result that is good, or what the service responds with in its place. Source of that: doc. */
export type AppOutcome =
  | { readonly result: unknown }
  | {
      readonly refusal: {
        readonly status: 422;
        readonly body: { readonly errors: readonly [AppError, ...AppError[]] };
      };
    };

/** The part of an account that calls are written into, and that says where its apps run. */
export type CallingAccount = Pick<AccountInCall, 'name' | 'journal' | 'clock' | 'collection' | 'paths'>;

/** Calls functions of apps, where their code runs. */
export interface AppCaller {
  /** Whether there is code of a connector; of an account of its own, where none is named. */
  has(account: CallingAccount, connector: string | undefined): boolean;
  /** Calls a function with a token of its own, judges both directions, and writes the call into the journal. */
  call(account: CallingAccount, call: AppCall): Promise<AppOutcome>;
}

/** What calls functions of apps, loaded when it is first needed. */
export type LateAppCaller = () => Promise<AppCaller>;
