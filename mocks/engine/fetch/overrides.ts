import type { Override } from './create-fetch.ts';

/** Puts an override before the others; the function given back takes it away. */
export function addOverride(overrides: Override[], override: Override): () => void {
  overrides.unshift(override);
  return () => {
    const index = overrides.indexOf(override);
    if (index >= 0) overrides.splice(index, 1);
  };
}
