import { expect, test } from 'vitest';
import { differences, picture, plainOf } from '../../../contracts/matchers/differences.ts';

class Pet {
  readonly name: string;

  constructor(name: string) {
    this.name = name;
  }
}

class Secretive {
  readonly #name = 'Rex';

  toString(): string {
    return this.#name;
  }
}

const ring: Record<string, unknown> = { name: 'Rex' };
ring['one'] = ring;
ring['other'] = [ring, ring];

test.each<[expected: unknown, received: unknown, message: string | undefined]>([
  [new Date(0), '1970-01-01T00:00:00.000Z', undefined],
  [new Date(0), '1970-01-01', 'expected "1970-01-01T00:00:00.000Z", received "1970-01-01"'],
  [new Date(0), {}, 'expected "1970-01-01T00:00:00.000Z", received {}'],
  [new URL('https://a.example'), 'https://a.example/', undefined],
  [new Pet('Rex'), { name: 'Rex' }, undefined],
  [new Pet('Rex'), { name: 'Tom' }, 'expected "Rex", received "Tom"'],
  [Object.create(null), { name: 'Tom' }, undefined],
  [new Map([['name', 'Rex']]), { name: 'Rex' }, 'expected a Map, received {"name": "Rex"}'],
  [new Set(['a']), ['a'], 'expected a Set, received ["a"]'],
  [Promise.resolve({ name: 'Rex' }), { name: 'Rex' }, 'expected a Promise, received {"name": "Rex"}'],
  [new Secretive(), { name: 'Rex' }, 'expected a Secretive, received {"name": "Rex"}'],
  [5n, 5, 'expected 5n, received 5'],
  [Number.NaN, null, 'expected NaN, received null'],
  [() => 1, 1, 'expected a function, received 1'],
  [Symbol('a'), 'a', 'expected a symbol, received "a"'],
  [ring, 1, 'expected {"name": "Rex", "one": …, "other": […, …]}, received 1'],
])('what is expected as %o and received as %j: %s', (expected, received, message) => {
  expect(differences(expected, received).map((one) => one.message)).toEqual(message === undefined ? [] : [message]);
});

test('what leads back to itself has a picture, and a plain value', () => {
  expect(picture(ring)).toBe('{"name": "Rex", "one": …, "other": […, …]}');
  expect(plainOf(ring)).toEqual({ name: 'Rex', one: null, other: [null, null] });
  const twice = { name: 'Rex' };
  expect(plainOf([twice, twice])).toEqual([twice, twice]);
  expect(picture([twice, twice])).toBe('[{"name": "Rex"}, {"name": "Rex"}]');
});
