import { expect, test } from 'vitest';
import type { PartTable } from '../../../spec/parts/part-table.ts';
import { readTable, writtenTable } from '../../../spec/parts/written-table.ts';

test('a table that is written down and read again is the same', () => {
  const table: PartTable = {
    parts: ['root', 'shared', 'pets'],
    needs: [[1], [], [1]],
    paths: {
      '/health': { part: 0, operations: { get: 'getHealth' }, hasServers: true },
      '/pets': { part: 2, operations: { get: 'listPets', post: 'createPet' } },
      '/pets/{id}': { part: 2, operations: {} },
    },
    components: { schemas: { Error: 1, Pet: 2, Pets: 2 }, responses: { Wrong: 1 }, links: {} },
  };
  const written = writtenTable(table);
  expect(readTable(written)).toEqual(table);
  expect(written.paths[2]).toBe('/pets get listPets post createPet\n/pets/{id}');
});
