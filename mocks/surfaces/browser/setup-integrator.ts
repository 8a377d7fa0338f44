import type { BrowserIntegrator, BrowserOptions } from './options/browser-options.ts';
import { setupPage } from './setup-page.ts';
import { startOnce } from './start-once.ts';

/**
 * Puts the fake between a page and the network.
 *
 * @example
 * if (import.meta.env.DEV) {
 *   const { setupIntegrator } = await import('integrator-testkit/browser');
 *   await setupIntegrator({ persist: true }).start();
 * }
 */
export function setupIntegrator(options: BrowserOptions = {}): BrowserIntegrator {
  return setupPage(options, () => import('msw/browser'));
}

/**
 * Puts the fake between a page and the network, at once; where one runs in this page already, gives that one.
 *
 * A call with other options changes nothing, and the console says so.
 *
 * @throws {WorkerError} where there is no worker, or not the right one; the message has the command that mends it.
 * @example
 * const integrator = await startIntegrator({ persist: true });
 */
export function startIntegrator(options: BrowserOptions = {}): Promise<BrowserIntegrator> {
  return startOnce(options, setupIntegrator);
}
