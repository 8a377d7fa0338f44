import { replaceFetch } from '../../msw/global-fetch.ts';
import { isForService } from '../../service/service-url.ts';

/** How the requests of the page itself get to the fake. */
export interface PageWay {
  /** Whether the worker will hand a request to the fake now; where it will not, the page responds. */
  readonly workerResponds: () => Promise<boolean>;
  /** Responds to a request in the page. */
  readonly respond: (request: Request) => Promise<Response>;
}

/**
 * Keeps the calls of the global `fetch` to the service's hosts with the fake, also where the worker is gone.
 *
 * While the worker is well they go through it, and so are seen in the browser's developer tools. The function given
 * back puts the global as it was; where somebody has put a `fetch` of their own over it meanwhile, it only steps aside.
 */
export function keepFetch({ workerResponds, respond }: PageWay): () => void {
  const original = globalThis.fetch;
  let active = true;
  const kept: typeof fetch = async (input, init) => {
    if (!active || !isForService(input) || (await workerResponds())) return original(input, init);
    return respond(new Request(input, init));
  };
  const putBack = replaceFetch(kept);
  return () => {
    active = false;
    putBack();
  };
}
