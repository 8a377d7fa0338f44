/** Adds a listener; gives a function that ends it. */
export function listen<T>(listeners: Set<T>, listener: T): () => void {
  listeners.add(listener);
  return () => void listeners.delete(listener);
}

/** Tells whoever is set up to hear of each exchange, and those who listen. */
export function observer<Entry, Failure>(
  onExchange: ((entry: Entry, failure: Failure) => void) | undefined,
  listeners: ReadonlySet<(entry: Entry) => void>,
): (entry: Entry, failure: Failure) => void {
  return (entry, failure) => {
    onExchange?.(entry, failure);
    for (const listener of listeners) listener(entry);
  };
}
