import { expect, test } from 'vitest';
import { findLargeFiles, findLongFunctions } from './size-laws.ts';
import { readSources } from './sources.ts';

const sources = await readSources();

test('no file is over 300 lines, and at most two of the package are over 200', () => {
  expect(findLargeFiles(sources)).toEqual([]);
});

test('no function is over 80 lines', () => {
  expect(findLongFunctions(sources)).toEqual([]);
});

const lines = (count: number): string => '\n'.repeat(count);

test('a file over 300 lines is found, of tests too, but not where a program has written it', () => {
  expect(findLargeFiles(new Map([['test/b.ts', lines(301)]]))).toEqual(['test/b.ts has 301 lines']);
  expect(findLargeFiles(new Map([['spec/b.ts', lines(300)]]))).toEqual([]);
  expect(findLargeFiles(new Map([['spec/generated/b.ts', lines(301)]]))).toEqual([]);
});

test('a third file over 200 lines is found', () => {
  const large = ['a', 'b', 'c'].map((name): [string, string] => [`mocks/engine/${name}.ts`, lines(201)]);
  expect(findLargeFiles(new Map(large))).toHaveLength(3);
  expect(findLargeFiles(new Map(large.slice(1)))).toEqual([]);
  expect(findLargeFiles(new Map([...large.slice(1), ['test/a.test.ts', lines(201)]]))).toEqual([]);
});

test.each([
  ['a function', (body: string) => `function f(): void {${body}}`],
  ['an arrow', (body: string) => `export const f = (): void => {${body}};`],
  ['a method', (body: string) => `class F { f(): void {${body}} }`],
])('%s over 80 lines is found', (_kind, write) => {
  const offender = new Map([['mocks/a.ts', write(lines(80))]]);
  expect(findLongFunctions(offender)).toEqual(['mocks/a.ts:1 has 81 lines']);
  expect(findLongFunctions(new Map([['mocks/a.ts', write(lines(79))]]))).toEqual([]);
  expect(findLongFunctions(new Map([['test/a.ts', write(lines(80))]]))).toEqual([]);
});
