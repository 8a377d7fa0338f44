/**
 * Puts another function in the place of the global `fetch`.
 *
 * It is defined and not assigned: happy-dom's can only be read. The function given back puts the global as it was; where
 * somebody has put a `fetch` of their own over ours meanwhile, it leaves theirs.
 */
export function replaceFetch(ours: typeof fetch): () => void {
  const before = Object.getOwnPropertyDescriptor(globalThis, 'fetch');
  Object.defineProperty(ours, 'name', { value: 'fetch' });
  Object.defineProperty(globalThis, 'fetch', { value: ours, configurable: true, enumerable: true, writable: true });
  return () => {
    if (globalThis.fetch === ours && before !== undefined) Object.defineProperty(globalThis, 'fetch', before);
  };
}
