import { expect, test } from 'vitest';
import { createMock, generatedRecords } from '../../../../mocks/engine/index.ts';

const document = `openapi: 3.1.0
info: { title: Shop, version: '1' }
paths:
  /owners:
    get: { responses: { 200: { description: All, content: { application/json: { schema: { type: array, items: { $ref: '#/components/schemas/Owner' } } } } } } }
  /owners/{id}:
    parameters: [{ name: id, in: path, required: true, schema: { type: string, format: uuid } }]
    get: { responses: { 200: { description: One, content: { application/json: { schema: { $ref: '#/components/schemas/Owner' } } } } } }
  /pets:
    get: { responses: { 200: { description: All, content: { application/json: { schema: { type: array, items: { $ref: '#/components/schemas/Pet' } } } } } } }
  /pets/{petId}:
    parameters: [{ name: petId, in: path, required: true, schema: { type: integer } }]
    get: { responses: { 200: { description: One, content: { application/json: { schema: { $ref: '#/components/schemas/Pet' } } } } } }
components:
  schemas:
    Owner:
      type: object
      required: [id, email]
      properties: { id: { type: string, format: uuid }, email: { type: string, format: email } }
    Pet:
      type: object
      additionalProperties: false
      required: [id, name, kind, ownerId, keeper]
      properties:
        id: { type: integer }
        name: { type: string, maxLength: 6 }
        kind: { enum: [cat, dog] }
        chip: { type: string, pattern: '^[0-9]{3}$' }
        age: { type: integer, minimum: 1, maximum: 3 }
        ownerId: { type: string, format: uuid }
        keeper: { type: string, x-references: owners }
`;

test('generated records are valid, differ, are the same each time, and their references lead somewhere', async () => {
  const records = generatedRecords(document, 100);
  expect(generatedRecords(document, 100)).toEqual(records);
  const { '/pets': pets = [], '/owners': owners = [] } = records;
  expect([pets.length, owners.length]).toEqual([100, 100]);
  expect(new Set(pets.map(({ id }) => id)).size).toBe(100);
  expect(pets.slice(0, 2)).toMatchObject([
    { name: 'Pet 1', kind: 'cat', age: 1 },
    { name: 'Pet 2', kind: 'dog', age: 2 },
  ]);
  const known = new Set(owners.map(({ id }) => id));
  for (const { ownerId, keeper } of pets) expect([known.has(ownerId), known.has(keeper)]).toEqual([true, true]);
  const mock = createMock(document, { records, report: 'silent' });
  const list = await mock.fetch('http://shop.example/pets');
  expect(list.status).toBe(200);
  expect(await list.json()).toHaveLength(100);
  const one = await mock.fetch(`http://shop.example/owners/${String(pets[7]?.['ownerId'])}`);
  expect(one.status).toBe(200);
});

test.each([-1, 1.5, 10_001, Number.NaN])('%d is no number of records', (count) => {
  expect(() => generatedRecords(document, count)).toThrow(`expected a whole number from 0 to 10,000, found ${count}`);
});

test('of none there are none, and of one there is one of each', () => {
  expect(generatedRecords(document, 0)).toEqual({});
  const { '/pets': pets, '/owners': owners } = generatedRecords(document, 1);
  expect([pets?.length, owners?.length, pets?.[0]?.['ownerId']]).toEqual([1, 1, owners?.[0]?.['id']]);
});

test('a collection of which no valid record can be made is left out, and one of few ids has as many', () => {
  const few = document
    .replace(
      'name: petId, in: path, required: true, schema: { type: integer }',
      'name: petId, in: path, required: true, schema: { type: integer, maximum: 3 }',
    )
    .replace(
      'properties: { id: { type: string, format: uuid }, email: { type: string, format: email } }',
      'properties: { id: { type: string, format: uuid }, email: { type: string, minLength: 3, maxLength: 2 } }',
    )
    .replace('        id: { type: integer }', '        id: { type: integer, maximum: 3 }');
  const records = generatedRecords(few, 10);
  expect(Object.entries(records).map(([path, list]) => [path, list.length])).toEqual([['/pets', 3]]);
});
