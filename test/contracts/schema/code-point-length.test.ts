import fc from 'fast-check';
import { expect, test } from 'vitest';
import { codePointLength } from '../../../contracts/schema/code-point-length.ts';

test.each([
  ['', 0],
  ['abc', 3],
  ['é', 1],
  ['😀', 1],
  ['a😀b😀', 4],
  ['\ud83d', 1],
  ['\ude00', 1],
  ['\ude00\ud83d', 2],
  ['\ud83d\ud83d\ude00', 2],
  ['\ud83d\ude00\ude00', 2],
])('%j has %i characters', (text, length) => {
  expect(codePointLength(text)).toBe(length);
});

test('a text has as many characters as its iterator gives, halves of pairs among them', () => {
  const unit = fc.constantFrom('a', 'é', '\ud7ff', '\ud800', '\udbff', '\udc00', '\udfff', '\ue000', '😀');
  fc.assert(fc.property(fc.string({ unit }), (text) => codePointLength(text) === [...text].length));
});
