import { expect, test } from 'vitest';
import { patternText } from '../../../../contracts/sample/demand/pattern-text.ts';

test.each<[pattern: string, more: number, choice: number, text: string | undefined]>([
  ['^abc$', 0, 0, 'abc'],
  ['^a*b+c?$', 0, 0, 'b'],
  ['^a*b+c?$', 2, 0, 'aabbbc'],
  ['^a{2}b{1,3}c{2,}$', 0, 0, 'aabcc'],
  ['^a{2}b{1,3}c{2,}$', 9, 0, 'aabbbccccccccccc'],
  ['^a+?b*?$', 1, 0, 'aab'],
  ['^(a|b|c)$', 0, 0, 'a'],
  ['^(a|b|c)$', 0, 1, 'b'],
  ['^(a|b|c)$', 0, 5, 'c'],
  ['a|b', 0, 1, 'b'],
  ['^(?:a|(b))(?<n>c)$', 0, 1, 'bc'],
  ['^[ab]$', 0, 1, 'b'],
  ['^[ab]$', 0, 3, 'b'],
  ['^[^a]$', 0, 0, 'b'],
  ['^[\\]]$', 0, 0, ']'],
  ['^.$', 0, 0, 'a'],
  ['^\\d\\w\\s$', 0, 0, '0a '],
  ['^\\p{Lu}\\P{L}$', 0, 0, 'A0'],
  ['^\\x41\\u0042\\u{43}$', 0, 0, 'ABC'],
  ['^\\u0416$', 0, 0, 'Ж'],
  ['^\\u{1F680}\\x07$', 0, 0, '🚀\u0007'],
  ['^\\.\\/$', 0, 0, './'],
  ['^\\n\\t$', 0, 0, '\n\t'],
  ['^😀é$', 0, 0, '😀é'],
  ['\\ba\\B', 0, 0, 'a'],
  ['^(?=b)(?!c)(?<=d)(?<!e)a$', 0, 0, 'a'],
  ['', 0, 0, ''],
  ['^$', 0, 0, ''],
  ['(a)\\1', 0, 0, undefined],
  ['(?<n>a)\\k<n>', 0, 0, undefined],
  ['^[☃]$', 0, 0, undefined],
  ['^a{100001}$', 0, 0, undefined],
  ['(', 0, 0, undefined],
  ['a)', 0, 0, undefined],
  ['a++', 0, 0, undefined],
])('of the pattern %s, with %i more and the choice %i, the text is %j', (pattern, more, choice, text) => {
  expect(patternText(pattern, { more, choice })).toBe(text);
});

test('of a long pattern the whole text is made, and none that is too long', () => {
  expect(patternText('^[a-c]{50000}$', { more: 0, choice: 0 })).toHaveLength(50_000);
  expect(patternText('^a+$', { more: 99_999, choice: 0 })).toHaveLength(100_000);
  expect(patternText('^a+$', { more: 100_000, choice: 0 })).toBeUndefined();
});
