import fc from 'fast-check';
import { expect, test } from 'vitest';
import { rewritten } from './rewritings.ts';

test.each([2, 3, 4, 5, 6])('a schema that is written in another way has not changed, seed %i', (seed) => {
  expect(() => fc.assert(rewritten(), { seed, numRuns: 4000 })).not.toThrow();
});
