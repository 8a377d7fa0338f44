/** Something that is there, or is loaded when it is first needed: what a page need not load to begin with. */
export interface Late<T> {
  /** `undefined` where it is not loaded. */
  readonly current: T | undefined;
  load(): Promise<T>;
}

/** What is there already, as everything is outside of a page. */
export function atHand<T>(value: T): Late<T> {
  return { current: value, load: () => Promise.resolve(value) };
}

/** What is loaded at the first call of `load`; where that fails, the next call tries again. */
export function lateOf<T>(load: () => Promise<T>): Late<T> {
  let current: T | undefined;
  let loading: Promise<T> | undefined;
  return {
    get current() {
      return current;
    },
    load: () => {
      loading ??= load().then(
        (value) => {
          current = value;
          return value;
        },
        (error: unknown) => {
          loading = undefined;
          throw error;
        },
      );
      return loading;
    },
  };
}

/** @throws where it is not loaded: somebody did not wait for it. */
export function needed<T>({ current }: Late<T>): T {
  if (current !== undefined) return current;
  throw new Error('Failed to respond: what responds is not loaded in this page yet. Wait for start() of the fake.');
}

/** A part of something that is late. */
export function partOfLate<T, Part>(whole: Late<T>, part: (value: T) => Part): Late<Part> {
  return {
    get current() {
      return whole.current && part(whole.current);
    },
    load: async () => part(await whole.load()),
  };
}
