import fc from 'fast-check';
import { expect, test } from 'vitest';
import { soaking } from '../../soak/soaking.ts';
import { rewritten } from './rewritings.ts';

test('a schema that is written in another way, everywhere in it, has not changed', () => {
  expect(() => fc.assert(rewritten(), { seed: 1, numRuns: soaking ? 60 : 12 })).not.toThrow();
});
