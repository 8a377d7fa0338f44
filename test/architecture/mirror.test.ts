import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { rootUrl } from '../root.ts';
import { findMisplacedTests, findUnnamedRooms } from './mirror-laws.ts';
import { readSources } from './sources.ts';

const sources = await readSources();

test('tests stand in the folder of test/ that is called like what they test', () => {
  expect(findMisplacedTests(sources)).toEqual([]);
});

test('the map names every folder of test/ that mirrors none of the source', () => {
  expect(findUnnamedRooms(sources, readFileSync(new URL('ARCHITECTURE.md', rootUrl), 'utf8'))).toEqual([]);
});

test.each([
  'test/mocks/engine/kit/a.test.ts',
  'test/mocks/engine/journal/deep/a.soak.test.ts',
  'test/contracts/journal/a.test-d.ts',
  'test/a.test.ts',
])('%s is found', (path) => {
  const offender = new Map([...['mocks/engine/journal/query/a.ts', 'contracts/check/a.ts', path].map(withoutText)]);
  expect(findMisplacedTests(offender)).toEqual([expect.stringContaining(`${path}: there is no folder `)]);
});

test.each([
  'test/mocks/engine/journal/a.test.ts',
  'test/mocks/engine/journal/query/a.test.ts',
  'test/mocks/engine/a.soak.test.ts',
  'test/mocks/engine/journal/rows/a.ts',
  'test/exchanges/a.test.ts',
])('%s is where it may be', (path) => {
  expect(findMisplacedTests(new Map(['mocks/engine/journal/query/a.ts', path].map(withoutText)))).toEqual([]);
});

test('a room at the top of test/ that the map does not name is found', () => {
  const rooms = new Map(['test/kit/a.test.ts', 'test/fuzz/deep/run.ts', 'test/docs/a.test.ts'].map(withoutText));
  expect(findUnnamedRooms(rooms, '`test/fuzz/` asks odd things, and test/kit/ is no name of the map')).toEqual([
    'test/kit/ mirrors no folder of the source, and ARCHITECTURE.md does not name it',
  ]);
});

function withoutText(path: string): [path: string, text: string] {
  return [path, ''];
}
