import { expect, test } from 'vitest';
import { createContract } from '../../../../contracts/contract/create-contract.ts';
import { readNdjson } from '../../../../contracts/traffic/read/read-ndjson.ts';
import { seedFromTraffic } from '../../../../contracts/traffic/seed/seed-from-traffic.ts';

type Step = readonly [asked: string, sent: unknown, status: number, body?: unknown];

const pet = { $ref: '#/components/schemas/Pet' };
const json = (schema: unknown): object => ({ content: { 'application/json': { schema } } });
const good = (schema: unknown): object => ({ 200: { description: 'Good', ...json(schema) } });
const none = { 204: { description: 'Gone' } };
const patches = { 'application/merge-patch+json': { schema: {} } };
const short = { type: 'object', properties: { id: { type: 'integer' }, name: { type: 'string' } } };

const document = {
  openapi: '3.1.0',
  info: { title: 'Pets', version: '1' },
  paths: {
    '/pets': {
      get: {
        parameters: [
          { name: 'fields', in: 'query', schema: { type: 'string' } },
          { name: 'limit', in: 'query', schema: { type: 'integer' } },
        ],
        responses: good({ type: 'array', items: pet }),
      },
      post: { requestBody: json(pet), responses: { 201: { description: 'Made', ...json(pet) } } },
    },
    '/pets/{id}': {
      parameters: [{ name: 'id', in: 'path', required: true, schema: { type: 'integer' } }],
      get: { parameters: [{ name: 'fields', in: 'query', schema: { type: 'string' } }], responses: good(pet) },
      put: { requestBody: json(pet), responses: good(pet) },
      patch: { requestBody: { content: patches }, responses: none },
      delete: { responses: none },
    },
    '/toys': { get: { responses: good({ type: 'object', properties: { items: { type: 'array', items: short } } }) } },
    '/toys/{id}': {
      parameters: [{ name: 'id', in: 'path', required: true, schema: { type: 'integer' } }],
      get: { responses: good({ ...short, properties: { ...short.properties, size: { type: 'integer' } } }) },
    },
  },
  components: {
    schemas: {
      Pet: {
        type: 'object',
        required: ['name'],
        properties: {
          id: { type: 'integer' },
          name: { type: 'string' },
          made: { type: 'string', readOnly: true },
          tag: { type: 'string' },
        },
      },
    },
  },
};
const contract = createContract(JSON.stringify(document));

function seedOf(
  steps: readonly Step[],
  headers: Readonly<Record<string, string>> = {},
): ReturnType<typeof seedFromTraffic> {
  const lines = steps.map(([asked, sent, status, body]) => {
    const [method, url] = asked.split(' ');
    return JSON.stringify({ request: { method, url, headers, body: sent }, response: { status, headers: {}, body } });
  });
  return seedFromTraffic(contract, readNdjson(lines.join('\n')));
}

const rex = { id: 1, name: 'Rex', made: 'now', tag: 'a' };
const got: Step = ['GET /pets/1', null, 200, rex];

test.each<[title: string, steps: readonly Step[], pets: readonly object[]]>([
  ['what was read', [got], [rex]],
  [
    'what was listed',
    [['GET /pets', null, 200, [rex, { ...rex, id: 2 }, { name: 'no id' }, 7]]],
    [rex, { ...rex, id: 2 }],
  ],
  ['what was read last', [got, ['GET /pets/1', null, 200, { ...rex, tag: 'b' }]], [{ ...rex, tag: 'b' }]],
  [
    'what a whole list has left out',
    [got, ['GET /pets?limit=2', null, 200, [{ id: 1, name: 'Rex' }]]],
    [{ id: 1, name: 'Rex' }],
  ],
  [
    'what a list of chosen fields has left out, too',
    [got, ['GET /pets?fields=name', null, 200, [{ id: 1, name: 'Tom' }]]],
    [{ ...rex, name: 'Tom' }],
  ],
  [
    'what a read of chosen fields has left out, too',
    [got, ['GET /pets/1?fields=name', null, 200, { id: 1, name: 'Tom' }]],
    [{ ...rex, name: 'Tom' }],
  ],
  ['what was made', [['POST /pets', { name: 'Rex' }, 201, rex]], [rex]],
  ['nothing that was made without its id', [['POST /pets', { name: 'Rex' }, 201, null]], []],
  [
    'what was sent, and what is read-only as it was',
    [got, ['PUT /pets/1', { id: 9, name: 'Tom', made: 'x' }, 204, null]],
    [{ id: 1, made: 'now', name: 'Tom' }],
  ],
  ['a merge', [got, ['PATCH /pets/1', { tag: null, name: 'Tom' }, 204, null]], [{ id: 1, made: 'now', name: 'Tom' }]],
  ['nothing of a merge into what nobody saw', [['PATCH /pets/1', { name: 'Tom' }, 204, null]], []],
  ['nothing that was deleted', [got, ['DELETE /pets/1', null, 204]], []],
  ['what could not be deleted', [got, ['DELETE /pets/1', null, 409, { error: 'no' }]], [rex]],
  ['nothing that is not there', [got, ['GET /pets/1', null, 404, { error: 'no' }]], []],
  ['nothing that is gone', [got, ['GET /pets/1', null, 410, { error: 'no' }]], []],
  ['what a write did not find', [got, ['PUT /pets/1', { name: 'x' }, 404, { error: 'no' }]], [rex]],
  ['what was refused, as it was', [got, ['PUT /pets/1', { name: 'x' }, 300, { id: 1, name: 'x' }]], [rex]],
  [
    'nothing of another path',
    [
      ['GET /cats/1', null, 200, rex],
      ['HEAD /pets/1', null, 200, rex],
    ],
    [],
  ],
])('a seed has %s', (_title, steps, pets) => {
  expect(seedOf(steps).records['pets']).toEqual(pets);
});

test('a list in an envelope that shows less keeps what was known', () => {
  const steps: Step[] = [
    ['GET /toys/1', null, 200, { id: 1, name: 'Ball', size: 3 }],
    ['GET /toys', null, 200, { items: [{ id: 1, name: 'Cube' }] }],
    ['GET /toys', null, 200, [{ id: 1, name: 'no envelope' }]],
  ];
  expect(seedOf(steps).records['toys']).toEqual([{ id: 1, name: 'no envelope', size: 3 }]);
});

test('what the document does not name is left out of the records and named, what it does not take left out and said', () => {
  const more: Step = ['GET /pets/1', null, 200, { ...rex, own: 1 }];
  expect(seedOf([more, more])).toEqual({ records: { pets: [rex], toys: [] }, leftOut: [], unnamed: ['pets/own'] });
  const { records, leftOut } = seedOf([
    got,
    ['GET /pets/2', null, 200, { id: 2 }],
    ['GET /pets/3', null, 200, { id: 3, name: 3 }],
  ]);
  expect(records['pets']).toEqual([rex]);
  expect(leftOut.map(({ kind, id }) => [kind, id])).toEqual([
    ['pets', '2'],
    ['pets', '3'],
  ]);
});

test('a secret that a request has shown is hidden in every record, and a cookie in none', () => {
  const tagged: Step = ['GET /pets/1', null, 200, { ...rex, tag: 'sesame-open' }];
  expect(seedOf([tagged], { authorization: 'Bearer sesame-open' }).records['pets']).toEqual([
    { ...rex, tag: '[redacted]' },
  ]);
  expect(seedOf([tagged], { cookie: 'of=sesame-open' }).records['pets']).toEqual([{ ...rex, tag: 'sesame-open' }]);
});
