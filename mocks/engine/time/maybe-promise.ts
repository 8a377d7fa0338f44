/** A value, or the promise of one: the engine waits only where somebody makes it wait. */
export type MaybePromise<T> = T | Promise<T>;

/**
 * Goes on with a value, at once where it is there already.
 *
 * Not named `then`: a module that exports a `then` is taken for a promise by whoever imports it dynamically.
 */
export function andThen<T, R>(value: MaybePromise<T>, next: (value: T) => MaybePromise<R>): MaybePromise<R> {
  return value instanceof Promise ? value.then(next) : next(value);
}
