import { expect, test } from 'vitest';
import { createMock, exampleRecords } from '../../../../mocks/engine/index.ts';

const pet: Record<string, unknown> = {
  type: 'object',
  required: ['id', 'name', 'seen'],
  properties: { id: { type: 'integer' }, name: { type: 'string' }, seen: { type: 'boolean', default: false } },
};

/** A document of pets whose list and record respond with these examples. */
function shop(list: object, record: object, created: object = {}, id: object = {}): object {
  const json = (content: object, schema: object): object => ({
    description: 'It.',
    content: { 'application/json': { schema, ...content } },
  });
  return {
    openapi: '3.1.0',
    info: { title: 'Shop', version: '1' },
    paths: {
      '/pets': {
        get: { responses: { 200: json(list, { type: 'array', items: pet }) } },
        post: {
          requestBody: { content: { 'application/json': { schema: { type: 'object' } } } },
          responses: { 201: json(created, pet) },
        },
      },
      '/pets/{petId}': {
        parameters: [{ name: 'petId', in: 'path', required: true, schema: { type: 'integer' }, ...id }],
        get: { responses: { 200: json(record, pet), 404: { description: 'None.' } } },
      },
    },
  };
}

const rex = { id: 7, name: 'Rex', seen: true };
const tom = { id: 8, name: 'Tom', seen: false };

test.each<[string, document: object, records: readonly object[] | undefined]>([
  ['the example of a record', shop({}, { example: rex }), [rex]],
  [
    'the examples of a record, in their order',
    shop({}, { examples: { a: { value: tom }, b: { value: rex } } }),
    [tom, rex],
  ],
  ['the example of a list', shop({ example: [rex, tom] }, {}), [rex, tom]],
  [
    'a record that is listed and read once, as it is read',
    shop({ example: [{ ...rex, name: 'R' }] }, { example: rex }),
    [rex],
  ],
  ['what is made, where nothing else shows any', shop({}, {}, { example: tom }), [tom]],
  ['what is made not beside what is read', shop({}, { example: rex }, { example: tom }), [rex]],
  [
    'what a response must have and an example lacks, filled in',
    shop({}, { example: { id: 7, name: 'Rex' } }),
    [{ ...rex, seen: false }],
  ],
  ['no record without an id', shop({ example: [{ name: 'Rex', seen: true }] }, {}), undefined],
  [
    'the id of the path, where a record shows none',
    shop({}, { example: { name: 'Rex', seen: true } }, {}, { example: 7 }),
    [rex],
  ],
  ['nothing where nothing is shown', shop({}, {}), undefined],
])('a fake may start with %s', async (_what, document, records) => {
  expect(exampleRecords(document as never)['/pets']).toEqual(records);
});

test('the id of an example is one that the fake knows, and what is made beside it gets another', async () => {
  const document = shop({}, { example: rex });
  const mock = createMock(document as never, { records: exampleRecords(document as never), report: 'silent' });
  const ask = async (path: string, init?: RequestInit): Promise<unknown> => {
    const response = await mock.fetch(`https://shop.example${path}`, init);
    return [response.status, await response.json()];
  };
  expect(await ask('/pets/7')).toEqual([200, rex]);
  const made = { method: 'POST', headers: { 'content-type': 'application/json' }, body: '{"name":"Tom","seen":false}' };
  const response = await mock.fetch('https://shop.example/pets', made);
  const { id } = await response.json();
  expect(id).not.toBe(7);
  expect(await ask('/pets')).toEqual([200, [rex, { id, name: 'Tom', seen: false }]]);
});

test('where no response has an example, those of the schema of a record will do', () => {
  const document = shop({}, {});
  const text = JSON.stringify(document).replaceAll(
    JSON.stringify(pet),
    JSON.stringify({ ...pet, examples: [rex, tom] }),
  );
  expect(exampleRecords(text)['/pets']).toEqual([rex, tom]);
});
