import { expect, test } from 'vitest';
import { learnedText } from '../../../../../mocks/surfaces/cli/learn/learned-text.ts';

const overlay = { overlay: '1.0.0', info: { title: 'A', version: '1' }, actions: [] } as const;
const line = { what: 'A', exchanges: 1, target: '$' };

test.each<[lines: number, used: number, passedOver: number, first: RegExp]>([
  [1, 1, 1, /^1 thing was .* 1 exchange, 1 exchange belongs to no operation/],
  [2, 5, 2, /^2 things were .* 5 exchanges, 2 exchanges belong to no operation/],
  [0, 3, 0, /^Nothing .* the document says it already/],
  [0, 0, 3, /^Nothing .* 3 exchanges belong to no operation.*--base-url/],
])('%s lessons of %s exchanges beside %s of others', (lines, used, passedOver, first) => {
  const learned = { overlay, lines: Array.from({ length: lines }, () => line), used, passedOver };
  expect(learnedText(learned)[0]).toMatch(first);
});
