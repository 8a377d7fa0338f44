import { expect, test } from 'vitest';
import { guardedFields } from '../../../../mocks/engine/patch/guarded-fields.ts';
import { mergedPaths, mergePatch } from '../../../../mocks/engine/patch/merge-patch.ts';
import { unpatchableMember, unpatchableOperation } from '../../../../mocks/engine/patch/whitelist.ts';
import { contractOf } from '../../../contracts/small-contract.ts';

test.each<[target: unknown, patch: unknown, merged: unknown]>([
  [{ a: 1 }, { b: 2 }, { a: 1, b: 2 }],
  [{ a: 1 }, { a: null }, {}],
  [{ a: 1 }, { b: null }, { a: 1 }],
  [{ a: { b: 1, c: 2 } }, { a: { b: null, d: 3 } }, { a: { c: 2, d: 3 } }],
  [{ a: [1, 2] }, { a: [3] }, { a: [3] }],
  [{ a: 1 }, { a: { b: null, c: 1 } }, { a: { c: 1 } }],
  [[1], { a: 1 }, { a: 1 }],
  [{ a: 1 }, [1], [1]],
  [{ a: 1 }, null, null],
])('%j with the merge patch %j is %j', (target, patch, merged) => {
  expect(mergePatch(target, patch)).toEqual(merged);
});

const patch = { a: 1, b: { c: { d: 1 }, e: null }, f: {}, g: [{ h: 1 }] };

test.each<[depth: number, paths: readonly string[]]>([
  [1, ['a', 'b', 'f', 'g']],
  [2, ['a', 'b.c', 'b.e', 'f', 'g']],
  [3, ['a', 'b.c.d', 'b.e', 'f', 'g']],
  [Number.POSITIVE_INFINITY, ['a', 'b.c.d', 'b.e', 'f', 'g']],
])('merged %d deep, a patch changes %j', (depth, paths) => {
  expect(mergedPaths(patch, depth).map((steps) => steps.join('.'))).toEqual(paths);
});

test('a patch that says nothing changes nothing', () => {
  expect([mergedPaths({}, 1), mergedPaths('x', 1)]).toEqual([[], []]);
});

const paths = ['/name', '/log/level', '/bulbs/*/spent', '/a~1b'];

test.each<[place: string, isCovered: boolean]>([
  ['/name', true],
  ['/name/first', true],
  ['/names', false],
  ['/log', false],
  ['/log/level', true],
  ['/log/since', false],
  ['/bulbs/0/spent', true],
  ['/bulbs/-/spent', true],
  ['/bulbs/spent', false],
  ['/bulbs/0', false],
  ['/a~1b', true],
  ['/a/b', false],
  ['', false],
])('whether an operation may change %s: %s', (path, isCovered) => {
  const found = isCovered ? undefined : path;
  expect(unpatchableOperation([{ op: 'replace', path, value: 1 }], paths)).toBe(found);
  expect(unpatchableOperation([{ op: 'copy', from: path, path: '/name' }], paths)).toBe(found);
  expect(unpatchableOperation([{ op: 'test', path, value: 1 }], paths)).toBeUndefined();
});

test('the first place that may not be changed is given, and what is no operation has none', () => {
  const operations = ['x', { op: 'add' }, { op: 'add', path: '/name' }, { op: 'move', path: '/x', from: '/y' }];
  expect(unpatchableOperation(operations, paths)).toBe('/x');
  expect(unpatchableOperation(operations.slice(0, 3), paths)).toBeUndefined();
});

test.each<[patch: object, depth: number, place: string | undefined]>([
  [{ name: 1 }, 1, undefined],
  [{ name: 1, other: 2 }, 1, '/other'],
  [{ log: { level: 1 } }, 1, '/log'],
  [{ log: { level: 1 } }, Number.POSITIVE_INFINITY, undefined],
  [{ log: { level: 1, since: 2 } }, Number.POSITIVE_INFINITY, '/log/since'],
  [{ 'x/y': { '~': 1 } }, Number.POSITIVE_INFINITY, '/x~1y/~0'],
])('of the patch %j, %d deep, %s may not be changed', (sent, depth, place) => {
  expect(unpatchableMember(sent, paths, depth)).toBe(place);
});

const Lamp = {
  type: 'object',
  properties: {
    id: { readOnly: true },
    name: {},
    log: { type: 'object', properties: { level: {}, since: { readOnly: true } } },
    bulbs: { type: 'array', items: { type: 'object', properties: { watt: {}, maker: { readOnly: true } } } },
    more: { type: 'object', properties: { a: {} }, additionalProperties: true },
    list: { type: 'array' },
  },
};
const shape = contractOf({}, { components: { schemas: { Lamp } } }).shapeAt('#/components/schemas/Lamp');
const before = { id: 1, name: 'L', log: { level: 1, since: 'May' }, bulbs: [{ watt: 5, maker: 'B' }], old: 1 };
const guarded = (next: unknown, guard = {}): unknown =>
  guardedFields(shape, next, before, { unknownFields: 'drop', mayWrite: false, ...guard });

test.each<[next: object, kept: object]>([
  [before, before],
  [
    { id: 2, name: 'M', old: 1 },
    { id: 1, name: 'M', old: 1 },
  ],
  [{ name: 'M' }, { name: 'M', id: 1 }],
  [{ log: { level: 2, since: 'June' } }, { log: { level: 2, since: 'May' }, id: 1 }],
  [{ log: { level: 2 } }, { log: { level: 2, since: 'May' }, id: 1 }],
  [{ log: 5 }, { log: 5, id: 1 }],
  [
    {
      bulbs: [
        { watt: 1, maker: 'C' },
        { watt: 2, maker: 'C' },
      ],
    },
    { bulbs: [{ watt: 1, maker: 'B' }, { watt: 2 }], id: 1 },
  ],
  [
    { strange: 1, old: 2 },
    { old: 2, id: 1 },
  ],
  [{ more: { a: 1, b: 2 } }, { more: { a: 1, b: 2 }, id: 1 }],
  [{ log: { strange: 1 } }, { log: { since: 'May' }, id: 1 }],
  [{ list: [{ a: 1 }] }, { list: [{ a: 1 }], id: 1 }],
])('of %j is kept %j, since the service writes the rest', (next, kept) => {
  expect(guarded(next)).toEqual(kept);
});

test('where a document names what may be changed, that may be; and unknown fields may be kept', () => {
  const next = { id: 2, log: { since: 'June' }, strange: 1 };
  expect(guarded(next, { mayWrite: true })).toEqual({ id: 2, log: { since: 'June' } });
  expect(guarded({ name: 'M' }, { mayWrite: true })).toEqual({ name: 'M' });
  expect(guarded(next, { unknownFields: 'keep' })).toEqual({ id: 1, log: { since: 'May' }, strange: 1 });
});

test('what only the service writes, and was not there, is not put there', () => {
  const guard = { unknownFields: 'drop', mayWrite: false } as const;
  expect(guardedFields(shape, { id: 2, name: 'M' }, {}, guard)).toEqual({ name: 'M' });
  expect(guardedFields(shape, { log: { since: 'June' } }, { log: null }, guard)).toEqual({ log: {} });
  expect(guardedFields(shape, { bulbs: [{ maker: 'C' }] }, { bulbs: {} }, guard)).toEqual({ bulbs: [{}] });
  expect(guardedFields(shape, 'x', before, guard)).toBe('x');
});
