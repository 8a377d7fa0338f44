import { expect, test } from 'vitest';
import { createMock } from '../../../../mocks/engine/create-mock.ts';
import type { Mock } from '../../../../mocks/engine/mock.ts';

const text = '{ type: string }';
const object = (...fields: string[]): string => `{ type: object, properties: { ${fields.join(', ')} } }`;
const json = (schema: string): string => `content: { application/json: { schema: ${schema} } }`;

interface Teas {
  /** The schema of the id in the path. */
  readonly id?: string;
  readonly sent: string;
  /** What a creation responds with; nothing where it has no body. */
  readonly made?: string;
  readonly read: string;
  readonly status?: number;
}

/** A shop of teas as a document has them. */
function teas({ id = text, sent, made, read, status = 201 }: Teas): Mock {
  return createMock(`
openapi: 3.1.0
info: { title: Teas, version: '1' }
paths:
  /teas:
    get: { responses: { '200': { description: All, ${json(`{ type: array, items: ${read} }`)} } } }
    post: { requestBody: { ${json(sent)} }, responses: { '${status}': { description: Made${made === undefined ? '' : `, ${json(made)}`} } } }
  /teas/{id}:
    parameters: [{ name: id, in: path, required: true, schema: ${id} }]
    get: { responses: { '200': { description: One, ${json(read)} }, '404': { description: None } } }
    delete: { responses: { '204': { description: Gone } } }
`);
}

async function send(
  mock: Mock,
  method: string,
  path: string,
  body?: object,
): Promise<{ status: number; headers: Headers; body: unknown }> {
  const response = await mock.fetch(`https://teas.example${path}`, {
    method,
    headers: { 'content-type': 'application/json' },
    ...(body !== undefined && { body: JSON.stringify(body) }),
  });
  const read = await response.text();
  return { status: response.status, headers: response.headers, body: read === '' ? undefined : JSON.parse(read) };
}

test.each(['slug', 'key', 'uuid'])(
  'a %s that a client writes stays, where paths have numbers for ids',
  async (field) => {
    const tea = object(`${field}: ${text}`, `title: ${text}`);
    const mock = teas({ id: '{ type: integer }', sent: tea, made: tea, read: tea });
    const sent = { [field]: 'green-tea', title: 'Green tea' };
    expect(await send(mock, 'POST', '/teas', sent)).toMatchObject({ status: 201, body: sent });
    expect((await send(mock, 'GET', '/teas')).body).toEqual([expect.objectContaining(sent)]);
  },
);

test('a slug is an id where paths have texts', async () => {
  const tea = object(`slug: ${text}`, `title: ${text}`);
  const mock = teas({ sent: object(`title: ${text}`), made: tea, read: tea });
  const { body } = await send(mock, 'POST', '/teas', { title: 'Green tea' });
  expect((await send(mock, 'GET', `/teas/${Object(body).slug}`)).body).toEqual(body);
});

test.each<[made: string, pointing: (id: number) => object]>([
  [
    object('entity_id: { type: integer, example: 33334444 }', 'location: { type: string, format: uri }'),
    (id) => ({ entity_id: id, location: `https://teas.example/teas/${id}` }),
  ],
  [object('teaUid: { type: number }'), (id) => ({ teaUid: id })],
  [
    object('ouId: { type: integer }', 'message: { type: string, example: Done }'),
    (id) => ({ ouId: id, message: 'Done' }),
  ],
  [object(`requestId: ${text}`, 'tea_id: { type: string }'), (id) => ({ tea_id: String(id) })],
  [object(`uri: ${text}`), (id) => ({ uri: `https://teas.example/teas/${id}` })],
])('a creation that shows no record says where it is: %s', async (made, pointing) => {
  const read = object('id: { type: integer }', `title: ${text}`);
  const mock = teas({ id: '{ type: integer }', sent: object(`title: ${text}`), made, read });
  await send(mock, 'POST', '/teas', { title: 'Green' });
  const { body } = await send(mock, 'POST', '/teas', { title: 'Black' });
  const all: unknown = (await send(mock, 'GET', '/teas')).body;
  const black = Array.isArray(all) ? all.find(({ title }) => title === 'Black') : undefined;
  expect(body).toEqual(pointing(black.id));
  expect((await send(mock, 'GET', `/teas/${black.id}`)).body).toEqual(black);
});

test('of two fields that are called like ids none is taken for the id of the record', async () => {
  const made = object('shelf_id: { type: integer, example: 7 }', 'owner_id: { type: integer, example: 8 }');
  const mock = teas({ sent: object(`title: ${text}`), made, read: object(`id: ${text}`, `title: ${text}`) });
  expect((await send(mock, 'POST', '/teas', { title: 'Green' })).body).toEqual({ shelf_id: 7, owner_id: 8 });
});

test.each([201, 202, 204])(
  'a creation that responds with no body says in its Location where the record is: %i',
  async (status) => {
    const tea = object(`title: ${text}`);
    const mock = teas({ sent: tea, read: tea, status });
    const made = await send(mock, 'POST', '/teas', { title: 'Green' });
    expect([made.status, made.headers.get('location')]).toEqual([status, expect.stringMatching(/^\/teas\/./)]);
    expect((await send(mock, 'GET', made.headers.get('location') ?? '')).body).toMatchObject({ title: 'Green' });
  },
);

test('a record in an envelope that need not be there is known by its name', async () => {
  const enveloped = (...fields: string[]): string => object(`tea: ${object(...fields)}`);
  const own = ['id: { type: integer }', `title: ${text}`];
  const mock = teas({
    id: '{ type: integer }',
    sent: enveloped(`title: ${text}`),
    made: enveloped(...own),
    read: enveloped(...own),
  });
  const made = await send(mock, 'POST', '/teas', { tea: { title: 'Green' } });
  expect(made.body).toEqual({ tea: { id: expect.any(Number), title: 'Green' } });
  expect((await send(mock, 'GET', `/teas/${Object(made.body).tea.id}`)).body).toEqual(made.body);
});

test('a record that is called as one in an object of an envelope is found, and so is its list', async () => {
  const own = `{ type: object, required: [id, open], properties: { id: ${text}, title: ${text}, open: { type: boolean } } }`;
  const data = (inner: string): string => `{ type: object, required: [data], properties: { data: ${inner} } }`;
  const mock = createMock(`
openapi: 3.1.0
info: { title: Teas, version: '1' }
paths:
  /shops/{shop}/teas:
    parameters: [{ name: shop, in: path, required: true, schema: ${text} }]
    get: { responses: { '200': { description: All, ${json(data(object(`teas: { type: array, items: ${own} }`, 'server: { type: integer }')))} } } }
    post: { requestBody: { ${json(object(`tea: ${object(`title: ${text}`)}`))} }, responses: { '201': { description: Made, ${json(data(object(`tea: ${own}`)))} } } }
  /shops/{shop}/teas/{id}:
    parameters: [{ name: shop, in: path, required: true, schema: ${text} }, { name: id, in: path, required: true, schema: ${text} }]
    get: { responses: { '200': { description: One, ${json(data(object(`tea: ${own}`)))} } } }
`);
  const made = await send(mock, 'POST', '/shops/1/teas', { tea: { title: 'Green' } });
  expect([made.status, made.body]).toEqual([
    201,
    { data: { tea: { id: expect.any(String), title: 'Green', open: expect.any(Boolean) } } },
  ]);
  const { tea } = Object(made.body).data;
  expect((await send(mock, 'GET', `/shops/1/teas/${tea.id}`)).body).toEqual(made.body);
  expect((await send(mock, 'GET', '/shops/1/teas')).body).toEqual({ data: { teas: [tea] } });
  expect((await send(mock, 'GET', '/shops/2/teas')).body).toEqual({ data: { teas: [] } });
});

test('an envelope that has a field of records too shows in its data what was made', async () => {
  const read = object(
    `data: ${object(`id: ${text}`, `title: ${text}`, `status: ${text}`)}`,
    'status: { type: string, example: OK }',
  );
  const mock = teas({
    sent: object(`title: ${text}`, `status: ${text}`),
    made: object(`data: ${object(`id: ${text}`)}`, 'status: { type: string, example: OK }'),
    read,
  });
  const { body } = await send(mock, 'POST', '/teas', { title: 'Green', status: 'sold' });
  expect(Object(body).status).not.toBe('sold');
  const one = await send(mock, 'GET', `/teas/${Object(body).data.id}`);
  expect(one.body).toEqual({ data: { id: Object(body).data.id, title: 'Green', status: 'sold' } });
});

test.each<[what: string, required: string, made: string, shown: object]>([
  ['a default of another type', 'id, sold', "sold: { type: boolean, default: 'false' }", { sold: expect.any(Boolean) }],
  [
    'what must be within an object that was sent',
    'id',
    `daily: { type: object, required: [count], properties: { limit: { type: integer }, count: { type: integer } } }`,
    { daily: { limit: 5, count: 0 } },
  ],
  ['a text that is a number where it is shown', 'id', 'weight: { type: string }', { weight: '5' }],
])('a record of the fake breaks its document for no such reason: %s', async (_what, required, made, shown) => {
  const sent = object(`title: ${text}`, 'daily: { type: object }', 'weight: { type: number }');
  const tea = `{ type: object, required: [${required}], properties: { id: ${text}, title: ${text}, ${made} } }`;
  const mock = teas({ sent, made: tea, read: tea });
  const { status, body } = await send(mock, 'POST', '/teas', { title: 'Green', daily: { limit: 5 }, weight: 5 });
  expect([status, body]).toEqual([201, expect.objectContaining({ title: 'Green', ...shown })]);
  expect((await send(mock, 'GET', `/teas/${Object(body).id}`)).body).toEqual(body);
});

test('what a client has sent is kept, also where the response to a change could not show it', async () => {
  const kinds = (...all: string[]): string =>
    object(`id: ${text}`, `kind: { type: string, enum: [${all.join(', ')}] }`);
  const mock = createMock(`
openapi: 3.1.0
info: { title: Teas, version: '1' }
paths:
  /teas:
    post: { requestBody: { ${json(kinds('green', 'black'))} }, responses: { '201': { description: Made, ${json(kinds('green', 'black'))} } } }
  /teas/{id}:
    parameters: [{ name: id, in: path, required: true, schema: ${text} }]
    get: { responses: { '200': { description: One, ${json(kinds('green', 'black'))} } } }
    put: { requestBody: { ${json(kinds('green', 'black'))} }, responses: { '200': { description: One, ${json(kinds('black'))} } } }
`);
  const { body } = await send(mock, 'POST', '/teas', { kind: 'green' });
  expect(body).toEqual({ id: expect.any(String), kind: 'green' });
  expect((await send(mock, 'GET', `/teas/${Object(body).id}`)).body).toEqual(body);
});

test.each([
  ['audio/*', 'audio/mpeg'],
  ['text/*', 'text/plain'],
  ['image/*', 'image/png'],
  ['*/*', 'application/json; charset=utf-8'],
])('what a document has as %s goes out as %s', async (range, type) => {
  const mock = createMock(`
openapi: 3.1.0
info: { title: Songs, version: '1' }
paths:
  /songs/{id}/audio: { get: { responses: { '200': { description: The song, content: { '${range}': { schema: { type: string } } } } } } }
`);
  const response = await mock.fetch('https://songs.example/songs/1/audio');
  expect([response.status, response.headers.get('content-type')]).toEqual([200, type]);
});

test('an error of which no other can be made is sent as it is, and marked', async () => {
  const mock = createMock(`
openapi: 3.1.0
info: { title: Teas, version: '1' }
paths:
  /teas:
    post:
      requestBody: { required: true, ${json(`{ type: object, required: [title], properties: { title: ${text} } }`)} }
      responses: { '201': { description: Made }, '400': { description: Bad, ${json('{ type: integer, allOf: [{ type: string }] }')} } }
`);
  const { status, body } = await send(mock, 'POST', '/teas', {});
  expect([status, Object(body).error]).toEqual([422, 'invalid-body']);
  expect(mock.account().journal.entries[0]?.notes.map(({ rule }) => rule)).toEqual(['undocumented-error']);
});
