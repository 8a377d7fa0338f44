/** Lets one in at a time, in the order in which they come; gives what lets the next one in. */
export type OneAtATime = () => Promise<() => void>;

/** Makes a gate that one may go through at a time. */
export function oneAtATime(): OneAtATime {
  let last: Promise<void> = Promise.resolve();
  return async () => {
    let leave = (): void => undefined;
    const before = last;
    last = new Promise((resolve) => {
      leave = resolve;
    });
    await before;
    return leave;
  };
}
