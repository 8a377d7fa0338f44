import { expect, test } from 'vitest';
import { matchBody, matchValue } from '../../../contracts/parity/match-response.ts';
import type { BodyPattern } from '../../../contracts/parity/recording/recorded-step.ts';
import { shapeConflicts, shapeOf } from '../../../contracts/parity/recording/shape.ts';
import { createBindings } from '../../../contracts/parity/recording/template/template.ts';

const rules = (found: readonly { readonly rule: string }[]): readonly string[] => found.map(({ rule }) => rule);

test.each<[pattern: unknown, value: unknown, differing: readonly string[]]>([
  ['a', 'a', []],
  ['a', 'b', ['meaning']],
  [1, 1, []],
  [1, 2, ['meaning']],
  [1, '1', ['shape']],
  ['1', 1, ['shape']],
  [null, null, []],
  [null, {}, ['shape']],
  [[], {}, ['shape']],
  [true, false, ['meaning']],
  ['{{text}}', 'any', []],
  ['{{text}}', 7, []],
  ['{{text}}', true, ['shape']],
  ['{{id:1}}', 7, []],
  ['{{id:1}}', '7', []],
  ['a {{id:1}}', 7, ['shape']],
  ['{{time:1}}', '2026-01-01T00:00:00Z', []],
  ['{{time:1}}', 'noon', ['meaning']],
  [[1, 2], [1, 2], []],
  [[1, 2], [1], ['shape']],
  [{ a: [1, 2] }, { a: [1] }, ['shape /a']],
  [{ a: [{ b: 1 }] }, { a: [{ b: 2 }] }, ['meaning /a/*/b']],
  [{ a: 1 }, {}, ['shape /a']],
  [{}, { a: 1 }, ['shape /a']],
  [{ '[redacted]': 1, a: 1 }, { secret: 5, a: 1 }, []],
  [{ '[redacted]': 1, a: 1 }, { secret: 5, a: 2 }, ['meaning /a']],
  [{ '[redacted]': 1, a: 1 }, { secret: 5 }, ['shape /a']],
])('the value recorded as %j and the value %j differ in %j', (pattern, value, differing) => {
  expect(rules(matchValue(pattern, value, createBindings('run')))).toEqual(differing);
});

const shape = { '': ['object'], '/id': ['string'], '/name': ['string'] };
const list = (own: readonly unknown[], whole = false): BodyPattern => ({ kind: 'list', shape, own, others: 0, whole });
const records = (...ids: string[]): object[] => ids.map((id) => ({ id, name: 'a' }));
const [first, second] = [
  { id: '{{id:1}}', name: 'a' },
  { id: '{{id:2}}', name: 'a' },
];

test.each<[kind: string, pattern: BodyPattern, value: unknown, sameSize: boolean, differing: readonly string[]]>([
  ['none', { kind: 'none' }, undefined, true, []],
  ['none, and some', { kind: 'none' }, {}, true, ['shape']],
  ['some, and none', { kind: 'value', value: {} }, undefined, true, ['shape']],
  ['a text', { kind: 'text' }, undefined, true, ['shape']],
  ['a value', { kind: 'value', value: { a: 1 } }, { a: 2 }, true, ['meaning /a']],
  ['a shape', { kind: 'shape', shape }, { id: 'x', name: 'y', more: 1 }, true, []],
  ['another shape', { kind: 'shape', shape }, { id: 1, name: 'y' }, true, ['shape /id']],
  ['a list of others', list([]), records('x', 'y'), true, []],
  ['a list of others of another shape', list([]), [{ id: 'x', name: 1 }], true, ['shape /name']],
  ['a list, and something else', list([]), {}, true, ['shape']],
  ['a list, and nothing', list([]), undefined, true, ['shape']],
  ['a list, and nothing, of another account', list([]), undefined, false, []],
  ['the records of the run', list([first, second]), records('i1', 'x', 'i2'), true, []],
  ['one of them in another order', list([first, second]), records('i2', 'i1'), true, ['meaning order']],
  ['one of them missing', list([first, second]), records('i1'), true, ['meaning records']],
  ['one of them missing on a page of another account', list([first, second]), records('i1'), false, []],
  [
    'one of them missing in a whole list of another account',
    list([first, second], true),
    records('i1'),
    false,
    ['meaning records'],
  ],
  ['one of them changed', list([first]), [{ id: 'i1', name: 'b' }], true, ['meaning /*/name']],
  ['one that could not be made', list([first, { id: '{{id:9}}' }]), records('i1'), true, []],
])('a body is compared with how it was recorded: %s', (_kind, pattern, value, sameSize, differing) => {
  const bindings = createBindings('run');
  for (const [name, id] of [
    ['{{id:1}}', 'i1'],
    ['{{id:2}}', 'i2'],
  ] as const)
    bindings.match(name, id);
  const body = value === undefined ? '' : JSON.stringify(value);
  const response = { status: 200, headers: {}, bytes: new TextEncoder().encode(body), body, value };
  expect(rules(matchBody(pattern, response, { bindings, idField: 'id', sameSize }))).toEqual(differing);
});

test('the shape of records is what types their fields have, and null goes with anything', () => {
  const seen = shapeOf([{ a: 1, b: null }, { a: 'x', c: [] }, 7]);
  expect(seen).toEqual({ '': ['number', 'object'], '/a': ['number', 'string'], '/b': ['null'], '/c': ['array'] });
  expect(shapeConflicts(seen, shapeOf([{ a: true, b: 1, c: {} }]))).toEqual(['/a', '/c']);
  expect(shapeConflicts(seen, shapeOf([{ a: null }]))).toEqual([]);
});
