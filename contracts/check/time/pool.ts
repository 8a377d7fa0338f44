/** Work that is done by several at a time. */
export interface Pool<T> {
  /** In the order in which they are begun. */
  readonly items: readonly T[];
  /** How many are done at a time. */
  readonly workers: number;
  /** Whether nothing else may be done meanwhile. */
  readonly isAlone: (item: T) => boolean;
  readonly work: (item: T) => Promise<void>;
}

/**
 * Does the work, several items at a time, begun in their order.
 *
 * Where one goes wrong, none is begun any more; those that are under way come to their end first, so that nothing is
 * sent behind the back of whoever cleans up.
 */
export async function workThrough<T>({ items, workers, isAlone, work }: Pool<T>): Promise<void> {
  const running = new Set<Promise<void>>();
  const errors: unknown[] = [];
  for (const item of items) {
    const max = isAlone(item) ? 1 : Math.max(1, workers);
    while (running.size >= max && errors.length === 0) await Promise.race(running);
    if (errors.length > 0) break;
    const one: Promise<void> = work(item).then(
      () => void running.delete(one),
      (error: unknown) => {
        running.delete(one);
        errors.push(error);
      },
    );
    running.add(one);
    if (isAlone(item)) await one;
  }
  await Promise.all(running);
  if (errors.length > 0) throw errors[0];
}
