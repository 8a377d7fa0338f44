import type { SetupWorker } from 'msw/browser';
import { withTimeout } from '../options/time-limits.ts';
import { WorkerError } from '../options/worker-error.ts';
import { initCommand } from './worker-file.ts';

/** How the worker is started. */
export interface WorkerOptions {
  readonly workerUrl: string;
  /** How long the worker may take to respond, in milliseconds. */
  readonly timeoutMs: number;
}

/**
 * Starts msw's worker, and gives the one that msw listens to.
 *
 * @throws {WorkerError} where it cannot be registered, does not respond, or is of another version than msw.
 */
export async function startWorker(
  worker: SetupWorker,
  { workerUrl, timeoutMs }: WorkerOptions,
): Promise<ServiceWorker | undefined> {
  let heard: ServiceWorker | undefined;
  const { version } = await watchVersion(async () => {
    const started = worker.start({ ...passOthers, quiet: true, serviceWorker: { url: workerUrl } }).then(
      (registration) => {
        heard = registration?.active ?? undefined;
        return true;
      },
      (error: unknown) => {
        throw new WorkerError(
          `Failed to start the fake: the worker ${workerUrl} cannot be registered: ${error instanceof Error ? error.message : String(error)} ${initCommand}`,
          { cause: error },
        );
      },
    );
    if (!(await withTimeout(timeoutMs, started, () => false))) {
      throw new WorkerError(
        `Failed to start the fake: the worker ${workerUrl} did not respond within ${timeoutMs} ms. Unregister it in the browser's developer tools (Application, Service workers), make it anew and reload: ${initCommand}`,
      );
    }
  });
  if (version === undefined) return heard;
  // Nobody waits for it: a worker of another version may never say that it is done.
  void worker.stop();
  throw new WorkerError(
    `Failed to start the fake: the worker ${workerUrl} is the one of msw ${version}, and the page has another msw. ${initCommand}`,
  );
}

/** msw 2 asks for `onUnhandledRequest`, msw 3 for `onUnhandledFrame`; each leaves the other's word alone. */
const passOthers = { onUnhandledRequest: 'bypass', onUnhandledFrame: 'bypass' } as const;

/**
 * Tells of which version the worker says it is, where msw finds that the two do not belong together.
 *
 * msw compares their checksums itself, but only tells the console.
 */
async function watchVersion(start: () => Promise<void>): Promise<{ readonly version: string | undefined }> {
  const { warn } = console;
  let version: string | undefined;
  const listen = (...args: unknown[]): void => {
    const found = /different version of MSW \((.+?)\)/.exec(String(args[0]))?.[1];
    if (found === undefined) warn.apply(console, args);
    else version = found;
  };
  console.warn = listen;
  try {
    await start();
  } finally {
    if (console.warn === listen) console.warn = warn;
  }
  return { version };
}
