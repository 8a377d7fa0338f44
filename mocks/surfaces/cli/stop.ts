/** How a command hears that it should stop. */
export interface Stop {
  readonly signal: AbortSignal;
  /** The exit code that goes with the signal that stopped it; `undefined`: it was not stopped. */
  readonly exitCode: number | undefined;
  /** Listens no more. */
  release(): void;
}

const codes = { SIGINT: 130, SIGTERM: 143 } as const;

/** Listens to Ctrl-C and to the system; at the second time the process ends at once, with a last word. */
export function listenForStop(onStop: (signal: string) => void, lastWord: () => void): Stop {
  const controller = new AbortController();
  let exitCode: number | undefined;
  const listeners = (['SIGINT', 'SIGTERM'] as const).map((signal) => {
    const listener = (): void => {
      if (exitCode !== undefined) {
        lastWord();
        process.exit(codes[signal]);
      }
      exitCode = codes[signal];
      onStop(signal);
      controller.abort();
    };
    process.on(signal, listener);
    return [signal, listener] as const;
  });
  return {
    signal: controller.signal,
    get exitCode() {
      return exitCode;
    },
    release: () => {
      for (const [signal, listener] of listeners) process.off(signal, listener);
    },
  };
}

/** Waits; whoever is stopped meanwhile does not wait for the rest. */
export function stoppableSleep(signal: AbortSignal): (milliseconds: number) => Promise<void> {
  return (milliseconds) =>
    new Promise((resolve) => {
      const wake = (): void => {
        clearTimeout(timer);
        signal.removeEventListener('abort', wake);
        resolve();
      };
      const timer = setTimeout(wake, milliseconds);
      // The clean-up after the stop waits as anybody does.
      if (!signal.aborted) signal.addEventListener('abort', wake);
    });
}
