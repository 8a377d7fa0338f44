/** Lets many go at a time, but one alone while that one must be. */
export interface Turnstile {
  /** Does something once nobody is alone. */
  pass<T>(work: () => Promise<T>): Promise<T>;
  /** Does something while nobody else is under way; `hasWaited`: others were alone before. */
  alone<T>(work: (hasWaited: boolean) => Promise<T>): Promise<T>;
}

/** Makes a turnstile, open at first. `waiting` puts a limit to each wait. */
export function createTurnstile(waiting: (waited: Promise<void>) => Promise<void>): Turnstile {
  let closed: Latch | undefined;
  let drained: Latch | undefined;
  let underWay = 0;
  return {
    pass: async (work) => {
      while (closed !== undefined) await waiting(closed.opened);
      underWay += 1;
      try {
        return await work();
      } finally {
        underWay -= 1;
        if (underWay === 0) drained?.open();
      }
    },
    alone: async (work) => {
      const hasWaited = closed !== undefined;
      while (closed !== undefined) await waiting(closed.opened);
      const own = createLatch();
      closed = own;
      try {
        drained = createLatch();
        if (underWay > 0) await waiting(drained.opened);
        return await work(hasWaited);
      } finally {
        closed = undefined;
        own.open();
      }
    },
  };
}

interface Latch {
  readonly opened: Promise<void>;
  readonly open: () => void;
}

function createLatch(): Latch {
  let open = (): void => undefined;
  const opened = new Promise<void>((resolve) => {
    open = resolve;
  });
  return { opened, open };
}
