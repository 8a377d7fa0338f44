import { expect, test } from 'vitest';
import {
  inTwoLines,
  shortened,
} from '../../../../../../../mocks/surfaces/inspector/resources/flows/picture/shortened.ts';

test('a text that fits stays as it is, and one that does not says that it goes on', () => {
  expect(shortened('Orders', 6)).toBe('Orders');
  expect(shortened('Orders of today', 8)).toBe('Orders…');
  expect(shortened('😀😀😀', 2)).toBe('😀…');
});

test.each<[text: string, lines: readonly string[]]>([
  ['Get orders', ['Get orders']],
  ['Get new orders from it', ['Get new', 'orders fr…']],
  ['Get orders from Shopify', ['Get orders', 'from Shop…']],
  ['Get the orders', ['Get the', 'orders']],
  ['getNewOrders', ['getNewOrd…']],
  ['😀😀😀😀😀 😀😀😀😀😀 😀', ['😀😀😀😀😀', '😀😀😀😀😀 😀']],
])('%s is broken between words', (text, lines) => {
  expect(inTwoLines(text, 10)).toEqual(lines);
});
