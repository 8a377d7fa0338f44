import { expect, test } from 'vitest';
import { createContract } from '../../../contracts/contract/create-contract.ts';
import { DocumentError } from '../../../spec/document/document.ts';
import { readDocument } from '../../../spec/document/reading/read-document.ts';
import { soaking, soakTest } from '../../soak/soaking.ts';

const head = 'openapi: 3.1.0\ninfo: { title: T, version: "1" }\npaths: {}\n';
const letters = [...'abcdefghij'];

/** Lists of nine aliases of the list before: 9^levels times the first one. */
function laughs(levels: number, item: (name: string) => string = (name) => `*${name}`): string {
  const [first = '', ...rest] = letters.slice(0, levels + 1);
  const list = (name: string, before: string): string =>
    `x-${name}: &${name} [${Array.from({ length: 9 }, () => item(before)).join(', ')}]`;
  return [
    `${head}x-${first}: &${first} { z: lol }`,
    ...rest.map((name, index) => list(name, letters[index] ?? '')),
  ].join('\n');
}

const repeat = (text: string, times = 20_000): string => text.repeat(times);

test.each<[what: string, text: string, message: RegExp]>([
  ['aliases of aliases of aliases', laughs(8), /more than 50000 of its nodes are repetitions/],
  ['aliases in maps', laughs(8, (name) => `{ y: *${name} }`), /more than 50000 of its nodes/],
  ['aliases as keys', laughs(8, (name) => `? *${name} : 1`), /more than 50000 of its nodes/],
  [
    'merged maps',
    `${head}a: &a { x: 1 }\n${letters
      .slice(1)
      .map((name, index) => `${name}: &${name} { <<: [${`*${letters[index]}, `.repeat(9)}] }`)
      .join('\n')}`,
    /more than 50000 of its nodes/,
  ],
  [
    'an alias within its own anchor',
    `${head}x-a: &a { b: { c: [*a] } }`,
    /#\/x-a\/b\/c\/0: an alias leads back into itself/,
  ],
  ['an alias of nothing', `${head}x-a: *a`, /(stands for nothing|Unresolved alias)/],
  ['lists in lists', `${head}x-a: ${repeat('[')}`, /nested too deeply/],
  ['maps in maps', `${head}x-a: ${repeat('{a: ')}`, /nested too deeply/],
  ['lists by dashes', repeat('- '), /nested too deeply/],
  ['keys of keys', repeat('? '), /nested too deeply/],
  ['keys and dashes', repeat('- ? '), /nested too deeply/],
  [
    'a stair of keys',
    Array.from({ length: 600 }, (_, index) => `${' '.repeat(index)}${'k'.repeat(600 - index)}:`).join('\n'),
    /nested too deeply/,
  ],
  ['JSON in JSON', `{"openapi":"3.1.0","x":${repeat('[')}${repeat(']')}}`, /deeper than 1000 levels/],
])('%s end in an error that says why', (_what, text, message) => {
  expect(() => readDocument(text)).toThrow(DocumentError);
  expect(() => readDocument(text)).toThrow(message);
});

test('aliases that repeat less are read, each with its lines', () => {
  const { document, lineOf } = readDocument(laughs(soaking ? 4 : 3));
  expect(document).toMatchObject({ 'x-b': Array.from({ length: 9 }, () => ({ z: 'lol' })) });
  expect(lineOf('#/x-c/1/2/z')).toBe(4);
  const many = `${head}x-a: &a 1\nx-b: [${repeat('*a, ', soaking ? 5000 : 1000)}]`;
  expect(readDocument(many).document).toMatchObject({ 'x-a': 1 });
});

test('an alias stands for the last anchor of its name before it', () => {
  const { document } = readDocument(`${head}x-a: &a 1\nx-b: *a\nx-c: &a [2, *a]\nx-d: *a`.replace('[2, *a]', '[2]'));
  expect(document).toMatchObject({ 'x-b': 1, 'x-d': [2] });
});

soakTest('siblings in their hundreds are no depth', () => {
  const lines = Array.from(
    { length: soaking ? 2000 : 300 },
    (_, index) => `  k${index}: |\n    text\n  l${index}:\n    - - a\n    - ? b\n      : c`,
  );
  expect(readDocument(`${head}x-a:\n${lines.join('\n')}`).document).toMatchObject({ 'x-a': { k299: 'text\n' } });
});

test('an object that is part of itself, or of very many others, is no document', () => {
  const open = { openapi: '3.1.0', info: { title: 'T', version: '1' }, paths: {} };
  const ring: Record<string, unknown> = {};
  ring['properties'] = { again: ring };
  expect(() => createContract({ ...open, components: { schemas: { Ring: ring } } })).toThrow(
    /#\/components\/schemas\/Ring\/properties\/again: an alias leads back into itself/,
  );
  let shared: object = { type: 'string' };
  for (let level = 0; level < 40; level++) shared = { allOf: [shared, shared] };
  expect(() => createContract({ ...open, components: { schemas: { Shared: shared } } })).toThrow(/are repetitions/);
  let deep: object = {};
  for (let level = 0; level < 100_000; level++) deep = { not: deep };
  expect(() => createContract({ ...open, components: { schemas: { Deep: deep } } })).toThrow(/deeper than 1000 levels/);
});
