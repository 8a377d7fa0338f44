/** What stands in the place of a value that did not come in time. */
export const late: unique symbol = Symbol('late');

/** Waits for a value, but no longer than so many milliseconds. */
export async function withinTimeLimit<T>(value: Promise<T>, milliseconds: number): Promise<T | typeof late> {
  let timeout: ReturnType<typeof setTimeout> | undefined;
  const limit = new Promise<typeof late>((resolve) => {
    timeout = setTimeout(() => resolve(late), milliseconds);
  });
  try {
    return await Promise.race([value, limit]);
  } finally {
    clearTimeout(timeout);
  }
}
