import { expect, test } from 'vitest';
import { filterTest } from '../../../../spec/resource/choosing/filter-test.ts';
import type { FilterOp } from '../../../../spec/resource/resource.ts';

const moment = '2026-01-01T00:00:00.000Z';

test.each<[op: FilterOp | undefined, asked: unknown, fits: readonly unknown[], not: readonly unknown[]]>([
  [undefined, 'a', ['a'], ['b', undefined, null, { a: 1 }]],
  [undefined, false, [false, 'false'], [true, 0, undefined]],
  ['in', ['a', 'b'], ['a', 'b'], ['a,b', 'c', undefined]],
  ['in', 'a,b', ['a', 'b'], ['c']],
  ['gte', 9, [9, 10, 100], [8.9, -1, undefined, null]],
  ['lte', '9', [9, '9', 8], [10, 100]],
  ['lte', moment, ['2025-12-31T23:59:59.999Z', '2026-01-01T01:00:00+01:00'], ['2026-01-01T00:00:00.001Z']],
  ['gte', '2026-01-01', [moment], ['2025-12-31T23:59:59.999Z']],
  ['gte', 'b', ['b', 'c'], ['a', '']],
])('a filter (%s) that asks for %j lets %j through, and not %j', (op, asked, fits, not) => {
  const isLetThrough = filterTest({ ...(op !== undefined && { op }) }, asked);
  expect(fits.filter((value) => !isLetThrough(value))).toEqual([]);
  expect(not.filter(isLetThrough)).toEqual([]);
});
