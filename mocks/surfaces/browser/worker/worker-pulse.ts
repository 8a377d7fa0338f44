import { withTimeout } from '../options/time-limits.ts';

/** Feels whether the worker is there, and wakes it. */
export interface WorkerPulse {
  /** Whether the worker will hand the next request to this page. */
  beats(): Promise<boolean>;
  stop(): void;
}

/**
 * Feels the pulse of the worker that msw listens to.
 *
 * Another one may take its place, as when another tab has brought a newer one: msw does not listen to that one, and
 * would leave its requests without a response. It counts as gone.
 *
 * A browser ends a worker that idles, and starts it again for the next request; a worker of msw 2 has forgotten then
 * whose requests to hand on, and lets them out to the network. So it is activated again before each request: that wakes it,
 * and its response is the proof that it listens.
 */
export function feelWorker(container: ServiceWorkerContainer, worker: ServiceWorker, timeoutMs: number): WorkerPulse {
  let dead = false;
  let feeling: Promise<boolean> | undefined;
  let responded: () => void = () => undefined;

  const listen = ({ data, source }: MessageEvent): void => {
    if (data?.type !== 'MOCKING_ENABLED' || source !== worker) return;
    dead = false;
    responded();
  };
  container.addEventListener('message', listen);
  container.startMessages();

  const feel = async (): Promise<boolean> => {
    const response = new Promise<boolean>((resolve) => {
      responded = () => resolve(true);
    });
    worker.postMessage('MOCK_ACTIVATE');
    // One that did not respond is asked again, but nobody waits for it a second time.
    if (dead) return false;
    const beats = await withTimeout(timeoutMs, response, () => false);
    if (!beats) dead = true;
    return beats;
  };

  return {
    beats: () => {
      if (container.controller !== worker || worker.state === 'redundant') return Promise.resolve(false);
      feeling ??= feel().finally(() => {
        feeling = undefined;
      });
      return feeling;
    },
    stop: () => container.removeEventListener('message', listen),
  };
}

/** Waits until a worker controls the page; a page that was loaded past all workers has none, and waits in vain. */
export async function controlled(container: ServiceWorkerContainer, timeoutMs: number): Promise<void> {
  if (container.controller !== null) return;
  const change = new Promise<void>((resolve) => {
    container.addEventListener('controllerchange', () => resolve(), { once: true });
  });
  await withTimeout(timeoutMs, change, () => undefined);
}
