import type { MaybePromise } from '../../engine/time/maybe-promise.ts';
import type { Region } from '../../integrator/service/regions.ts';
import type { ConnectedAccount } from './client/connected-account.ts';
import type { ConnectedIntegrator } from './connect-integrator.ts';

/** What gives promises, or gives the same at once: whoever awaits it need not know which. */
export type Awaitable<T> = {
  readonly [Key in keyof T]: T[Key] extends (...given: never[]) => Promise<unknown>
    ? AwaitableMethod<T[Key]>
    : T[Key] extends Promise<infer Value>
      ? MaybePromise<Value>
      : T[Key] extends string
        ? T[Key]
        : Awaitable<T[Key]>;
};

/** A method; one that can be called in two ways still can. */
type AwaitableMethod<Method> = Method extends {
  (...given: infer First): Promise<infer FirstValue>;
  (...given: infer Last): Promise<infer LastValue>;
}
  ? [First, FirstValue] extends [Last, LastValue]
    ? (...given: Last) => MaybePromise<AwaitableResult<LastValue>>
    : {
        (...given: First): MaybePromise<AwaitableResult<FirstValue>>;
        (...given: Last): MaybePromise<AwaitableResult<LastValue>>;
      }
  : never;

/** What a method gives: what has methods of its own may give promises too. */
type AwaitableResult<Value> = Value extends readonly unknown[]
  ? Value
  : true extends { [Key in keyof Value]: Value[Key] extends (...given: never[]) => unknown ? true : false }[keyof Value]
    ? Awaitable<Value>
    : Value;

/** Keeps a state and goes back to it. */
export interface Restorable {
  snapshot(): MaybePromise<unknown>;
  /** Give it only what `snapshot()` of the same one gave. */
  restore(snapshot: unknown): MaybePromise<void>;
}

/**
 * An account as a helper of yours can take it: one in this process, or one of a server.
 *
 * @example
 * const half = async (account: AccountControl) => account.create.smartConnector({ steps: 4, completed: 2 });
 */
export type AccountControl = Awaitable<
  Omit<ConnectedAccount, keyof Restorable | 'resource' | 'resources' | 'snapshots'>
> &
  Restorable;

/** A fake as a helper of yours can take it: `createIntegrator()`, `setupIntegrator()` or `connectIntegrator()`. */
export type IntegratorControl = Awaitable<
  Omit<
    ConnectedIntegrator,
    | keyof Restorable
    | 'accounts'
    | 'document'
    | 'export'
    | 'fetch'
    | 'health'
    | 'import'
    | 'judge'
    | 'resource'
    | 'resources'
    | 'snapshots'
    | 'url'
  >
> &
  Restorable & {
    readonly fetch: typeof fetch;
    readonly accounts: {
      get(name?: string, region?: Region): AccountControl;
      all(): MaybePromise<readonly AccountControl[]>;
    };
  };
