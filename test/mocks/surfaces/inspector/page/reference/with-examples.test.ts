import { expect, test } from 'vitest';
import { withExamples } from '../../../../../../mocks/surfaces/inspector/page/reference/with-examples.ts';

const schema = {
  allOf: [{ $ref: '#/components/schemas/Named' }],
  properties: { _id: { $ref: '#/components/schemas/Id' }, note: { type: 'string' } },
};
const body = (media: object): object => ({ requestBody: { content: { 'application/json': media } } });
const document = {
  paths: {
    '/pets': { get: { parameters: [{ name: 'limit', in: 'query' }] }, post: body({ schema }) },
    '/pets/{id}': { parameters: [{ $ref: '#/components/parameters/Id' }], put: body({ schema }), get: {} },
    '/pets/{id}/toys/{toy}': {
      get: { parameters: [{ $ref: '#/components/parameters/Id' }, { name: 'toy', in: 'path' }] },
    },
    '/pets/{id}/feed': { post: body({ schema }) },
    '/petshops/{id}': { get: { parameters: [{ $ref: '#/components/parameters/Id' }] } },
  },
  components: {
    parameters: { Id: { name: 'id', in: 'path', required: true, schema: { $ref: '#/components/schemas/Id' } } },
    schemas: {
      Id: { type: 'string', readOnly: true },
      Named: { properties: { name: { type: 'string' }, made: { type: 'string', readOnly: true } } },
    },
  },
};
const record = { _id: 'p1', name: 'Rex', made: 'then', note: 'barks', unknown: 1 };
const filled = withExamples(document, [{ collection: '/pets', idField: '_id', record }]);

test('a body that makes or writes a record has its fields, without those that only the service writes', () => {
  const examples = { record: { summary: 'The record of the fake', value: { name: 'Rex', note: 'barks' } } };
  for (const path of [
    ['/pets', 'post'],
    ['/pets/{id}', 'put'],
  ]) {
    expect(filled).toHaveProperty(
      ['paths', ...path, 'requestBody', 'content', 'application/json', 'examples'],
      examples,
    );
  }
  // What stands below a record takes something else.
  expect(filled).toHaveProperty(['paths', '/pets/{id}/feed'], document.paths['/pets/{id}/feed']);
});

test('the path of a record, and what stands below it, has its id; nothing else has', () => {
  const id = { name: 'id', in: 'path', required: true, schema: { type: 'string', readOnly: true, default: 'p1' } };
  expect(filled).toHaveProperty(['paths', '/pets/{id}', 'parameters'], [id]);
  expect(filled).toHaveProperty(
    ['paths', '/pets/{id}/toys/{toy}', 'get', 'parameters'],
    [id, { name: 'toy', in: 'path' }],
  );
  expect(filled).toHaveProperty(['paths', '/pets', 'get'], document.paths['/pets'].get);
  expect(filled).toHaveProperty(['paths', '/petshops/{id}'], document.paths['/petshops/{id}']);
});

test('a body that a document shows itself makes a record, and comes behind the record that it would replace', () => {
  const own = body({ schema, example: { name: 'Ada' } });
  const shown = withExamples({ ...document, paths: { '/pets': { post: own }, '/pets/{id}': { put: own } } }, [
    { collection: '/pets', idField: '_id', record },
  ]);
  expect(shown).toHaveProperty(['paths', '/pets', 'post'], own);
  expect(shown).toHaveProperty(['paths', '/pets/{id}', 'put', 'requestBody', 'content', 'application/json'], {
    schema,
    examples: {
      record: { summary: 'The record of the fake', value: { name: 'Rex', note: 'barks' } },
      example: { value: { name: 'Ada' } },
    },
  });
  expect(JSON.stringify(document)).not.toContain('p1');
});

test.each([
  ['no paths', {}],
  [
    'a body that refers to itself',
    { paths: { '/pets': { post: { requestBody: { $ref: '#/paths/~1pets/post/requestBody' } } } } },
  ],
  [
    'a schema that refers to itself',
    { paths: { '/pets': { post: body({ schema: { allOf: [{ $ref: '#/a' }] } }) } }, a: { allOf: [{ $ref: '#/a' }] } },
  ],
  ['a path that is no object', { paths: { '/pets': 7 } }],
])('a document with %s stays as it is', (_, odd) => {
  expect(withExamples(odd, [{ collection: '/pets', idField: '_id', record }])).toEqual(odd);
});
