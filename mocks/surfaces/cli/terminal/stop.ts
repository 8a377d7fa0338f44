/** How a command hears that it should stop. */
export interface Stop {
  readonly signal: AbortSignal;
  /** Fires when nobody needs to wait for anything any more. */
  readonly over: AbortSignal;
  /** The exit code that goes with the signal that stopped it; `undefined`: it was not stopped. */
  readonly exitCode: number | undefined;
  /** Listens no more. */
  release(): void;
}

const codes = { SIGINT: 130, SIGTERM: 143 } as const;

/** How long a command that was stopped may take to come to its end, in milliseconds; CI kills after some seconds more. */
const longest = 4800;

/**
 * Listens to Ctrl-C and to the system. At the second time the process ends at once, with a last word; so it does where
 * the command has not come to its end some seconds after the first.
 */
export function listenForStop(onStop: (signal: string) => void, lastWord: () => void): Stop {
  const controller = new AbortController();
  const over = new AbortController();
  let exitCode: number | undefined;
  const listeners = (['SIGINT', 'SIGTERM'] as const).map((signal) => {
    const listener = (): void => {
      const end = (): never => {
        lastWord();
        process.exit(codes[signal]);
      };
      if (exitCode !== undefined) end();
      exitCode = codes[signal];
      onStop(signal);
      const timer = setTimeout(end, longest).unref();
      over.signal.addEventListener('abort', () => clearTimeout(timer));
      controller.abort();
    };
    process.on(signal, listener);
    return [signal, listener] as const;
  });
  return {
    signal: controller.signal,
    over: over.signal,
    get exitCode() {
      return exitCode;
    },
    release: () => {
      over.abort();
      for (const [signal, listener] of listeners) process.off(signal, listener);
    },
  };
}

/** Waits; whoever is stopped meanwhile does not wait for the rest. */
export function stoppableSleep({
  signal,
  over,
}: Pick<Stop, 'signal' | 'over'>): (milliseconds: number) => Promise<void> {
  return (milliseconds) =>
    new Promise((resolve) => {
      const wake = (): void => {
        clearTimeout(timer);
        signal.removeEventListener('abort', wake);
        over.removeEventListener('abort', wake);
        resolve();
      };
      const timer = setTimeout(wake, milliseconds);
      // The clean-up after the stop waits as anybody does.
      if (!signal.aborted) signal.addEventListener('abort', wake);
      over.addEventListener('abort', wake);
    });
}
