import { expect, test } from 'vitest';
import { readMutated, stepsBetween } from '../../../scripts/mutate/sources.ts';
import { rootUrl } from '../../root.ts';

test('what is changed is written by hand, and judges or fakes by a document', async () => {
  const paths = [...(await readMutated(rootUrl, undefined)).keys()];
  expect(paths).toContain('contracts/diff/diff-documents.ts');
  expect(paths).toContain('mocks/engine/create-mock.ts');
  expect(paths.filter((path) => path.includes('/generated/') || !/^(?:contracts|mocks\/engine)\//.test(path))).toEqual(
    [],
  );
});

test.each([
  ['contracts/pattern', (path: string) => path.startsWith('contracts/pattern/')],
  ['contracts/pattern/', (path: string) => path.startsWith('contracts/pattern/')],
  ['mocks/engine/create-mock.ts', (path: string) => path === 'mocks/engine/create-mock.ts'],
])('only what is below %s', async (only, isBelow) => {
  const paths = [...(await readMutated(rootUrl, only)).keys()];
  expect(paths).not.toEqual([]);
  expect(paths.filter((path) => !isBelow(path))).toEqual([]);
});

test('a name that begins alike is another folder', async () => {
  expect((await readMutated(rootUrl, 'contracts/pat')).size).toBe(0);
});

test.each<[one: string, other: string, steps: number]>([
  ['test/contracts/diff', 'test/contracts/diff', 0],
  ['test/contracts/diff', 'test/contracts/diff/schema', 1],
  ['test/contracts/diff/schema', 'test/contracts/diff', 1],
  ['test/contracts/diff', 'test/contracts/pact', 2],
  ['test/contracts/diff', 'test/mocks/engine', 4],
])('from %s to %s it is %s steps', (one, other, steps) => {
  expect(stepsBetween(one, other)).toBe(steps);
});
