import { expect, test } from 'vitest';
import type { Behaviour } from '../../../mocks/engine/behaviours/behaviour.ts';
import { createMock } from '../../../mocks/engine/create-mock.ts';
import type { Mock } from '../../../mocks/engine/mock.ts';
import type { MockOptions } from '../../../mocks/engine/mock-options.ts';

const ok = (media: string, status = 200): string =>
  `responses: { '${status}': { description: Fine, content: { application/json: { ${media} } } } }`;
const at = (...names: string[]): string =>
  `parameters: [${names.map((name) => `{ name: ${name}, in: path, required: true, schema: { type: string } }`).join(', ')}]`;
const sends = 'requestBody: { content: { application/json: {} } }';

const cups = `
  /cups: { get: { operationId: listCups, ${ok('schema: { type: array, items: { type: object } }')} }, post: { operationId: addCup, ${sends}, ${ok('schema: { type: object }', 201)} } }
  /cups/{id}: { ${at('id')}, get: { operationId: readCup, ${ok('schema: { type: object }')} } }`;

const reported: string[] = [];

/** A kitchen with cups, and what else a test puts there. */
function kitchen(paths: string, options: MockOptions = {}): Mock {
  reported.length = 0;
  const report = (sentence: string): void => void reported.push(sentence);
  return createMock(`openapi: 3.1.0\ninfo: { title: Kitchen, version: '1' }\npaths:${cups}\n${paths}\n`, {
    report,
    ...options,
  });
}

async function ask(mock: Mock, request: string, body?: unknown): Promise<[number, unknown]> {
  const [method = 'GET', path] = request.split(' ');
  const response = await mock.fetch(`https://kitchen.example${path}`, {
    method,
    headers: { 'content-type': 'application/json' },
    ...(body !== undefined && { body: JSON.stringify(body) }),
  });
  const text = await response.text();
  return [response.status, text === '' ? undefined : JSON.parse(text)];
}

test.each<[promise: string, paths: string, request: string, status: number, body: unknown]>([
  ['an example', `  /oven: { get: { ${ok('example: { hot: true }')} } }`, 'GET /oven', 200, { hot: true }],
  [
    'the first of several examples',
    `  /oven: { get: { ${ok('examples: { warm: { value: { hot: 1 } }, cold: { value: { hot: 0 } } }')} } }`,
    'GET /oven',
    200,
    { hot: 1 },
  ],
  [
    'an example of its schema',
    `  /oven: { get: { ${ok('schema: { type: object, examples: [{ hot: 2 }] }')} } }`,
    'GET /oven',
    200,
    { hot: 2 },
  ],
  [
    'a sample',
    `  /oven: { get: { ${ok('schema: { type: object, required: [heat], properties: { heat: { type: integer, minimum: 50 } } }')} } }`,
    'GET /oven',
    200,
    { heat: 50 },
  ],
  [
    'a sample where the example breaks the schema',
    `  /oven: { get: { ${ok('example: { heat: high }, schema: { type: object, required: [heat], properties: { heat: { const: 9 } } }')} } }`,
    'GET /oven',
    200,
    { heat: 9 },
  ],
  [
    'no body where there is none',
    "  /oven: { post: { responses: { '202': { description: Soon } } } }",
    'POST /oven',
    202,
    undefined,
  ],
  [
    'a redirect',
    "  /oven: { get: { responses: { '302': { description: There, headers: { Location: { required: true, schema: { const: /stove } } } } } } }",
    'GET /oven',
    302,
    undefined,
  ],
  [
    'an action on a record',
    `  /cups/{id}/wash: { ${at('id')}, post: { ${ok('example: { clean: true }')} } }`,
    'POST /cups/1/wash',
    200,
    { clean: true },
  ],
  [
    'an action on a list',
    `  /cups/search: { post: { ${sends}, ${ok('example: [1]')} } }`,
    'POST /cups/search',
    200,
    [1],
  ],
  ['an action after a colon', `  /cups:count: { get: { ${ok('example: 3')} } }`, 'GET /cups:count', 200, 3],
  [
    'a name at the place of an id',
    `  /cups/mine: { get: { ${ok('example: { id: mine }')} } }`,
    'GET /cups/mine',
    200,
    { id: 'mine' },
  ],
  [
    'a list by a word in the path',
    `  /cups/{id}/{colour}: { ${at('id', 'colour')}, get: { ${ok('schema: { type: array, minItems: 1, items: { const: cup } }')} } }`,
    'GET /cups/1/red',
    200,
    ['cup'],
  ],
])(
  'an operation that is no create, read, update or delete is served by %s',
  async (_promise, paths, request, status, body) => {
    const mock = kitchen(paths);
    const redirect = { redirect: 'manual' } as const;
    expect(await ask(mock, request, request.startsWith('POST') ? {} : undefined)).toEqual([status, body]);
    expect(reported).toEqual([expect.stringMatching(/^\S+ \S+: neither a list nor a record of one\. It is served/)]);
    expect((await ask(mock, 'POST /cups', { red: true }))[0]).toBe(201);
    expect((await mock.fetch('https://kitchen.example/cups', redirect)).status).toBe(200);
  },
);

test('an operation that nothing can be found for gets 501, and it alone', async () => {
  const paths = `
  /broken: { get: { operationId: broken, ${ok('schema: { type: string, minLength: 3, maxLength: 2 }')} } }
  /mute: { get: { operationId: mute, responses: {} } }
  /oven: { get: { operationId: oven, ${ok('example: 1')} } }`;
  const mock = kitchen(paths);
  expect(reported).toEqual([
    'broken, oven: neither a list nor a record of one. They are served from the examples and schemas of the document, and nothing is stored. Give behaviours for what they do.',
    'mute: the document names no response, so it is 501. Give behaviours, or describe a response in the document.',
  ]);
  const why =
    /^Failed to respond to broken \(GET \/broken\): it is neither a list nor a record of one, and .+ Give a behaviour for it, or an example in the document\.$/;
  expect(await ask(mock, 'GET /broken')).toEqual([
    501,
    { error: 'unknown-operation', message: expect.stringMatching(why) },
  ]);
  expect((await ask(mock, 'GET /mute'))[0]).toBe(501);
  expect(await ask(mock, 'GET /oven')).toEqual([200, 1]);
  expect(await ask(mock, 'GET /cups')).toEqual([200, []]);
  expect(mock.account().journal.entries.map(({ status, verdict }) => [status, verdict])).toEqual([
    [501, 'invalid-response'],
    [501, 'invalid-response'],
    [200, 'ok'],
    [200, 'ok'],
  ]);
});

test('a behaviour that is given wins, and is not reported', async () => {
  const behaviours = new Map<string, Behaviour>([['oven', () => ({ status: 200, body: { hot: false } })]]);
  const mock = kitchen(`  /oven: { get: { operationId: oven, ${ok('example: { hot: true }')} } }`, { behaviours });
  expect(await ask(mock, 'GET /oven')).toEqual([200, { hot: false }]);
  expect(reported).toEqual([]);
});

test('POST on a record changes it, and is an action where it takes no body', async () => {
  const mock = kitchen(`  /pots: { post: { ${sends}, ${ok('schema: { type: object }')} } }
  /pots/{id}: { ${at('id')}, get: { ${ok('schema: { type: object }')} }, post: { ${sends}, ${ok('schema: { type: object }')} } }`);
  const [, pot] = await ask(mock, 'POST /pots', { lid: true });
  const path = `/pots/${Reflect.get(Object(pot), 'id')}`;
  const changed = { ...Object(pot), lid: false };
  expect(await ask(mock, `POST ${path}`, { lid: false })).toEqual([200, changed]);
  expect(await ask(mock, `GET ${path}`)).toEqual([200, changed]);
  expect((await ask(mock, 'POST /pots/none', {}))[0]).toBe(404);
});

test('what is the only one of its kind keeps its state', async () => {
  const schema =
    'schema: { type: object, required: [light], properties: { light: { type: string, examples: [dim] }, fan: { type: boolean } } }';
  const mock = kitchen(
    `  /lamp: { get: { ${ok(schema)} }, put: { ${sends}, ${ok(schema)} }, patch: { ${sends}, ${ok(schema)} } }`,
  );
  expect(await ask(mock, 'GET /lamp')).toEqual([200, { light: 'dim', fan: expect.any(Boolean) }]);
  expect(await ask(mock, 'PUT /lamp', { light: 'bright' })).toEqual([200, { light: 'bright' }]);
  expect(await ask(mock, 'PATCH /lamp', { fan: true })).toEqual([200, { light: 'bright', fan: true }]);
  expect(await ask(mock, 'GET /lamp')).toEqual([200, { light: 'bright', fan: true }]);
  mock.reset();
  expect(await ask(mock, 'GET /lamp')).toEqual([200, { light: 'dim', fan: expect.any(Boolean) }]);
  expect(reported).toEqual([]);
});

test('a list without records of their own path is a collection, below another too', async () => {
  const list = 'schema: { type: array, items: { type: object } }';
  const mock = kitchen(
    `  /cups/{id}/stains: { ${at('id')}, get: { ${ok(list)} }, post: { ${sends}, ${ok('schema: { type: object }', 201)} } }
  /spoons: { get: { ${ok(list)} } }
  /knives: { get: { ${ok(`example: [{ id: 1 }], ${list}`)} } }
  /forks: { get: { ${ok('')} } }`,
    { records: { '/spoons': [{ id: 's' }] } },
  );
  const [status, stain] = await ask(mock, 'POST /cups/1/stains', { of: 'tea' });
  expect(status).toBe(201);
  expect(await ask(mock, 'GET /cups/1/stains')).toEqual([200, [stain]]);
  expect(await ask(mock, 'GET /cups/2/stains')).toEqual([200, []]);
  expect(await ask(mock, 'GET /spoons')).toEqual([200, [{ id: 's' }]]);
  expect(await ask(mock, 'GET /knives')).toEqual([200, [{ id: 1 }]]);
  expect(await ask(mock, 'GET /forks')).toEqual([200, []]);
  expect(reported).toEqual([]);
});

test.each([
  ['a suffix', '/jars.json', '/jars/{sid}.json', '/jars/ID.json'],
  ['a slash at the end', '/jars/', '/jars/{sid}/', '/jars/ID/'],
  ['a slash at the end of the list alone', '/jars/', '/jars/{sid}', '/jars/ID'],
])('paths with %s are collections as others are', async (_promise, list, item, one) => {
  const mock =
    kitchen(`  ${list}: { get: { ${ok('schema: { type: array }')} }, post: { ${sends}, ${ok('schema: { type: object }', 201)} } }
  ${item}: { ${at('sid')}, get: { ${ok('schema: { type: object }')} }, delete: { responses: { '204': { description: Gone } } } }`);
  const [, jar] = await ask(mock, `POST ${list}`, { of: 'jam' });
  const path = one.replace('ID', String(Reflect.get(Object(jar), 'id')));
  expect(await ask(mock, `GET ${path}`)).toEqual([200, jar]);
  expect(await ask(mock, `GET ${list}`)).toEqual([200, [jar]]);
  expect(await ask(mock, `DELETE ${path}`)).toEqual([204, undefined]);
  expect(await ask(mock, `GET ${list}`)).toEqual([200, []]);
});

test('a HEAD of its own is a GET without a body', async () => {
  const head = "head: { responses: { '200': { description: There } } }";
  const mock = kitchen(
    `  /pans: { get: { ${ok('schema: { type: array }')} }, ${head} }
  /pans/{id}: { ${at('id')}, get: { ${ok('schema: { type: object }')} }, ${head} }`,
    { records: { '/pans': [{ id: '1' }] } },
  );
  expect(await ask(mock, 'HEAD /pans')).toEqual([200, undefined]);
  expect(await ask(mock, 'HEAD /pans/1')).toEqual([200, undefined]);
  expect((await ask(mock, 'HEAD /pans/2'))[0]).toBe(404);
});

test('lists and records in an envelope come in theirs, and there is one page', async () => {
  const pan = '{ type: object, properties: { id: { type: integer, readOnly: true }, size: { type: integer } } }';
  const one = `schema: { type: object, required: [pan, ok], properties: { ok: { const: true }, pan: ${pan} } }`;
  const page = `schema: { type: object, required: [pans, total, has_more], properties: { total: { type: integer }, has_more: { type: boolean }, next: { type: [string, 'null'] }, pans: { type: array, items: ${pan} } } }`;
  const body = `requestBody: { content: { application/json: { schema: { type: object, required: [pan], properties: { pan: ${pan} } } } } }`;
  const mock = kitchen(`  /pans: { get: { ${ok(page)} }, post: { ${body}, ${ok(one, 201)} } }
  /pans/{id}: { ${at('id')}, get: { ${ok(one)} }, put: { ${body}, ${ok(one)} } }`);
  expect(await ask(mock, 'GET /pans')).toEqual([200, { pans: [], total: 0, has_more: false, next: null }]);
  expect(await ask(mock, 'POST /pans', { pan: { size: 20 } })).toEqual([201, { ok: true, pan: { id: 1, size: 20 } }]);
  expect(await ask(mock, 'PUT /pans/1', { pan: { size: 30 } })).toEqual([200, { ok: true, pan: { id: 1, size: 30 } }]);
  expect(await ask(mock, 'GET /pans/1')).toEqual([200, { ok: true, pan: { id: 1, size: 30 } }]);
  expect(await ask(mock, 'GET /pans')).toEqual([
    200,
    { pans: [{ id: 1, size: 30 }], total: 1, has_more: false, next: null },
  ]);
});

test('the parent of the path is a field of its children, where they have one', async () => {
  const stain =
    'schema: { type: object, required: [id, cupId], properties: { id: { type: string }, cupId: { type: string }, of: { type: string } } }';
  const mock =
    kitchen(`  /mugs/{cupId}/stains: { ${at('cupId')}, post: { requestBody: { content: { application/json: { schema: { type: object, properties: { of: { type: string } } } } } }, ${ok(stain, 201)} } }
  /mugs/{cupId}/stains/{id}: { ${at('cupId', 'id')}, get: { ${ok(stain)} } }`);
  const [, made] = await ask(mock, 'POST /mugs/blue/stains', { of: 'tea' });
  expect(made).toEqual({ id: expect.any(String), cupId: 'blue', of: 'tea' });
  expect(await ask(mock, `GET /mugs/blue/stains/${Reflect.get(Object(made), 'id')}`)).toEqual([200, made]);
});

test('what is no list that may be empty is served from the document, and one record comes in its envelope', async () => {
  const squares =
    'schema: { type: object, properties: { winner: { type: string }, board: { type: array, minItems: 2, items: { type: string } } }, required: [winner, board] }';
  const user =
    'schema: { type: object, required: [user], properties: { user: { type: object, required: [name, bio], properties: { name: { type: string }, bio: { type: string } } } } }';
  const body =
    'requestBody: { content: { application/json: { schema: { type: object, required: [user], properties: { user: { type: object, properties: { name: { type: string } } } } } } } }';
  const mock = kitchen(`  /board: { get: { ${ok(squares)} } }
  /user: { get: { ${ok(user)} }, put: { ${body}, ${ok(user)} } }`);
  expect(await ask(mock, 'GET /board')).toEqual([
    200,
    { winner: expect.any(String), board: [expect.any(String), expect.any(String)] },
  ]);
  expect(await ask(mock, 'GET /user')).toEqual([200, { user: { name: expect.any(String), bio: expect.any(String) } }]);
  expect((await ask(mock, 'PUT /user', { user: { name: 'Ada' } }))[0]).toBe(200);
  expect(await ask(mock, 'GET /user')).toEqual([200, { user: { name: 'Ada', bio: expect.any(String) } }]);
});
