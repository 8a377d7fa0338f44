import { keepFetch, type PageWay } from './page-fetch.ts';
import { keepXhr } from './page-xhr.ts';

// What only a page that starts its fake needs comes with this.
export { greetingOf } from './greeting.ts';

/** Keeps what the page itself sends to the service with the fake; the function given back puts everything as it was. */
export function keepWays(way: PageWay): () => void {
  const putBack = [keepFetch(way), keepXhr(way)];
  return () => {
    for (const undo of putBack) undo();
  };
}
