import fc from 'fast-check';
import { expect, test } from 'vitest';
import { pathPattern } from '../../../../../mocks/engine/faults/rule/path-pattern.ts';
import { growthOf } from '../../../../soak/growth.ts';
import { rowsOf, soaking } from '../../../../soak/soaking.ts';

test.each<[pattern: string, path: string, fits: boolean]>([
  ['/pets', '/pets', true],
  ['/pets', '/v1/pets', true],
  ['/pets', '/v1/pets/', true],
  ['/pets', '/pets/1', false],
  ['/pets/*', '/v1/pets/1', true],
  ['/pets/*', '/v1/pets/', true],
  ['/pets/*', '/pets/1/toys', false],
  ['/pets/**', '/pets/1/toys', true],
  ['/pets/*/toys', '/pets/1/toys/', true],
  ['/pets/**/toys', '/pets/1/2/toys', true],
  ['/*a*b', '/xaxb', true],
  ['/*a*b', '/xa/b', false],
  ['/a.c', '/abc', false],
  ['/a$[0](1)\\w', '/a$[0](1)\\w', true],
  ['/', '/anything', false],
  ['', '/anything', true],
])('%s and %s: %s', (pattern, path, fits) => {
  expect(pathPattern(pattern)(path)).toBe(fits);
});

test('stars mean what they do in the regular expression that says the same', () => {
  const text = (characters: string): fc.Arbitrary<string> =>
    fc.string({ unit: fc.constantFrom(...characters), maxLength: 12 });
  fc.assert(
    fc.property(text('/ab**'), text('/ab'), (pattern, path) => {
      const source = pattern.replaceAll(/\*+/g, (stars) => (stars === '*' ? '[^/]*' : '.*'));
      expect(pathPattern(pattern)(path)).toBe(new RegExp(`${source}/?$`).test(path));
    }),
    { numRuns: soaking ? 3000 : 300 },
  );
});

test.each<[pattern: string, path: (size: number) => string]>(
  rowsOf(
    [
      ['/*a*a*a*ab', (size) => `/v1/${'a'.repeat(size)}`],
      ['/**a**a**a**ab', (size) => `/v1/${'a'.repeat(size)}`],
      ['/**/a*/**/a*/**b', (size) => '/a'.repeat(size)],
      ['*/a*/a*/a*/ab', (size) => '/a'.repeat(size)],
      [`/${'*a'.repeat(50)}b`, (size) => `/${'a'.repeat(size)}`],
    ],
    5,
  ),
)('twice the path takes twice as long: %s', async (pattern, path) => {
  const fits = pathPattern(pattern);
  const [short, long] = [path(20_000), path(160_000)];
  expect(
    await growthOf(
      () => fits(short),
      () => fits(long),
    ),
  ).toBeLessThan(3);
});
