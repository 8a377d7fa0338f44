import { replaceFetch } from '../msw/global-fetch.ts';
import { isForService } from '../msw/service-url.ts';

/** What the short way needs to know. */
export interface ShortcutOptions {
  readonly fetch: typeof fetch;
  /** Whether nothing stands in the way: no handler of the user's that must be asked, nobody listening to msw. */
  readonly isClear: () => boolean;
}

/**
 * Lets calls of the global `fetch` to the service's hosts go straight to the fake.
 *
 * A call for another host, or one that msw must see, goes the way it went before. The function given back puts the
 * global as it was; where somebody has put a `fetch` of their own over it meanwhile, it only steps aside.
 */
export function installShortcut({ fetch: answer, isClear }: ShortcutOptions): () => void {
  const original = globalThis.fetch;
  let active = true;
  // Async, so that what cannot be asked is a rejected promise also where msw throws.
  const shortcut: typeof fetch = async (input, init) =>
    active && isForService(input) && isClear() ? answer(input, init) : original(input, init);
  const putBack = replaceFetch(shortcut);
  return () => {
    active = false;
    putBack();
  };
}
