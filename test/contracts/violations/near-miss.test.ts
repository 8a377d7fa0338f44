import fc from 'fast-check';
import { expect, test } from 'vitest';
import { didYouMean, nearMiss } from '../../../contracts/violations/near-miss.ts';

const fields = ['id', 'name', 'kind', 'lastModified', '_connectionId', 'imageURL'];

test.each<[name: string, meant: string | undefined]>([
  ['nmae', 'name'],
  ['kidn', 'kind'],
  ['Name', 'name'],
  ['last_modified', 'lastModified'],
  ['connectionId', '_connectionId'],
  ['imageUrl', 'imageURL'],
  ['iid', 'id'],
  ['di', 'id'],
  ['colour', undefined],
  ['xy', undefined],
  ['__proto__', undefined],
  ['n'.repeat(10_000), undefined],
])('%s was probably meant to be %s', (name, meant) => {
  expect(nearMiss(name, fields)).toBe(meant);
});

test('where nothing is known nothing is guessed', () => {
  expect(nearMiss('name', [])).toBeUndefined();
  expect(didYouMean(undefined)).toBe('');
});

test('a short name that is nearly as near does not hide the one that was meant', () => {
  expect([nearMiss('kidn', ['id', 'kind']), nearMiss('kidn', ['kind', 'id'])]).toEqual(['kind', 'kind']);
});

test('a name is never taken for itself, nor for one that stands beside it', () => {
  const name = fc.stringMatching(/^[a-c_A-C]{1,5}$/);
  fc.assert(
    fc.property(name, fc.array(name), fc.array(name), (given, known, present) => {
      const suggestion = nearMiss(given, known, present);
      expect(suggestion).not.toBe(given);
      expect(present).not.toContain(suggestion);
      if (suggestion !== undefined) expect(known).toContain(suggestion);
    }),
  );
  // The law has something to hold for: without the names beside it, there would be a suggestion.
  expect([nearMiss('b', ['b']), nearMiss('nmae', ['name']), nearMiss('nmae', ['name'], ['nmae', 'name'])]).toEqual([
    undefined,
    'name',
    undefined,
  ]);
});
