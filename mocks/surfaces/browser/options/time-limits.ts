/** Waits for a value, but no longer than so many milliseconds; then gives what stands in for it. */
export function withTimeout<T, Late>(milliseconds: number, value: Promise<T>, late: () => Late): Promise<T | Late> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => resolve(late()), milliseconds);
    value.then(resolve, reject).finally(() => clearTimeout(timer));
  });
}
