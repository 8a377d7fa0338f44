import { expect, test } from 'vitest';
import type { Contract } from '../../../contracts/contract/contract.ts';
import { createContract } from '../../../contracts/contract/create-contract.ts';
import { pactFromTraffic, type WrittenPact } from '../../../contracts/pact/pact-from-traffic.ts';
import { readNdjson } from '../../../contracts/traffic/read/read-ndjson.ts';

const json = (schema: object): object => ({ content: { 'application/json': { schema } } });
const cup = {
  type: 'object',
  required: ['id'],
  properties: { id: { type: 'string' }, size: { type: 'integer' }, key: { type: 'string', 'x-secret': true } },
};
const fine = { description: 'Fine', ...json(cup) };
const id = { parameters: [{ name: 'id', in: 'path', required: true, schema: { type: 'string' } }] };
const contract: Contract = createContract(
  JSON.stringify({
    openapi: '3.1.0',
    info: { title: 'Kitchen', version: '1' },
    servers: [{ url: 'https://kitchen.example' }],
    paths: {
      '/cups': {
        get: {
          operationId: 'listCups',
          responses: { 200: { description: 'Fine', ...json({ type: 'array', items: cup }) } },
        },
        post: {
          operationId: 'addCup',
          requestBody: json(cup),
          responses: {
            201: {
              ...fine,
              headers: {
                Location: { required: true, schema: {} },
                'X-Api-Key': { required: true, schema: {} },
                'X-Other': { schema: {} },
              },
            },
            409: { description: 'There is one' },
          },
        },
      },
      '/cups/{id}': { ...id, get: { operationId: 'readCup', responses: { 200: fine, 404: { description: 'None' } } } },
      '/menu': {
        get: { operationId: 'readMenu', responses: { 200: { description: 'Fine', content: { 'text/plain': {} } } } },
      },
    },
  }),
);

const tool = { name: 'kit', version: '1' };
interface Side {
  readonly [part: string]: unknown;
}

/** The pact of one exchange after the other. */
function pactOf(...exchanges: readonly (readonly [request: Side, response?: Side | undefined])[]): WrittenPact {
  const lines = exchanges.map(([{ path = '/cups', ...request }, response]) =>
    JSON.stringify({
      request: { method: 'GET', url: `https://kitchen.example${path}`, headers: {}, ...request },
      ...(response && { response: { status: 200, headers: {}, ...response } }),
    }),
  );
  return pactFromTraffic(contract, readNdjson(lines.join('\n')), { consumer: 'a', provider: 'b', tool });
}

const type = { 'content-type': 'application/json' };
const read = (path: string, body: unknown = { id: '1', size: 7 }): readonly [Side, Side] => [
  { path },
  { headers: type, body },
];

test('an exchange is an interaction with its query, its headers and its bodies', () => {
  const { pact, leftOut } = pactOf([
    {
      method: 'POST',
      path: '/cups?a=1&b=2&a=3',
      headers: { ...type, Prefer: 'x', 'User-Agent': 'y', Accept: '*/*' },
      body: { id: '1' },
    },
    {
      status: 201,
      headers: { ...type, location: '/cups/1', 'x-api-key': 'hush-hush', 'x-other': 'z' },
      body: { id: '1', size: 7 },
    },
  ]);
  expect(leftOut).toEqual([]);
  const any = { combine: 'AND', matchers: [{ match: 'regex', regex: '^.*$' }] };
  expect(pact.interactions).toEqual([
    {
      type: 'Synchronous/HTTP',
      description: 'addCup responds with 201',
      pending: false,
      request: {
        method: 'POST',
        path: '/cups',
        query: { a: ['1', '3'], b: ['2'] },
        headers: { 'content-type': ['application/json'], prefer: ['x'], accept: ['*/*'] },
        body: { content: { id: '1' }, contentType: 'application/json', encoded: false },
      },
      response: {
        status: 201,
        headers: { 'content-type': ['application/json'], Location: ['/cups/1'], 'X-Api-Key': ['[redacted]'] },
        body: { content: { id: '1', size: 7 }, contentType: 'application/json', encoded: false },
        matchingRules: {
          header: {
            'content-type': { combine: 'AND', matchers: [{ match: 'regex', regex: '^application\\/json.*$' }] },
            Location: any,
            'X-Api-Key': any,
          },
          body: {
            '$.id': { combine: 'AND', matchers: [{ match: 'type' }] },
            '$.size': { combine: 'AND', matchers: [{ match: 'integer' }] },
          },
        },
      },
    },
  ]);
  expect(pact.metadata).toEqual({ pactSpecification: { version: '4.0' }, kit: { version: '1' } });
});

test('what is sent without a type is JSON, and what is no JSON has to be of its type', () => {
  const { pact } = pactOf(
    [{ method: 'POST', body: { id: '1' } }, { status: 409 }],
    [{ path: '/menu' }, { headers: { 'content-type': 'text/plain; charset=utf-8' }, body: 'Tea' }],
  );
  expect(pact.interactions[0]?.request.headers).toEqual({ 'content-type': ['application/json'] });
  expect([pact.interactions[0]?.response.headers, pact.interactions[0]?.response.body]).toEqual([undefined, undefined]);
  expect(pact.interactions[1]?.response.body).toEqual({ content: 'Tea', contentType: 'text/plain', encoded: false });
  expect(pact.interactions[1]?.response.matchingRules?.body).toEqual({
    $: { combine: 'AND', matchers: [{ match: 'contentType', value: 'text/plain' }] },
  });
  expect([pact.interactions[1]?.request.headers, pact.interactions[1]?.request.query]).toEqual([undefined, undefined]);
});

test.each<[meaning: string, request: Side, response: Side | undefined]>([
  ['no response', {}, undefined],
  ['credentials', {}, { status: 401 }],
  ['too many requests', {}, { status: 429 }],
  ['a fault of the service', {}, { status: 500 }],
  ['no operation', { path: '/pots' }, {}],
  ['a secret in its path', { path: '/cups/hush-hush', headers: { authorization: 'Bearer hush-hush' } }, {}],
])('an exchange with %s is no interaction', (_meaning, request, response) => {
  const { pact, leftOut } = pactOf([request, response]);
  expect([pact.interactions.length, leftOut.length, JSON.stringify(leftOut).includes('hush-hush')]).toEqual([
    0,
    1,
    false,
  ]);
});

test('a path that the document does not know shows no secret, and a word of the document is none', () => {
  const authorization = 'Bearer hush-hush';
  expect(pactOf([{ path: '/pots/hush-hush', headers: { authorization } }, {}]).leftOut[0]?.request).toBe(
    'GET /pots/%5Bredacted%5D',
  );
  const cups = pactOf([{ path: '/cups/1', headers: { 'x-api-key': 'cups-cups' } }, {}]);
  expect(cups.pact.interactions[0]?.request.path).toBe('/cups/1');
});

test('what says the same is written once, what is elsewhere is not, and what has one description gets a number', () => {
  const elsewhere = [{ url: 'https://other.example/cups' }, {}] as const;
  const {
    pact,
    repeated,
    elsewhere: others,
  } = pactOf(read('/cups/1'), read('/cups/1', { id: '1', size: 9 }), read('/cups/2'), elsewhere);
  expect([pact.interactions.map(({ description }) => description), repeated, others]).toEqual([
    ['readCup responds with 200', 'readCup responds with 200 (2)'],
    1,
    1,
  ]);
});

/** The records that each interaction needs. */
const needed = (pact: WrittenPact): unknown =>
  pact.pact.interactions.map(({ providerStates: [state] = [] }) => state?.params?.['records']);

test('an interaction needs the records that it names, and all of those that it lists', () => {
  const pact = pactOf(
    read('/cups', [
      { id: 'one', size: 1 },
      { id: 'two', size: 2 },
    ]),
    read('/cups/one', { id: 'one', size: 1 }),
    [{ path: '/cups/none' }, { status: 404 }],
    [
      { method: 'POST', headers: type, body: { id: 'three', size: 3 } },
      { status: 201, headers: type, body: { id: 'three', size: 3 } },
    ],
    read('/cups/three', { id: 'three', size: 3 }),
    [
      { method: 'POST', headers: type, body: { id: 'two' } },
      { status: 409, headers: type, body: {} },
    ],
    read('/menu'),
  );
  const [one, two, three] = [1, 2, 3].map((size) => ({ id: ['one', 'two', 'three'][size - 1], size }));
  expect(needed(pact)).toEqual([
    { cups: [one, two] },
    { cups: [one] },
    { cups: [] },
    undefined,
    { cups: [three] },
    { cups: [two] },
    undefined,
  ]);
});

test('a record that a provider could not be given is none that it needs, and a secret of one is not written', () => {
  const partly = pactOf(read('/cups/one', { id: 'one', size: 'wrong' }));
  expect(needed(partly)).toEqual([undefined]);
  const secret = pactOf(read('/cups/one', { id: 'one', key: 'ultramarine' }));
  expect(needed(secret)).toEqual([{ cups: [{ id: 'one', key: '[redacted]' }] }]);
  expect(JSON.stringify(secret)).not.toContain('ultramarine');
});
