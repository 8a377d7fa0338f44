import type { BrowserOptions } from '../../browser/options/browser-options.ts';
import type { NodeIntegrator, SetupOptions } from '../../node/setup-integrator.ts';

/** How the fake of a test is set up; what names the worker counts in vitest's browser mode only. */
export interface TestOptions
  extends SetupOptions,
    Pick<BrowserOptions, 'workerUrl' | 'workerTimeoutMs' | 'workerPatience'> {}

/** A fake that runs, and what ends it. */
export interface Launched {
  readonly fake: NodeIntegrator;
  readonly end: () => void | Promise<void>;
}

/** Starts a fake where the tests run: in Node, or in a page. */
export type Launch = (options: TestOptions) => Launched | Promise<Launched>;
