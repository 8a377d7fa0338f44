import { expect, test } from 'vitest';
import type { Applying } from '../../../../mocks/engine/patch/applied-patch.ts';
import { applyOperations } from '../../../../mocks/engine/patch/json-patch.ts';

const usual = { seen: (target: unknown) => target, replaceAdds: false };
const cup = () => ({ a: 1, list: [1, 2], deep: { b: null, 'c/d~e': 2 } });

function applied(
  operations: readonly unknown[],
  { target = cup(), ...applying }: Partial<Applying> & { readonly target?: unknown } = {},
): unknown {
  return applyOperations(target, operations, { ...usual, ...applying });
}

test.each<[operation: object, after: unknown]>([
  [
    { op: 'add', path: '/new', value: 1 },
    { ...cup(), new: 1 },
  ],
  [
    { op: 'add', path: '/a', value: null },
    { ...cup(), a: null },
  ],
  [
    { op: 'add', path: '/list/0', value: 0 },
    { ...cup(), list: [0, 1, 2] },
  ],
  [
    { op: 'add', path: '/list/2', value: 3 },
    { ...cup(), list: [1, 2, 3] },
  ],
  [
    { op: 'add', path: '/list/-', value: 3 },
    { ...cup(), list: [1, 2, 3] },
  ],
  [{ op: 'add', path: '', value: [1] }, [1]],
  [
    { op: 'replace', path: '/a', value: { b: 1 } },
    { ...cup(), a: { b: 1 } },
  ],
  [
    { op: 'replace', path: '/list/1', value: 3 },
    { ...cup(), list: [1, 3] },
  ],
  [
    { op: 'replace', path: '/deep/b', value: undefined },
    { ...cup(), deep: { b: undefined, 'c/d~e': 2 } },
  ],
  [{ op: 'replace', path: '', value: 5 }, 5],
  [
    { op: 'remove', path: '/deep/c~1d~0e' },
    { ...cup(), deep: { b: null } },
  ],
  [
    { op: 'remove', path: '/list/0' },
    { ...cup(), list: [2] },
  ],
  [
    { op: 'move', from: '/a', path: '/deep/a' },
    { list: [1, 2], deep: { ...cup().deep, a: 1 } },
  ],
  [
    { op: 'move', from: '/list/0', path: '/list/1' },
    { ...cup(), list: [2, 1] },
  ],
  [
    { op: 'move', from: '/list/0', path: '/list/-' },
    { ...cup(), list: [2, 1] },
  ],
  [{ op: 'move', from: '/a', path: '/a' }, cup()],
  [
    { op: 'move', from: '/a', path: '/ab' },
    { ab: 1, list: [1, 2], deep: cup().deep },
  ],
  [
    { op: 'copy', from: '/list', path: '/deep/b' },
    { ...cup(), deep: { ...cup().deep, b: [1, 2] } },
  ],
  [
    { op: 'copy', from: '/list', path: '/list/-' },
    { ...cup(), list: [1, 2, [1, 2]] },
  ],
  [{ op: 'test', path: '/list', value: [1, 2] }, cup()],
  [{ op: 'test', path: '/deep/b', value: null }, cup()],
  [{ op: 'test', path: '', value: cup() }, cup()],
])('%j comes to %j', (operation, after) => {
  expect(applied([operation])).toEqual({ kind: 'applied', value: after });
});

test('what is moved goes to what its removal has left', () => {
  const target = { list: [{ n: 0 }, { n: 1 }, { n: 2 }] };
  const outcome = applied([{ op: 'move', from: '/list/0', path: '/list/1/was' }], { target });
  expect(outcome).toEqual({ kind: 'applied', value: { list: [{ n: 1 }, { n: 2, was: { n: 0 } }] } });
});

test.each<[operation: unknown, why: RegExp]>([
  ['add', /an operation is an object/],
  [null, /an operation is an object/],
  [{}, /its `path` is no JSON Pointer/],
  [{ op: 'add', path: 'a', value: 1 }, /its `path` is no JSON Pointer/],
  [{ op: 'add', path: '/a~2', value: 1 }, /its `path` is no JSON Pointer/],
  [{ op: 'add', path: '/a~', value: 1 }, /its `path` is no JSON Pointer/],
  [{ op: 'add', path: 5, value: 1 }, /its `path` is no JSON Pointer/],
  [{ op: 'set', path: '/a' }, /its `op` is none of add/],
  [{ path: '/a' }, /its `op` is none of add/],
  [{ op: 'add', path: '/a' }, /`add` has no `value`/],
  [{ op: 'replace', path: '/a' }, /`replace` has no `value`/],
  [{ op: 'test', path: '/a' }, /`test` has no `value`/],
  [{ op: 'move', path: '/a' }, /its `from` is no JSON Pointer/],
  [{ op: 'copy', path: '/a', from: 'list' }, /its `from` is no JSON Pointer/],
  [{ op: 'move', from: '/deep', path: '/deep/b' }, /nothing can be moved into itself/],
  [{ op: 'move', from: '', path: '/deep' }, /nothing can be moved into itself/],
  [{ op: 'remove', path: '' }, /there is no place `` for `remove`/],
  [{ op: 'remove', path: '/none' }, /there is no place `\/none` for `remove`/],
  [{ op: 'remove', path: '/list/2' }, /there is no place `\/list\/2`/],
  [{ op: 'remove', path: '/list/-' }, /there is no place `\/list\/-`/],
  [{ op: 'replace', path: '/none', value: 1 }, /there is no place `\/none` for `replace`/],
  [{ op: 'replace', path: '/list/-', value: 1 }, /there is no place/],
  [{ op: 'add', path: '/list/3', value: 1 }, /there is no place `\/list\/3` for `add`/],
  [{ op: 'add', path: '/list/01', value: 1 }, /there is no place/],
  [{ op: 'add', path: '/list/x', value: 1 }, /there is no place/],
  [{ op: 'add', path: '/list/length', value: 1 }, /there is no place/],
  [{ op: 'add', path: '/none/b', value: 1 }, /there is no place/],
  [{ op: 'add', path: '/a/b', value: 1 }, /there is no place/],
  [{ op: 'add', path: '/deep/b/c', value: 1 }, /there is no place/],
  [{ op: 'add', path: '/__proto__', value: {} }, /there is no place/],
  [{ op: 'add', path: '/deep/constructor', value: {} }, /there is no place/],
  [{ op: 'add', path: '/prototype/x', value: {} }, /there is no place/],
  [{ op: 'replace', path: '/toString', value: 1 }, /there is no place/],
  [{ op: 'copy', from: '/none', path: '/a' }, /there is no place `\/none` for `copy`/],
  [{ op: 'copy', from: '/list/2', path: '/a' }, /there is no place `\/list\/2` for `copy`/],
  [{ op: 'move', from: '/list/-', path: '/a' }, /there is no place `\/list\/-` for `move`/],
  [{ op: 'move', from: '/list/0', path: '/list/2' }, /there is no place `\/list\/2` for `move`/],
  [{ op: 'move', from: '/a', path: '/none/a' }, /there is no place `\/none\/a` for `move`/],
])('%j cannot be applied: %s', (operation, why) => {
  const fine = { op: 'test', path: '/a', value: 1 };
  expect(applied([fine, operation])).toEqual({ kind: 'invalid-patch', index: 1, why: expect.stringMatching(why) });
});

test.each<[path: string, value: unknown]>([
  ['/a', 2],
  ['/a', '1'],
  ['/none', undefined],
  ['/list', [2, 1]],
  ['/list/2', 1],
  ['/deep/b', 0],
])('a test of %s for %j fails, and says where', (path, value) => {
  expect(applied([{ op: 'test', path, value }])).toEqual({ kind: 'failed-test', index: 0, path });
});

test('operations are applied in their order, each to what the one before has left', () => {
  const operations = [
    { op: 'add', path: '/first', value: {} },
    { op: 'add', path: '/first/second', value: 2 },
    { op: 'test', path: '/first', value: { second: 2 } },
    { op: 'move', from: '/first', path: '/list/-' },
    { op: 'remove', path: '/first' },
  ];
  expect(applied(operations.slice(0, 4))).toEqual({
    kind: 'applied',
    value: { ...cup(), list: [1, 2, { second: 2 }] },
  });
  expect(applied(operations)).toMatchObject({ kind: 'invalid-patch', index: 4 });
});

test('a test sees what is shown to it, and nothing else does', () => {
  const seen = (): unknown => ({ a: 'shown' });
  const operations = [
    { op: 'test', path: '/a', value: 'shown' },
    { op: 'copy', from: '/a', path: '/b' },
  ];
  expect(applied(operations, { seen })).toEqual({ kind: 'applied', value: { ...cup(), b: 1 } });
  expect(applied([{ op: 'test', path: '/list', value: [1, 2] }], { seen })).toMatchObject({ kind: 'failed-test' });
});

test.each<[operation: object, outcome: object]>([
  [{ op: 'replace', path: '/new', value: 1 }, { value: { ...cup(), new: 1 } }],
  [{ op: 'replace', path: '/a', value: 2 }, { value: { ...cup(), a: 2 } }],
  [{ op: 'replace', path: '/deep/new', value: 1 }, { value: { ...cup(), deep: { ...cup().deep, new: 1 } } }],
  [{ op: 'replace', path: '/list/2', value: 1 }, { kind: 'invalid-patch' }],
  [{ op: 'replace', path: '/none/new', value: 1 }, { kind: 'invalid-patch' }],
  [{ op: 'remove', path: '/new' }, { kind: 'invalid-patch' }],
])('where replace adds, %j comes to %j', (operation, outcome) => {
  expect(applied([operation], { replaceAdds: true })).toMatchObject(outcome);
});
