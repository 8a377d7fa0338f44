import fc from 'fast-check';
import { expect, test } from 'vitest';
import { rowsOf, soaking } from '../../soak/soaking.ts';
import { documents } from './documents.ts';
import { documentsOfTwo } from './documents-of-two.ts';
import { faultsOf, faultsOfFiles } from './faults-of.ts';
import { inFiles } from './files.ts';
import { mutated, mutations } from './mutations.ts';

const options = { numRuns: soaking ? 4000 : 12, seed: 14 };

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

test('so is any document of 2.0, whole or with parts of another type', async () => {
  await fc.assert(
    fc.asyncProperty(documentsOfTwo, mutations, fc.boolean(), async (document, changes, isWhole) => {
      const written = isWhole ? document : mutated(document, changes);
      expect(await faultsOf(JSON.stringify(written, null, 1))).toEqual([]);
    }),
    options,
  );
});

test.each(
  rowsOf(
    [
      ['2.0', documentsOfTwo],
      ['3.1 and 3.0', documents],
    ],
    2,
  ),
)('so is any document of %s in several files, some of which are gone or lead back', async (_, whole) => {
  await fc.assert(
    fc.asyncProperty(inFiles(whole), async (files) => {
      expect(await faultsOfFiles(files)).toEqual([]);
    }),
    options,
  );
});
