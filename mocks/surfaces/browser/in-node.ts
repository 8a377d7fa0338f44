/**
 * The fake of a page, for the server that renders the page: it can be imported and set up there, and says what to do
 * where it is started.
 *
 * @module
 */
import { needNode } from '../../../spec/errors/needed-node.ts';
import type { BrowserIntegrator, BrowserOptions } from './options/browser-options.ts';
import { WorkerError } from './options/worker-error.ts';
import { setupPage } from './setup-page.ts';
import { startOnce } from './start-once.ts';

export { isTestkitError, TestkitError } from '../../../spec/errors/testkit-error.ts';
export type { Integrator } from '../msw/integrator.ts';
export type { BrowserIntegrator, BrowserOptions } from './options/browser-options.ts';
export { WorkerError } from './options/worker-error.ts';

needNode();

/** As in a page; what it gives cannot be started in Node. */
export function setupIntegrator(options: BrowserOptions = {}): BrowserIntegrator {
  return setupPage(options, () => {
    throw new WorkerError(
      'Failed to start the fake: msw has no worker for Node, also where a document stands in for a page, as jsdom does. Import { setupIntegrator } from integrator-testkit/node, or give { workerUrl: false }.',
    );
  });
}

/** As in a page; in Node it fails, and says what to do. */
export function startIntegrator(options: BrowserOptions = {}): Promise<BrowserIntegrator> {
  return startOnce(options, setupIntegrator);
}
