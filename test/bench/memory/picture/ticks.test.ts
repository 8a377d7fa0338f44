import { expect, test } from 'vitest';
import { decadesAround, ticksTo } from '../../../../bench/memory/picture/ticks.ts';

test.each([
  [610, [0, 200, 400, 600, 800]],
  [56, [0, 20, 40, 60]],
  [3.2, [0, 1, 2, 3, 4]],
  [0.7, [0, 0.2, 0.4, 0.6, 0.8]],
  [800, [0, 200, 400, 600, 800]],
])('up to %d an axis has the marks %j', (max, ticks) => {
  expect(ticksTo(max)).toEqual(ticks);
});

test('an axis of nothing has two marks', () => {
  expect(ticksTo(0)).toEqual([0, 1]);
  expect(ticksTo(Number.NaN)).toEqual([0, 1]);
});

test('powers of ten stand around the figures, two at the least', () => {
  expect(decadesAround(1.7, 3128)).toEqual([1, 10, 100, 1000, 10_000]);
  expect(decadesAround(0.4, 0.9)).toEqual([0.1, 1]);
  expect(decadesAround(10, 10)).toEqual([10, 100]);
});
