import type { BrowserIntegrator } from '../options/browser-options.ts';
import type { PagePlace } from '../options/page-place.ts';

/** Does something once; again only where it failed. */
export function untilItSucceeds<T>(act: () => Promise<T>): () => Promise<T> {
  let begun: Promise<T> | undefined;
  return () => {
    begun ??= act().catch((error: unknown) => {
      begun = undefined;
      throw error;
    });
    return begun;
  };
}

/** Starts once, and stops once, however often either is asked for. */
export function createLife(
  place: () => PagePlace,
  launch: () => Promise<void>,
  putBack: () => Promise<void>,
): Pick<BrowserIntegrator, 'start' | 'stop'> {
  let starting: Promise<void> | undefined;
  const end = async (): Promise<void> => {
    await starting?.catch(() => undefined);
    starting = undefined;
    await putBack();
    place().stopping = undefined;
  };
  return {
    start: () => {
      starting ??= launch().catch(async (error: unknown) => {
        starting = undefined;
        await putBack();
        throw error;
      });
      place().ready = starting;
      return starting;
    },
    stop: () => {
      place().stopping ??= end();
      return place().stopping ?? Promise.resolve();
    },
  };
}
