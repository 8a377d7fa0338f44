import { expect, test } from 'vitest';
import { createMock } from '../../../../../mocks/engine/create-mock.ts';

const text = { type: 'string' };
const Boat = { $ref: '#/components/schemas/Boat' };
const Boats = { type: 'array', items: Boat };
const json = (schema: object): object => ({ content: { 'application/json': { schema } } });
const shown = (schema: object): object => ({ 200: { description: 'Shown.', ...json(schema) } });
const refused = { 400: { description: 'Wrong.' }, 404: { description: 'None.' } };
const query = (...names: readonly string[]): readonly object[] =>
  names.map((name) => ({ name, in: 'query', schema: text }));

/** Boats that are made, read and deleted as most are, and what else there is. */
function harbour(paths: Readonly<Record<string, object>>, boat: object = { id: { type: 'integer' } }) {
  const parameters = [{ name: 'boatId', in: 'path', required: true, schema: { type: 'integer' } }];
  const document = {
    openapi: '3.0.3',
    info: { title: 'Harbour', version: '1' },
    servers: [{ url: 'https://harbour.example' }],
    paths: {
      ...paths,
      '/boats': { post: { requestBody: json(Boat), responses: { ...shown(Boat), ...refused } }, ...paths['/boats'] },
      '/boats/{boatId}': {
        parameters,
        get: { responses: { ...shown(Boat), ...refused } },
        delete: { responses: { 204: { description: 'Gone.' }, ...refused } },
        ...paths['/boats/{boatId}'],
      },
    },
    components: {
      schemas: {
        Boat: { type: 'object', required: ['name'], properties: { ...boat, name: text, berth: text } },
        Crew: { type: 'object', properties: { id: { type: 'integer' }, name: text } },
      },
    },
  };
  const mock = createMock(JSON.stringify(document), { report: 'silent' });
  return async (asked: string, body?: unknown): Promise<readonly [status: number, body: unknown]> => {
    const [method = '', path = ''] = asked.split(' ');
    const response = await mock.fetch(`https://harbour.example${path}`, {
      method,
      ...(body !== undefined && { headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) }),
    });
    const sent = await response.text();
    return [response.status, sent === '' ? undefined : JSON.parse(sent)];
  };
}

const ada = { id: 7, name: 'Ada', berth: 'N1' };

test.each<[method: 'put' | 'patch', sent: object, then: object]>([
  ['put', { id: 7, name: 'Bob' }, { id: 7, name: 'Bob' }],
  ['patch', { id: 7, name: 'Bob' }, { ...ada, name: 'Bob' }],
])('a %s at the place of all changes the record whose id is in its body', async (method, sent, then) => {
  const change = { requestBody: json(Boat), responses: { ...shown(Boat), ...refused } };
  const ask = harbour({ '/boats': { [method]: change } });
  expect(await ask('POST /boats', ada)).toEqual([200, ada]);
  expect(await ask(`${method.toUpperCase()} /boats`, sent)).toEqual([200, then]);
  expect(await ask('GET /boats/7')).toEqual([200, then]);
  expect((await ask(`${method.toUpperCase()} /boats`, { id: 8, name: 'Cyd' }))[0]).toBe(404);
  expect((await ask(`${method.toUpperCase()} /boats`, { name: 'Cyd' }))[0]).toBe(404);
  expect((await ask('GET /boats/8'))[0]).toBe(404);
});

test('a PUT at the place of all whose records have no id that is written changes none', async () => {
  const change = { requestBody: json(Boat), responses: { ...shown(Boat), ...refused } };
  const ask = harbour({ '/boats': { put: change } }, { id: { type: 'integer', readOnly: true } });
  await ask('POST /boats', { name: 'Ada' });
  await ask('PUT /boats', { id: 1, name: 'Bob' });
  expect(await ask('GET /boats/1')).toEqual([200, { id: 1, name: 'Ada' }]);
});

test('a POST at a record changes the fields that its query has', async () => {
  const change = { parameters: query('name', 'berth'), responses: { ...shown(Boat), ...refused } };
  const ask = harbour({ '/boats/{boatId}': { post: change } });
  await ask('POST /boats', ada);
  expect(await ask('POST /boats/7?name=Bob')).toEqual([200, { ...ada, name: 'Bob' }]);
  expect(await ask('POST /boats/7')).toEqual([200, { ...ada, name: 'Bob' }]);
  expect(await ask('GET /boats/7')).toEqual([200, { ...ada, name: 'Bob' }]);
  expect((await ask('POST /boats/8?name=Bob'))[0]).toBe(404);
});

test('a POST at a record whose query is something else changes nothing', async () => {
  const act = { parameters: query('name', 'force'), responses: { ...shown(Boat), ...refused } };
  const ask = harbour({ '/boats/{boatId}': { post: act } });
  await ask('POST /boats', ada);
  await ask('POST /boats/7?name=Bob&force=yes');
  expect(await ask('GET /boats/7')).toEqual([200, ada]);
});

test.each(['findByBerth', 'findByName', 'search', 'search-all', 'query', 'filter', 'list', 'all', 'by-berth'])(
  'GET /boats/%s finds the records of /boats',
  async (word) => {
    const ask = harbour({ [`/boats/${word}`]: { get: { parameters: query('berth'), responses: shown(Boats) } } });
    const bob = { id: 8, name: 'Bob', berth: 'N2' };
    for (const boat of [ada, bob]) await ask('POST /boats', boat);
    expect(await ask(`GET /boats/${word}`)).toEqual([200, [ada, bob]]);
    expect(await ask(`GET /boats/${word}?berth=N2`)).toEqual([200, [bob]]);
    await ask('DELETE /boats/8');
    expect(await ask(`GET /boats/${word}?berth=N2`)).toEqual([200, []]);
  },
);

test.each<[path: string, items: object]>([
  ['/boats/sunken', Boat],
  ['/boats/allowed', Boat],
  ['/boats/search', { $ref: '#/components/schemas/Crew' }],
  ['/ships/search', Boat],
])('GET %s of %j is a list of its own', async (path, items) => {
  const ask = harbour({ [path]: { get: { responses: shown({ type: 'array', items }) } } });
  await ask('POST /boats', ada);
  expect(await ask(`GET ${path}`)).toEqual([200, []]);
});

const at = (word: string): string => `/boats/{boatId}/${word}`;
const boatId = { name: 'boatId', in: 'path', required: true, schema: { type: 'integer' } };

/** Something that is done to a boat, at a path below it. */
const acting = (word: string, method: string, more: object): Readonly<Record<string, object>> => ({
  [at(word)]: { parameters: [boatId], [method]: { responses: { ...shown(Boat), ...refused }, ...more } },
});

test.each<[asked: string, more: object, body: unknown, then: object]>([
  ['POST /boats/7/wash', {}, undefined, ada],
  ['DELETE /boats/7/flag', {}, undefined, ada],
  [
    'PUT /boats/7/berth',
    { requestBody: json({ type: 'object', properties: { berth: text } }) },
    { berth: 'N3' },
    { ...ada, berth: 'N3' },
  ],
  [
    'POST /boats/7/rename',
    { requestBody: json({ type: 'object', properties: { name: text } }) },
    { name: 'Bob' },
    { ...ada, name: 'Bob' },
  ],
  ['POST /boats/7/sell', { requestBody: json({ type: 'object', properties: { price: text } }) }, { price: '1' }, ada],
  [
    'POST /boats/7/sell',
    { responses: { ...shown({ type: 'object', properties: { boat: Boat } }), ...refused } },
    undefined,
    ada,
  ],
])('%s responds with the boat, and writes what are fields of it', async (asked, more, body, then) => {
  const [method = '', path = ''] = asked.split(' ');
  const ask = harbour(acting(path.split('/')[3] ?? '', method.toLowerCase(), more));
  await ask('POST /boats', ada);
  const [status, shownThen] = await ask(asked, body);
  expect([status, Object(shownThen).boat ?? shownThen]).toEqual([200, then]);
  expect(await ask('GET /boats/7')).toEqual([200, then]);
  expect((await ask(asked.replace('7', '8'), body))[0]).toBe(404);
});

test('where no word is known for a boat that is not there, the document’s own stands in for it, with the id of the path', async () => {
  const ask = harbour(acting('wash', 'post', { responses: shown(Boat) }));
  await ask('POST /boats', ada);
  expect(await ask('POST /boats/8/wash')).toMatchObject([200, { id: 8 }]);
  expect((await ask('GET /boats/8'))[0]).toBe(404);
});

test.each<[asked: string, more: object]>([
  ['GET /boats/7/sister', {}],
  ['POST /boats/7/copy', {}],
  ['POST /boats/7/duplicate', {}],
  ['POST /boats/7/captain', { responses: shown({ $ref: '#/components/schemas/Crew' }) }],
])('%s is of another than the boat', async (asked, more) => {
  const [method = '', path = ''] = asked.split(' ');
  const ask = harbour(acting(path.split('/')[3] ?? '', method.toLowerCase(), more));
  await ask('POST /boats', ada);
  const [status, body] = await ask(asked);
  expect([status, Object(body).name === 'Ada']).toEqual([200, false]);
});

test('an id that no path could carry is none, and one that is taken and need not be sent gives way to a fresh one', async () => {
  const ask = harbour({}, { id: text });
  const [, made] = await ask('POST /boats', { id: 'zick', name: 'Ada' });
  expect(Object(made).id).not.toBe('zick');
  expect(await ask(`GET /boats/${Object(made).id}`)).toEqual([200, made]);

  const numbered = harbour({}, { boatId: { type: 'integer' } });
  expect(await numbered('POST /boats', { boatId: 7, name: 'Ada' })).toEqual([200, { boatId: 7, name: 'Ada' }]);
  const [status, other] = await numbered('POST /boats', { boatId: 7, name: 'Bob' });
  expect([status, Object(other).name, Object(other).boatId === 7]).toEqual([200, 'Bob', false]);
  expect(await numbered('GET /boats/7')).toEqual([200, { boatId: 7, name: 'Ada' }]);
});

test('a PUT at the place of all that knows no boat that is missing responds as the document shows one', async () => {
  const ask = harbour({ '/boats': { put: { requestBody: json(Boat), responses: shown(Boat) } } });
  await ask('POST /boats', ada);
  expect(await ask('PUT /boats', { id: 8, name: 'Cyd' })).toMatchObject([200, { id: 8 }]);
  expect((await ask('GET /boats/8'))[0]).toBe(404);
});
