import type { RequestHandler } from 'msw';
import type { SetupWorker } from 'msw/browser';
import type { Msw } from '../../msw/modules/load-msw.ts';
import { createProbeHandler, isHeard } from './probe.ts';
import { startWorker, type WorkerOptions } from './start-worker.ts';
import { checkWorkerFile, serviceWorkers } from './worker-file.ts';
import { controlled, feelWorker } from './worker-pulse.ts';

/** What a worker is launched with. */
export interface WorkerLaunch extends WorkerOptions {
  /** Gives msw; throws where it is not installed. Handed in, since a page that loads this has it already. */
  readonly msw: () => Msw;
  /** Makes msw's end of it, with a handler of this package's own before all others. */
  readonly makeWorker: (probe: RequestHandler) => Promise<SetupWorker>;
  /** Informed of each step that has to be undone at the end. */
  readonly undo: (step: () => unknown) => void;
}

/**
 * Puts msw's worker between the page and the network, and tells each time whether it hands requests to the page now.
 *
 * @throws {WorkerError} with the command that mends it.
 */
export async function launchWorker({
  msw,
  makeWorker,
  undo,
  ...options
}: WorkerLaunch): Promise<(() => Promise<boolean>) | undefined> {
  const { workerUrl, timeoutMs } = options;
  const container = serviceWorkers();
  await checkWorkerFile(workerUrl, timeoutMs);
  const worker = await makeWorker(createProbeHandler(msw()));
  const heard = await startWorker(worker, options);
  undo(() => worker.stop());
  if (heard === undefined) return undefined;
  const pulse = feelWorker(container, heard, timeoutMs);
  undo(pulse.stop);
  await controlled(container, timeoutMs);
  return (await isHeard(pulse.beats, timeoutMs)) ? pulse.beats : undefined;
}
