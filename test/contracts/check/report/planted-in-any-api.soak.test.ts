import { expect, test } from 'vitest';
import { documents } from '../any-api/planted/fakes.ts';
import { type Expected, notFound, plantedIn } from '../any-api/planted/planting/judged.ts';

/** What is planted in each document. */
const perDocument = 80;

/** Why what is not found is not. */
const reasons: readonly [RegExp, string][] = [
  [
    / putSettings: writes although it refuses/,
    'what is planted writes what was written last, and that stands there already',
  ],
  [/a filter is ignored \(ignores company\)/, 'a text may as well be looked for within others'],
  [
    /@?patchContact: (a field is lost|falsy values are lost)/,
    'what is planted sends the right patch first, and nothing is lost of it',
  ],
];

const judged: Expected[] = [];

test.each(documents)('defects in the fake of %s are found, each in one cause', async (name) => {
  const here = await plantedIn(name, perDocument);
  judged.push(...here);
  expect(here).toHaveLength(perDocument);
  const found = here.filter(({ isFound }) => isFound);
  expect(
    found.filter(({ causes }) => causes !== 1).map(({ defect: { operation, title } }) => [operation, title]),
  ).toEqual([]);
});

test('of four hundred defects over five documents nine of ten are found, and it is known why the others are not', () => {
  expect(judged).toHaveLength(documents.length * perDocument);
  const found = judged.filter(({ isFound }) => isFound);
  expect(found.length / judged.length).toBeGreaterThanOrEqual(0.9);
  const unexplained = notFound(judged).filter((line) => !reasons.some(([pattern]) => pattern.test(line)));
  expect(unexplained).toEqual([]);
});
