import { expect, test } from 'vitest';
import { findCrowdedFolders, findFolderRings } from './folder-laws.ts';
import { readSources } from './sources.ts';

const sources = await readSources();

test('a folder has at most eight loose files', () => {
  expect(findCrowdedFolders(sources)).toEqual([]);
});

test('no imports between folders run in a ring', () => {
  expect(findFolderRings(sources)).toEqual([]);
});

test('a ninth file in a folder is found, but where the folder is a list of one kind, or its files are made', () => {
  const files = (folder: string, count: number): Map<string, string> =>
    new Map(Array.from({ length: count }, (_, index) => [`${folder}/a${index}.ts`, '']));
  expect(findCrowdedFolders(files('mocks/engine', 8))).toEqual([]);
  expect(findCrowdedFolders(files('mocks/engine', 9))).toEqual(['mocks/engine has 9 files: give them rooms']);
  expect(findCrowdedFolders(files('contracts/rules', 20))).toEqual([]);
  expect(findCrowdedFolders(files('contracts/rules/deep', 9))).toHaveLength(1);
  expect(findCrowdedFolders(files('spec/generated', 9))).toEqual([]);
});

test('an arrow back up is found, also where it is a type, and reported once with what draws it', () => {
  const ring = new Map([
    ['mocks/engine/account/a.ts', "import { b } from '../journal/b.ts';"],
    ['mocks/engine/journal/b.ts', "import { c } from './deep/c.ts';"],
    ['mocks/engine/journal/deep/c.ts', "import type { d } from '../../account/d.ts';"],
    ['mocks/engine/account/d.ts', ''],
    ['mocks/engine/fetch/e.ts', "import { a } from '../account/a.ts';"],
  ]);
  expect(findFolderRings(ring)).toEqual([
    'mocks/engine/account → mocks/engine/journal → mocks/engine/journal/deep → mocks/engine/account: ' +
      'mocks/engine/account/a.ts imports mocks/engine/journal/b.ts; ' +
      'mocks/engine/journal/b.ts imports mocks/engine/journal/deep/c.ts; ' +
      'mocks/engine/journal/deep/c.ts imports mocks/engine/account/d.ts',
  ]);
});

test.each<[from: string, to: string]>([
  ['mocks/engine/journal/a.ts', '../b.ts'],
  ['mocks/engine/journal/a.ts', '../../integrator/b.ts'],
  ['mocks/engine/journal/a.ts', '../../../test/b.ts'],
])('an arrow in one direction is fine: %s to %s', (from, to) => {
  expect(findFolderRings(new Map([[from, `import { b } from '${to}';`]]))).toEqual([]);
});
