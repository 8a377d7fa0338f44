/**
 * What counts for a document of another API as Node has it: loaded with the first fake of one. Most fakes are of
 * integrator.io, and need no webhooks, token endpoints or lists of any document.
 *
 * It is loaded by `require`, since what needs it cannot wait; what it has in common with the rest is loaded once.
 */
import { createRequire } from 'node:module';
import type { anotherApi as madeLate } from './another-api.ts';

const require = createRequire(import.meta.url);

/** The entry `another-api` of the build, from the folder where this file is built. */
const built = '../another-api.js';

export const anotherApi: typeof madeLate = (...given) => {
  const code: { readonly anotherApi: typeof madeLate } = require(built);
  return code.anotherApi(...given);
};
