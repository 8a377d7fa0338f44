import { expect, test } from 'vitest';
import { readSources, type Sources } from './sources.ts';
import { findActingImports, findSnapshotsOfTheSoak } from './test-laws.ts';

const sources = await readSources();

test.each<[promise: string, law: (sources: Sources) => string[]]>([
  ['nobody loads what acts when it is loaded', findActingImports],
  ['what the soak has more of keeps no snapshots in a file', findSnapshotsOfTheSoak],
])('%s', (_promise, law) => {
  expect(law(sources)).toEqual([]);
});

test.each([
  "import { cli } from '../../mocks/surfaces/cli/main.ts';",
  "await import('../../mocks/surfaces/cli/launch.ts');",
])('a test that loads what acts is found: %s', (statement) => {
  expect(findActingImports(new Map([['test/docs/a.test.ts', statement]]))).toHaveLength(1);
});

test.each([
  "test.each(rowsOf(rows, 3))('a row: %s', (row) => {\n  expect(row).toMatchSnapshot();\n});\n",
  "test.each(\n  soakRows([\n    [1],\n  ]),\n)('a row: %s', (row) => {\n  expect(row).toMatchSnapshot();\n});\n",
  "soakTest('long', () => {\n  expect(1).toMatchSnapshot();\n});\n",
])('a snapshot that the soak alone asks for is found: %j', (text) => {
  expect(findSnapshotsOfTheSoak(new Map([['test/a.test.ts', text]]))).toHaveLength(1);
});

test('a snapshot beside a table of the soak is fine', () => {
  const text =
    "test.each(rowsOf(rows, 3))('a row: %s', (row) => {\n  expect(row).toBe(1);\n});\n\ntest('all', () => {\n  expect(1).toMatchSnapshot();\n});\n";
  expect(findSnapshotsOfTheSoak(new Map([['test/a.test.ts', text]]))).toEqual([]);
});
