import { isForService } from '../../../service/service-url.ts';
import { clientContext, isOfClients } from '../gateway/client-context.ts';
import type { StartedFake } from '../gateway/started-fake.ts';
import { patch } from './patch.ts';

/**
 * Lets calls of the global `fetch` to the service's hosts go straight to the fake.
 *
 * Where handlers must be asked, they go over a socket as those of any other client, and calls for other hosts go by
 * msw. The function given back puts the global as it was; where somebody has put a `fetch` of their own over it
 * meanwhile, it only steps aside.
 */
export function patchFetch(responding: () => StartedFake | undefined): () => void {
  let isActive = true;
  const undo = patch(
    globalThis,
    'fetch',
    (before) =>
      // Async, so that what cannot be asked is a rejected promise also where msw throws.
      async function fetch(...args) {
        const call = (): unknown => Reflect.apply(before, undefined, args);
        const fake = isActive ? responding() : undefined;
        if (fake === undefined) return call();
        if (!isForService(args[0]))
          return isOfClients(clientContext.getStore()) ? clientContext.run('msw', call) : call();
        return fake.shortcut && fake.isClear() ? Reflect.apply(fake.fetch, undefined, args) : call();
      },
  );
  return () => {
    isActive = false;
    undo();
  };
}
