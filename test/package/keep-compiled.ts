import { enableCompileCache } from 'node:module';
import { rootUrl } from '../root.ts';

/**
 * Keeps what Node has made of the modules that a worker of the tests loads, for the next run: without their types, and
 * compiled. Node holds each against the text of its module, so that what was kept of another text is never used.
 */
enableCompileCache(new URL('node_modules/.cache/integrator-testkit/', rootUrl).pathname);
