import { WorkerError } from '../../browser/options/worker-error.ts';
import { setupIntegrator } from '../../browser/setup-integrator.ts';
import type { Launch } from './launch.ts';

/** Starts the fake in the page of vitest's browser mode; it responds in the page itself, unless a worker is named. */
export const launchInPage: Launch = async ({ shortcut: _shortcut, workerUrl = false, ...options }) => {
  const page = setupIntegrator({ quiet: true, ...options, workerUrl });
  await page.start();
  // A test may begin with any call.
  await page.ready();
  const fake = {
    ...page,
    get handlers(): typeof page.handlers {
      return page.handlers;
    },
    get server(): never {
      throw new WorkerError(
        'Failed to give the server of msw: there is none in a page. Put handlers before the fake with integrator.use().',
      );
    },
  };
  return { fake, end: page.stop };
};
