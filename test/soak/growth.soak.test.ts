import { expect, test } from 'vitest';
import { growthOf, ratioOf } from './growth.ts';

const steps = (count: number) => (): number => {
  let sum = 0;
  for (let step = 0; step < count; step++) sum += Math.sqrt(step);
  return sum;
};

test('work that grows with its input is distinct from work that grows with the square of it', async () => {
  expect(await growthOf(steps(20_000), steps(160_000))).toBeLessThan(3);
  expect(await growthOf(steps(20_000), steps(64 * 20_000))).toBeGreaterThan(3);
});

test('work that is done at once has a ratio too', async () => {
  expect(await ratioOf(steps(20), steps(10))).toBeLessThan(10);
});
