import { expect, test } from 'vitest';
import type { RunOptions } from '../../../../contracts/check/run/run-options.ts';
import { rowsOf, soaking, soakTest } from '../../../soak/soaking.ts';
import { contractOf, documents, judgeFake } from '../any-api/planted/fakes.ts';
import { type Expected, notFound, plantedIn } from '../any-api/planted/planting/judged.ts';

/** The soak has every phase. */
const aFew: Partial<RunOptions> = soaking ? {} : { runs: 1, phases: ['examples', 'positive'] };

test.each(rowsOf(documents, 5))('the fake of %s conforms while nothing is planted in it', async (name) => {
  const { verdict, failures, scope } = await judgeFake(contractOf(name), undefined, aFew);
  expect(failures.map(({ check, message }) => ({ check, message }))).toEqual([]);
  expect(verdict).toBe('conforms');
  expect(scope.judged).toBeGreaterThan(soaking ? 100 : 5);
});

/** Which of the defects of each document. */
const sample = [1, 8, 15, 22, 30];

soakTest('a defect in each document is found, and named in one cause', async () => {
  const found: Expected[] = [];
  for (const [index, name] of documents.entries()) found.push(...(await plantedIn(name, 40, [sample[index] ?? 0])));
  expect(notFound(found)).toEqual([]);
  expect(found.map(({ causes, defect: { title } }) => ({ title, causes }))).toEqual(
    found.map(({ defect: { title } }) => ({ title, causes: 1 })),
  );
});
