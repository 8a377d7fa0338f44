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

/** A document of pets in an envelope, with this response of a list and of a record. */
function wrapped(list: object, one: object): string {
  const json = (example: object, schema: object): object => ({
    description: 'It.',
    content: { 'application/json': { schema, example } },
  });
  const held = { type: 'object', properties: { name: { type: 'string' }, id: { type: 'integer' } } };
  const envelope = { type: 'object', required: ['pet'], properties: { pet: held } };
  const listed = { type: 'object', properties: { data: { type: 'array', items: held }, total: { type: 'integer' } } };
  return JSON.stringify({
    openapi: '3.1.0',
    info: { title: 'Shop', version: '1' },
    paths: {
      '/pets': { get: { responses: { 200: json(list, listed) } } },
      '/pets/{id}': {
        parameters: [{ name: 'id', in: 'path', required: true, schema: { type: 'integer' } }],
        get: { responses: { 200: json(one, envelope), 404: { description: 'None.' } } },
      },
    },
  });
}

test.each<[what: string, list: object, one: object, records: readonly object[] | undefined]>([
  [
    'of a list in an envelope',
    { data: [{ id: 1, name: 'A' }, { id: 2 }], total: 2 },
    {},
    [{ id: 1, name: 'A' }, { id: 2 }],
  ],
  ['in an envelope', {}, { pet: { id: 3, name: 'C' } }, [{ id: 3, name: 'C' }]],
  ['in an envelope that has the id beside it', {}, { id: 4, pet: { name: 'D' } }, [{ id: 4, name: 'D' }]],
  ['whose own id counts', {}, { id: 4, pet: { id: 5 } }, [{ id: 5 }]],
  ['without an id anywhere', {}, { pet: { name: 'E' } }, undefined],
  ['in an envelope that is empty', { data: [] }, {}, undefined],
])('a fake may start with a record %s', (_what, list, one, records) => {
  expect(exampleRecords(wrapped(list, one))['/pets']).toEqual(records);
});

test('the single example of a schema will do, where it is a record', () => {
  const withExample = (example: unknown): string =>
    JSON.stringify(shop({}, {})).replaceAll(JSON.stringify(pet), JSON.stringify({ ...pet, example }));
  expect(exampleRecords(withExample(rex))['/pets']).toEqual([rex]);
  expect(exampleRecords(withExample('Rex'))).toEqual({});
});

test('collections below a record are left out', () => {
  const text = JSON.stringify(shop({}, { example: rex })).replaceAll('/pets', '/owners/{owner}/pets');
  expect(exampleRecords(text)).toEqual({});
});

test('ids may be texts, in records and in paths', () => {
  const inTexts = (document: object): string =>
    JSON.stringify(document).replaceAll('"type":"integer"', '"type":"string"');
  const rexes = { ...rex, id: 'rex' };
  expect(exampleRecords(inTexts(shop({ example: [rexes] }, {})))['/pets']).toEqual([rexes]);
  expect(
    exampleRecords(inTexts(shop({}, { example: { name: 'Rex', seen: true } }, {}, { example: 'rex' })))['/pets'],
  ).toEqual([rexes]);
});
