import fc from 'fast-check';
import { expect, test } from 'vitest';
import { soaking } from '../../soak/soaking.ts';
import { documents } from './documents.ts';
import { faultsOf } from './faults-of.ts';
import { mutated, mutations } from './mutations.ts';

const options = { numRuns: soaking ? 4000 : 60, seed: 14 };

test('any document is refused with its line, or makes a fake that responds validly', async () => {
  await fc.assert(
    fc.asyncProperty(documents, async (document) => {
      expect(await faultsOf(JSON.stringify(document, null, 1))).toEqual([]);
    }),
    options,
  );
});

test('so is any document with parts that are of another type, gone, or led elsewhere', async () => {
  await fc.assert(
    fc.asyncProperty(documents, mutations, async (document, changes) => {
      expect(await faultsOf(JSON.stringify(mutated(document, changes), null, 1))).toEqual([]);
    }),
    options,
  );
});
