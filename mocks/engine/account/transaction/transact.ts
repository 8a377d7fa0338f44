import type { MaybePromise } from '../../time/maybe-promise.ts';
import type { World } from '../account.ts';
import { type AccountInCall, Transaction } from './transaction.ts';

/** What an exchange does, and what becomes of its writes. */
export interface Act<T, Result> {
  readonly act: (account: AccountInCall) => MaybePromise<T>;
  /** Judges what came of it, before anything is stored. */
  readonly judge: (value: T) => Result;
  /** Whether what was written is stored. */
  readonly isKept: (result: Result) => boolean;
}

/**
 * Runs what one exchange does: where its result is not to be kept, or it throws, it has written nothing.
 *
 * What it writes before it waits for anything is stored together with the judgement. While it waits others see what
 * it has written, as they must: what they write then is theirs, and stays.
 */
export function transact<T, Result>(world: World, { act, judge, isKept }: Act<T, Result>): MaybePromise<Result> {
  const transaction = new Transaction(world);
  const discard = (error: unknown): never => {
    world.step(() => transaction.discard());
    throw error;
  };
  const close = (value: T): Result => {
    const result = judge(value);
    if (isKept(result)) transaction.commit();
    else transaction.discard();
    return result;
  };
  try {
    const value = act(transaction);
    if (!(value instanceof Promise)) return close(value);
    transaction.open();
    return value.then((late) => world.step(() => close(late))).catch(discard);
  } catch (error) {
    return discard(error);
  }
}
