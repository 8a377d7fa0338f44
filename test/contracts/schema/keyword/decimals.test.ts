import fc from 'fast-check';
import { expect, test } from 'vitest';
import { isMultipleOf } from '../../../../contracts/schema/keyword/multiple-of.ts';
import { contractOf } from '../../small-contract.ts';

test.each<[value: number, divisor: number, expected: boolean]>([
  [0.07, 0.01, true],
  [1.1, 0.1, true],
  [19.99, 0.01, true],
  [4.35, 0.01, true],
  [1e-7, 1e-7, true],
  [3e-7, 1e-7, true],
  [1e21, 7e20, false],
  [9007199254740991, 0.01, true],
  [1.7976931348623157e308, 1e-7, true],
  [5e-324, 5e-324, true],
  [-19.99, 0.01, true],
  [0, 0.01, true],
  [7.5, 2.5, true],
  [1e300, 3, false],
  [19.999, 0.01, false],
  [0.015, 0.01, false],
  [1.05, 0.1, false],
  [7, 5, false],
  [1e-8, 1e-7, false],
  [0.1 + 0.2, 0.1, false],
])('%d is a multiple of %d: %s', (value, divisor, expected) => {
  expect(isMultipleOf(value, divisor)).toBe(expected);
  const contract = contractOf({}, { components: { schemas: { Price: { multipleOf: divisor } } } });
  expect(contract.checkValue('#/components/schemas/Price', value).length).toBe(expected ? 0 : 1);
});

test('every amount in cents is a multiple of 0.01, and no half cent is', () => {
  fc.assert(
    fc.property(fc.integer({ min: -1e12, max: 1e12 }), (cents) => {
      expect(isMultipleOf(Number(`${cents}e-2`), 0.01)).toBe(true);
      expect(isMultipleOf(Number(`${cents}5e-3`), 0.01)).toBe(false);
    }),
    { numRuns: 200 },
  );
});
