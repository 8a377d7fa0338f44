import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fieldTree, someIn } from '../../../../mocks/engine/references/field-tree.ts';
import { foundAt } from '../../../../spec/resource/change-at.ts';
import { pathText } from '../../../../spec/resource/field-path.ts';
import { ringStep } from '../../../../spec/resource/ring/ring.ts';

/** A schema whose field `a` takes it in again. */
const ring = ringStep({ start: [0], exit: 0, moves: [[0, 'a', 0]] });
const names = ['a', 'b', '__proto__', 'constructor'] as const;
const path = fc.array(fc.constantFrom(...names, '*', ring), { maxLength: 4 });
const { value } = fc.letrec((tie) => ({
  value: fc.oneof(
    { maxDepth: 5 },
    fc.constantFrom('x', 1, null),
    fc.array(tie('value'), { maxLength: 3 }),
    fc
      .array(fc.tuple(fc.constantFrom(...names), tie('value')), { maxLength: 3 })
      .map((pairs) => Object.fromEntries(pairs)),
  ),
}));

test('a tree of paths leads to what each of its paths leads to', () => {
  fc.assert(
    fc.property(fc.array(path, { maxLength: 6 }), value, (paths, whole) => {
      const found = new Map(paths.map((one): [string, unknown[]] => [pathText(one), []]));
      const tree = fieldTree(
        [...new Map(paths.map((one) => [pathText(one), one])).values()].map((one) => ({
          path: one,
          of: pathText(one),
        })),
      );
      const isAnywhere = someIn(tree, whole, (value, of) => {
        found.get(of)?.push(value);
        return false;
      });
      expect(isAnywhere).toBe(false);
      for (const one of paths) expect(found.get(pathText(one))).toEqual(foundAt(whole, one));
    }),
    { numRuns: 500 },
  );
});

test('the look at a tree ends with the first value for which the test holds', () => {
  const tree = fieldTree([
    { path: ['list', '*'], of: 'list' },
    { path: ['other'], of: 'other' },
  ]);
  const seen: unknown[] = [];
  const isFound = someIn(tree, { list: [1, 2, 3], other: 4 }, (value, of) => {
    seen.push([value, of]);
    return value === 2;
  });
  expect([isFound, seen]).toEqual([
    true,
    [
      [1, 'list'],
      [2, 'list'],
    ],
  ]);
});
