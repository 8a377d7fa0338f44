import { expect, test } from 'vitest';
import { spanText } from '../../../../../../mocks/surfaces/inspector/parts/text/moment.ts';

test.each([
  [0, '0 ms'],
  [340, '340 ms'],
  [17_287, '17.3 s'],
  [59_499, '59.5 s'],
  [59_900, '1 min'],
  [125_000, '2 min 5 s'],
  [3_600_000, '1 h'],
  [12_000_000, '3 h 20 min'],
  [180_000_000, '50 h'],
])('%d milliseconds are %s', (milliseconds, text) => {
  expect(spanText(milliseconds)).toBe(text);
});
