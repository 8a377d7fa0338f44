/**
 * Loads msw when it is first needed: this package can be imported without it.
 *
 * `imports` in package.json puts load-msw-in-page.ts in the place of this file where a bundler makes a page.
 * It is loaded by `require`, since what needs it cannot wait; Node gives the same module that `import` gives.
 */
import { createRequire } from 'node:module';

const require = createRequire(import.meta.url);

/** What the surfaces need of msw. */
export type Msw = Pick<typeof import('msw'), 'getResponse' | 'http' | 'RequestHandler'>;

/** What the surfaces need of msw in Node. */
export type MswInNode = Pick<typeof import('msw/node'), 'setupServer'>;

/** @throws where msw is not installed. */
export const loadMsw = (): Msw => require('msw');

/** @throws where msw is not installed. */
export const loadMswInNode = (): MswInNode => require('msw/node');

/** @throws where msw is not installed. */
export const loadMswManifest = (): { readonly version: string } => require('msw/package.json');
