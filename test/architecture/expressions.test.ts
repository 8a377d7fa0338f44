import { expect, test } from 'vitest';
import { findMadeExpressions, findSlowExpressions, findUncountedJson, makers, parsers } from './expression-laws.ts';
import { judgedExpressions } from './judged-expressions.ts';
import { readSources } from './sources.ts';

const sources = await readSources();

test('no text from outside becomes a regular expression, none of ours is slow, and JSON is counted first', () => {
  expect(findMadeExpressions(sources)).toEqual([]);
  expect(findSlowExpressions(sources, judgedExpressions)).toEqual([]);
  expect(findUncountedJson(sources)).toEqual([]);
});

test('each expression that is listed as judged is still there', () => {
  const without = findSlowExpressions(sources, new Set()).map((found) => found.slice(found.indexOf(' has ') + 5));
  expect([...judgedExpressions].filter((text) => !without.includes(text))).toEqual([]);
});

test.each([
  ['make an expression', makers, findMadeExpressions],
  ['read JSON', parsers, findUncountedJson],
])('each file that may %s still does', (_what, files, find) => {
  const found = find(sources, new Set());
  expect([...files].filter((path) => !found.some((place) => place.startsWith(`${path}:`)))).toEqual([]);
});

test.each<[law: string, find: typeof findMadeExpressions, code: string]>([
  ['made of a text', findMadeExpressions, 'export const a = (text: string) => new RegExp(text);'],
  ['made by a call', findMadeExpressions, 'export const a = (text: string) => RegExp(text);'],
  ['read uncounted', findUncountedJson, 'export const a = (text: string): unknown => JSON.parse(text);'],
  ['that goes back twice', (from) => findSlowExpressions(from, new Set()), 'export const a = /^(a+)+$/;'],
  ['that begins anew everywhere', (from) => findSlowExpressions(from, new Set()), 'export const a = /\\/+$/;'],
])('the laws find what is %s', (_law, find, code) => {
  expect(find(new Map([['contracts/a.ts', code]]))).toHaveLength(1);
});
