/**
 * The fake between a page and the network.
 *
 * @module
 */
export { isTestkitError, TestkitError } from '../../../spec/errors/testkit-error.ts';
export type { Integrator } from '../msw/integrator.ts';
export type { BrowserIntegrator, BrowserOptions } from './options/browser-options.ts';
export { WorkerError } from './options/worker-error.ts';
export { setupIntegrator, startIntegrator } from './setup-integrator.ts';
