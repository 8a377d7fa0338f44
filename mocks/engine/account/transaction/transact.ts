import type { MaybePromise } from '../../time/maybe-promise.ts';
import type { MockAccount } from '../account.ts';
import { type AccountInCall, Transaction } from './transaction.ts';

/** What an exchange does, and what becomes of its writes. */
export interface Act<T, Result> {
  /** The moment of the exchange. */
  readonly now: number;
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
export function transact<T, Result>(
  account: MockAccount,
  { now, act, judge, isKept }: Act<T, Result>,
): MaybePromise<Result> {
  const transaction = new Transaction(account);
  const discard = (error: unknown): never => {
    account.transaction(() => transaction.discard());
    throw error;
  };
  const close = (value: T): Result => {
    const result = judge(value);
    if (isKept(result)) transaction.commit(now);
    else transaction.discard();
    return result;
  };
  try {
    const value = act(transaction);
    if (!(value instanceof Promise)) return close(value);
    transaction.open();
    return value.then((late) => account.transaction(() => close(late))).catch(discard);
  } catch (error) {
    return discard(error);
  }
}
