import { expect, test } from 'vitest';
import { findBarrelImports, findCycles, findLayerBreaks, findSelfImports, findSpecificImports } from './import-laws.ts';
import { readSources, type Sources } from './sources.ts';
import { findBadNames, findHiddenTimeAndChance, findProductWords, findSilencedTypes } from './text-laws.ts';

const sources = await readSources();

test('the package has files to judge', () => {
  expect(sources.has('spec/routing/router.ts')).toBe(true);
});

test.each<[promise: string, law: (sources: Sources) => string[]]>([
  ['a file imports only from its own layer or from layers to its left', findLayerBreaks],
  ['the engine imports nothing that knows the one API', findSpecificImports],
  ['an index.ts is imported only from outside its folder', findBarrelImports],
  ['published files import each other by relative paths', findSelfImports],
  ['no imports run in a ring', findCycles],
  ['the generic parts have not one word of the API that is mocked', findProductWords],
  ['time and chance come from the clock and the ids of the engine only', findHiddenTimeAndChance],
  ['no type is silenced outside tests', findSilencedTypes],
  ['names are in kebab-case and name a subject', findBadNames],
])('%s', (_promise, law) => {
  expect(law(sources)).toEqual([]);
});

test.each<[from: string, to: string]>([
  ['spec/a.ts', '../contracts/b.ts'],
  ['spec/a.ts', '../fixtures/b.ts'],
  ['fixtures/a.ts', '../contracts/b.ts'],
  ['contracts/a.ts', '../mocks/engine/b.ts'],
  ['contracts/a.ts', '../fixtures/b.ts'],
  ['contracts/rules/a.ts', '../../mocks/index.ts'],
  ['contracts/apis/a.ts', '../../mocks/integrator/b.ts'],
  ['mocks/engine/a.ts', '../integrator/b.ts'],
  ['mocks/engine/a.ts', '../../contracts/apis/b.ts'],
  ['mocks/engine/a.ts', '../../fixtures/b.ts'],
  ['mocks/integrator/a.ts', '../surfaces/node/b.ts'],
  ['mocks/integrator/a.ts', '../index.ts'],
  ['mocks/surfaces/node/a.ts', '../../index.ts'],
  ['mocks/surfaces/node/a.ts', '../../../test/b.ts'],
  ['mocks/index.ts', '../scripts/b.ts'],
])('the import law keeps %s from %s', (from, to) => {
  for (const statement of allImports(to))
    expect(findLayerBreaks(new Map([[from, statement]])), statement).toHaveLength(1);
});

test.each<[from: string, to: string]>([
  ['contracts/a.ts', '../spec/generated/openapi.json'],
  ['contracts/index.ts', './apis/b.ts'],
  ['contracts/apis/a.ts', '../../fixtures/b.ts'],
  ['mocks/engine/a.ts', './deep/b.ts'],
  ['mocks/integrator/a.ts', '../../fixtures/b.ts'],
  ['mocks/surfaces/cli/a.ts', '../server/index.ts'],
  ['mocks/index.ts', './surfaces/node/b.ts'],
  ['mocks/index.ts', '../contracts/apis/b.ts'],
  ['test/a.ts', '../mocks/index.ts'],
])('the import law lets %s see %s', (from, to) => {
  for (const statement of allImports(to)) expect(findLayerBreaks(new Map([[from, statement]])), statement).toEqual([]);
});

test('an engine that imports the built-in contract is found', () => {
  const offender = new Map([
    ['mocks/engine/a.ts', "import { contract } from '../../contracts/apis/integrator/builtin.ts';"],
  ]);
  expect(findSpecificImports(offender)).toHaveLength(1);
});

test('a file that imports the index.ts above it is found', () => {
  const offender = new Map([['contracts/rules/a.ts', "import { b } from '../index.ts';"]]);
  expect(findBarrelImports(offender)).toHaveLength(1);
});

test('a published file that imports the package by name is found', () => {
  const offender = new Map([['spec/a.ts', "import { b } from 'integrator-testkit/engine';"]]);
  expect(findSelfImports(offender)).toHaveLength(1);
});

test('a ring of three files is found, also where it runs over types', () => {
  const ring = new Map([
    ['spec/a.ts', "export { b } from './b.ts';"],
    ['spec/b.ts', "import type { c } from './c.ts';"],
    ['spec/c.ts', "export const load = () => import('./a.ts');"],
    ['spec/d.ts', "import { a } from './a.ts'; import { c } from './c.ts';"],
  ]);
  expect(findCycles(ring)).toEqual(['spec/a.ts → spec/b.ts → spec/c.ts → spec/a.ts']);
});

test.each(['mocks/engine/deep/a.ts', 'contracts/a.ts', 'contracts/rules/a.ts'])(
  'a product word in %s is found',
  (path) => {
    for (const word of ['integrator.io', 'SmartConnector', 'bigcommerce', 'NetSuite']) {
      expect(findProductWords(new Map([[path, `const a = 1; // as ${word} does`]]))).toHaveLength(1);
    }
  },
);

test.each([
  'contracts/apis/integrator/builtin/builtin.ts',
  'contracts/index.ts',
  'contracts/apis/a.ts',
  'mocks/integrator/a.ts',
])('%s may name the API', (path) => {
  expect(findProductWords(new Map([[path, '// integrator.io']]))).toEqual([]);
});

test.each([
  'const a = Date.now();',
  'const a = Date.now;',
  'const a = new Date();',
  'const a = Date();',
  'const a = Math.random();',
  'const a = crypto.randomUUID();',
  'const a = globalThis.crypto.randomUUID();',
  "import { randomUUID } from 'node:crypto';",
  'const a = performance.now();',
])('hidden time or chance is found: %s', (statement) => {
  expect(findHiddenTimeAndChance(new Map([['mocks/surfaces/a.ts', statement]]))).toHaveLength(1);
  expect(findHiddenTimeAndChance(new Map([['mocks/engine/time/clock.ts', statement]]))).toEqual([]);
});

test('a date made of a number, and a comment on Date.now, are fine', () => {
  const fine = 'const a = new Date(0); // not Date.now()';
  expect(findHiddenTimeAndChance(new Map([['mocks/surfaces/a.ts', fine]]))).toEqual([]);
});

test.each([
  'const a: any = 1;',
  'f(a as any);',
  'let a: any[];',
  '// @ts-ignore',
  '// @ts-expect-error',
  '// @ts-nocheck',
])('a silenced type is found: %s', (statement) => {
  expect(findSilencedTypes(new Map([['mocks/a.ts', statement]]))).toHaveLength(1);
  expect(findSilencedTypes(new Map([['test/a.ts', statement]]))).toEqual([]);
});

test.each([
  'spec/jsonPointer.ts',
  'spec/Router.ts',
  'spec/a_b.ts',
  'mocks/Engine/a.ts',
  'mocks/utils/a.ts',
  'spec/helpers.ts',
  'contracts/common/a.ts',
])('a bad name is found: %s', (path) => {
  expect(findBadNames(new Map([[path, '']]))).toHaveLength(1);
});

function allImports(path: string): string[] {
  return [
    `import { b } from '${path}';`,
    `import type { B } from '${path}';`,
    `import '${path}';`,
    `export { b } from '${path}';`,
    `export * from '${path}';`,
    `const b = await import('${path}');`,
    `let b: import('${path}').B;`,
  ];
}
