import { expect, test } from 'vitest';
import { slug } from '../../../../contracts/reading/ids/slug.ts';

test.each([
  ['Red Shoes!', 'red-shoes'],
  ['  Crème   brûlée  ', 'creme-brulee'],
  ['a -- b', 'a-b'],
  ['-a-b-', 'a-b'],
  ['ﬁne 42', 'fine-42'],
  ['日本', ''],
  ['', ''],
])('as addresses have it, "%s" is "%s"', (text, written) => {
  expect(slug(text)).toBe(written);
});
