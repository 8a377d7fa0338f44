import { expect, test } from 'vitest';
import { readResourceRows, resourceRows } from '../../../../spec/resource/reading/resource-rows.ts';
import type { WrittenResource } from '../../../../spec/resource/reading/written-resources.ts';

const pets: WrittenResource = {
  name: 'pets',
  singular: 'pet',
  collection: '/pets',
  idParameter: 'petId',
  idField: 'id',
  recordSchema: '#/components/schemas/Pet',
  parentField: undefined,
};

test.each<[what: string, resource: WrittenResource]>([
  ['the usual one', pets],
  ['one whose records show no id', { ...pets, idField: undefined }],
  ['one with an irregular singular', { ...pets, name: 'people', singular: 'person', collection: '/people' }],
  ['one below another', { ...pets, name: 'toys', collection: '/pets/{petId}/toys', parentField: 'petId' }],
  ['one that a schema declares', { ...pets, idParameter: '', recordSchema: '#/components/schemas/StoredPet' }],
  ['one of whose records nothing is written', { ...pets, recordSchema: undefined }],
])('a resource that is written down in a row and read again is the same: %s', (_what, resource) => {
  expect(readResourceRows(resourceRows([resource]))).toEqual([resource]);
});

test('what the name of a resource leads to is not written down', () => {
  expect(resourceRows([{ ...pets, idField: 'petId' }])).toEqual([['pets', 0, 'petId']]);
});
