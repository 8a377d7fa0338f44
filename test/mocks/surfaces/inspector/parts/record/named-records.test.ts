import { expect, test } from 'vitest';
import type { ResourceSummary } from '../../../../../../mocks/surfaces/admin/records/summary.ts';
import { calledLike, namedRecords } from '../../../../../../mocks/surfaces/inspector/parts/record/named-records.ts';

const toys = resource('toys', 'toy', [{ path: 'parts.*.toyId', to: 'toys' }]);
const pets = resource('pets', 'pet', [{ path: 'favourite', to: 'toys' }]);

test('a record names others by its references, and by fields that are called like a resource', () => {
  const record = {
    favourite: 'ball',
    _petId: 'rex',
    bestToyIds: ['rope', true],
    name: 'ball',
    parts: [{ toyId: 'cog' }],
  };
  expect(namedRecords([toys, pets], pets, record)).toEqual([
    { to: toys, id: 'ball', path: 'favourite', isDocumented: true },
    { to: pets, id: 'rex', path: '_petId', isDocumented: false },
    { to: toys, id: 'rope', path: 'bestToyIds[0]', isDocumented: false },
  ]);
  expect(namedRecords([toys, pets], toys, record)).toContainEqual({
    to: toys,
    id: 'cog',
    path: 'parts[0].toyId',
    isDocumented: true,
  });
});

test.each([
  ['_petId', 'pets'],
  ['petIds', 'pets'],
  ['_registeredPetIds', 'pets'],
  ['pet', undefined],
  ['_id', undefined],
  ['_carpetId', undefined],
  ['humanId', undefined],
])('the field %s is called like %s', (field, name) => {
  expect(calledLike([toys, pets], field)?.name).toBe(name);
});

function resource(name: string, singular: string, references: { path: string; to: string }[]): ResourceSummary {
  return {
    name,
    singular,
    count: 1,
    collection: `/${name}`,
    factories: [],
    references: references.map((one) => ({ ...one, onDelete: 'refuse' })),
    secrets: [],
  };
}

test('a record names others by numbers too', () => {
  expect(namedRecords([toys, pets], pets, { favourite: 7 })).toEqual([
    { to: toys, id: '7', path: 'favourite', isDocumented: true },
  ]);
});
