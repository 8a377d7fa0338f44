import { expect, test } from 'vitest';
import type { PartTable } from '../../../spec/parts/part-table.ts';
import { readComponents, writtenComponents } from '../../../spec/parts/written-components.ts';
import { readPaths, writtenPaths } from '../../../spec/parts/written-paths.ts';

const table: PartTable = {
  parts: ['root', 'shared', 'pets', 'people'],
  needs: [[1], [], [1], [1]],
  paths: {
    '/health': { part: 0, operations: { get: 'getHealth' }, hasServers: true },
    '/pets': { part: 2, operations: { get: 'listPets', post: 'createPet' } },
    '/pets/{id}': { part: 2, operations: { get: 'getPet', put: 'updatePet', delete: 'removePet' } },
    '/pets/{id}/owners': { part: 2, operations: { get: 'getPetOwners', post: 'addOwner' } },
    '/pets/{id}/food': { part: 2, operations: {} },
    '/people': { part: 3, operations: { get: 'listPeople', post: 'createPerson' } },
    '/people/{id}': { part: 3, operations: { get: 'getPerson', patch: 'patchPerson' } },
    '/pets/{id}/people': { part: 3, operations: { get: 'listPetPeople' } },
  },
  components: { schemas: { Error: 1, Pet: 2, Pets: 2 }, responses: { Wrong: 1 }, links: {} },
};

test('paths that are written down and read again are the same', () => {
  expect(readPaths(writtenPaths(table))).toEqual({ parts: table.parts, paths: table.paths });
});

test('what an operation is called is written down only where its path does not tell', () => {
  const [root, shared, pets, people] = writtenPaths(table).paths;
  expect(root).toBe('/health get getHealth +');
  expect(shared).toBe('');
  expect(pets).toBe('/pets get post\n~/{id} get put delete remove.\n~/{id}/owners get post addOwner\n~/{id}/food');
  expect(people).toBe('Person\n/people get listPeople post\n~/{id} get patch\n/pets/{id}/people get listPetPeople');
});

test('components that are written down and read again are the same', () => {
  expect(readComponents(writtenComponents(table))).toEqual({ needs: table.needs, components: table.components });
});
