/**
 * Undoes something, and leaves a `fetch` that somebody has put over ours meanwhile where it is.
 *
 * msw puts the global back as it was when it closes, whoever has changed it since.
 */
export function sparingForeignFetch(ours: typeof fetch | undefined, undo: () => void): void {
  const foreign = globalThis.fetch === ours ? undefined : Object.getOwnPropertyDescriptor(globalThis, 'fetch');
  undo();
  if (foreign !== undefined) Object.defineProperty(globalThis, 'fetch', foreign);
}
