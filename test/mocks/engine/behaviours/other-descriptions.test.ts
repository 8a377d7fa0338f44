import { expect, test } from 'vitest';
import { createMock } from '../../../../mocks/engine/create-mock.ts';

/** A collection of boats; what is sent, what is shown of one, and what else there is. */
function harbour(
  sent: string,
  shown: string,
  { listed = shown, made = shown, further = '', media = 'application/json', id = '{ type: string }' } = {},
) {
  const shows = (schema: string, status = 200): string =>
    `'${status}': { description: Fine, content: { application/json: { schema: ${schema} } } }`;
  const sends = `requestBody: { content: { ${media}: { schema: ${sent} } } }`;
  const mock = createMock(
    `openapi: 3.1.0
info: { title: Harbour, version: '1' }
paths:
  /boats:
    get: { responses: { ${shows(`{ type: array, items: ${listed} }`)} } }
    post: { ${sends}, responses: { ${shows(made, 201)} } }
  /boats/{boatId}:
    parameters: [{ name: boatId, in: path, required: true, schema: ${id} }]
    get: { responses: { ${shows(shown)}, '404': { description: None } } }
    patch: { ${sends}, responses: { ${shows(shown)} } }
    delete: { responses: { ${shows("{ type: 'null' }", 202)} } }
${further}`,
    { report: 'silent' },
  );
  return async (request: string, body?: string): Promise<unknown[]> => {
    const [method = 'GET', path] = request.split(' ');
    const headers = { 'content-type': media };
    const response = await mock.fetch(`https://harbour.example${path}`, { method, ...(body && { headers, body }) });
    const text = await response.text();
    return [response.status, text === '' ? undefined : JSON.parse(text)];
  };
}

const boat = (fields: string, further = ''): string =>
  `{ type: object, properties: { id: { type: string }, ${fields} }${further} }`;
const closed = ', additionalProperties: false';
const idOf = (response: readonly unknown[]): string => String(Reflect.get(Object(response[1]), 'id'));

test.each<[what: string, sent: string, shown: string, body: string, kept: object]>([
  [
    'one text where several are shown',
    boat('crew: { type: string }'),
    boat('crew: { type: array, items: { type: string } }'),
    '{"crew":"Ada"}',
    { crew: ['Ada'] },
  ],
  [
    'the first of several where one is shown',
    boat('crew: { type: array, items: { type: string } }'),
    boat('crew: { type: string }'),
    '{"crew":["Ada","Bo"]}',
    { crew: 'Ada' },
  ],
  [
    'a text where a number is shown',
    boat('length: { type: string }'),
    boat('length: { type: number }'),
    '{"length":"9.5"}',
    { length: 9.5 },
  ],
  [
    'a number where a text is shown',
    boat('length: { type: number }'),
    boat('length: { type: string }'),
    '{"length":9.5}',
    { length: '9.5' },
  ],
  [
    'an id where the whole is shown',
    boat('pier: { type: string }'),
    boat('pier: { type: object, required: [name], properties: { name: { type: string, example: West } } }'),
    '{"pier":"p1"}',
    { pier: { name: 'West' } },
  ],
  [
    'what fits as it is',
    boat('crew: { type: [string, array] }'),
    boat('crew: { type: array, items: { type: string } }'),
    '{"crew":["Ada"]}',
    { crew: ['Ada'] },
  ],
])('%s is kept as it is shown', async (_what, sent, shown, body, kept) => {
  const ask = harbour(sent, shown);
  const created = await ask('POST /boats', body);
  expect(created).toEqual([201, { id: idOf(created), ...kept }]);
  expect(await ask(`GET /boats/${idOf(created)}`)).toEqual([200, { id: idOf(created), ...kept }]);
  expect(await ask('GET /boats')).toEqual([200, [{ id: idOf(created), ...kept }]]);
});

test('a field that is sent in another spelling than it is shown in is one field', async () => {
  const sent = '{ type: object, properties: { HomePort: { type: string }, MastCount: { type: integer } } }';
  const ask = harbour(sent, boat('home_port: { type: string }, mast_count: { type: integer }', closed), {
    media: 'application/x-www-form-urlencoded',
  });
  const created = await ask('POST /boats', 'HomePort=Bergen&MastCount=2');
  const id = idOf(created);
  expect(created).toEqual([201, { id, home_port: 'Bergen', mast_count: 2 }]);
  expect(await ask(`PATCH /boats/${id}`, 'HomePort=Riga')).toEqual([200, { id, home_port: 'Riga', mast_count: 2 }]);
  expect(await ask(`GET /boats/${id}`)).toEqual([200, { id, home_port: 'Riga', mast_count: 2 }]);
});

test('what only the response to a create shows is in no other', async () => {
  const made = boat('name: { type: string }, key: { type: string, example: secret }', ', required: [key]');
  const ask = harbour(boat('name: { type: string }'), boat('name: { type: string }', closed), {
    made,
    listed: boat('name: { type: string }', closed),
  });
  const created = await ask('POST /boats', '{"name":"Ida"}');
  const id = idOf(created);
  expect(created).toEqual([201, { id, name: 'Ida', key: 'secret' }]);
  expect(await ask(`GET /boats/${id}`)).toEqual([200, { id, name: 'Ida' }]);
  expect(await ask('GET /boats')).toEqual([200, [{ id, name: 'Ida' }]]);
});

test('a delete whose response is no object responds as the document has it', async () => {
  const ask = harbour(boat('name: { type: string }'), boat('name: { type: string }'));
  const id = idOf(await ask('POST /boats', '{"name":"Ida"}'));
  expect(await ask(`DELETE /boats/${id}`)).toEqual([202, null]);
  expect((await ask(`GET /boats/${id}`))[0]).toBe(404);
});

test.each<[what: string, id: string, below: string, pattern: RegExp]>([
  ['what the paths below a record ask for', '{ type: string }', '{ type: string, format: uuid }', /^[0-9a-f]{8}-/],
  [
    'its own path where those below ask for something else',
    '{ type: string, format: uuid }',
    '{ type: string, enum: [mine] }',
    /^[0-9a-f]{8}-/,
  ],
  ['the path where the field says nothing', '{ type: string, format: email }', '{ type: string }', /^[^@]+@[^@]+$/],
])('an id is %s', async (_what, id, below, pattern) => {
  const further = `  /boats/{boat}/masts: { parameters: [{ name: boat, in: path, required: true, schema: ${below} }], get: { responses: { '200': { description: All } } } }\n`;
  const ask = harbour(boat('name: { type: string }'), boat('name: { type: string }'), { id, further });
  const ids = [idOf(await ask('POST /boats', '{}')), idOf(await ask('POST /boats', '{}'))];
  expect(ids).toEqual([expect.stringMatching(pattern), expect.stringMatching(pattern)]);
  expect(ids[0]).not.toBe(ids[1]);
  expect((await ask(`GET /boats/${ids[1]}`))[0]).toBe(200);
});

test('a list of texts is none of records: it is served from the document', async () => {
  const further = `  /buoys:
    get: { responses: { '200': { description: All, content: { application/json: { schema: { type: array, items: { type: string } }, example: [red] } } } } }
    post: { requestBody: { content: { application/json: { schema: { type: object } } } }, responses: { '201': { description: Made } } }
`;
  const ask = harbour(boat('name: { type: string }'), boat('name: { type: string }'), { further });
  expect((await ask('POST /buoys', '{"colour":"green"}'))[0]).toBe(201);
  expect(await ask('GET /buoys')).toEqual([200, ['red']]);
});
