import type { HoldLarge } from '../../../engine/store/large/large-records.ts';

/** Holds large collections as something does that is loaded with the first of them; until then they stay as they are. */
export function onceLoaded(load: () => Promise<HoldLarge>): HoldLarge {
  let isAsked = false;
  let loaded: HoldLarge | undefined;
  const loading = async (): Promise<void> => {
    // A package that is replaced while it runs has no such file any more; then all stays as it is.
    loaded = await load().catch(() => undefined);
  };
  return (records) => {
    if (!isAsked) {
      isAsked = true;
      void loading();
    }
    return loaded === undefined ? records : loaded(records);
  };
}
