import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { bytesOf, foldedGroups, type Group } from '../../scripts/folded-groups.ts';

let folder: string;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'groups-'));
});

afterAll(() => rmSync(folder, { recursive: true }));

/** A group of one module, which imports others. */
function group(name: string, loaders: readonly string[], imports: readonly string[] = [], bytes = 100): Group {
  const id = join(folder, `${name}.ts`);
  writeFileSync(id, `${imports.map((one) => `import './${one}.ts';\n`).join('')}//`.padEnd(bytes, '.'));
  return { loaders: new Set(loaders), modules: [id], bytes: bytesOf([id]) };
}

const node = { file: 1000, byte: 1 };
const nowhere = (): boolean => false;

function named(groups: readonly Group[]): string[] {
  return groups.map(({ modules }) => modules.map((id) => id.slice(folder.length + 1, -3)).join('+'));
}

test('groups are folded where a file costs more than what is loaded for nothing', () => {
  const groups = [group('small', ['a', 'b']), group('other', ['a']), group('large', ['b'], [], 900)];
  const moments = [
    { loaders: ['a'], ...node },
    { loaders: ['b'], ...node },
  ];
  expect(named(foldedGroups(groups, moments, nowhere))).toEqual(['large', 'small+other']);
});

test('a byte that a page would load for nothing keeps groups apart', () => {
  const groups = [group('small', ['node', 'page']), group('other', ['node'])];
  const moments = [
    { loaders: ['node'], ...node },
    { loaders: ['page'], file: 0, byte: 100 },
  ];
  expect(named(foldedGroups(groups, moments, nowhere))).toEqual(['small', 'other']);
});

test('what the imports of a group would bring along counts too', () => {
  const groups = [
    group('small', ['a', 'b']),
    group('importing', ['a'], ['heavy']),
    { ...group('heavy', ['a'], [], 5000), isFixed: true },
  ];
  const moments = [
    { loaders: ['a'], ...node },
    { loaders: ['b'], ...node },
  ];
  expect(named(foldedGroups(groups, moments, nowhere))).toEqual(['small', 'heavy', 'importing']);
});

test('no two files import each other, and each comes after those that it imports', () => {
  const groups = [
    group('top', ['a'], ['middle']),
    { ...group('middle', ['a'], ['bottom']), isFixed: true },
    group('bottom', ['a']),
  ];
  expect(named(foldedGroups(groups, [{ loaders: ['a'], ...node }], nowhere))).toEqual(['bottom', 'middle', 'top']);
});
