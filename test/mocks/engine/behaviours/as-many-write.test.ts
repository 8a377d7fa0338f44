import { expect, test } from 'vitest';
import { createMock } from '../../../../mocks/engine/create-mock.ts';
import type { Mock } from '../../../../mocks/engine/mock.ts';

const text = '{ type: string }';
const whole = '{ type: integer }';
const object = (...fields: string[]): string => `{ type: object, properties: { ${fields.join(', ')} } }`;
const many = (items: string): string => `{ type: array, items: ${items} }`;
const json = (schema: string): string => `content: { application/json: { schema: ${schema} } }`;

interface Cups {
  /** The schema of the id in the path. */
  readonly id?: string;
  readonly sent?: string;
  readonly made: string;
  readonly read: string;
  readonly listed?: string;
  /** Further paths. */
  readonly below?: string;
}

const cup = object(`name: ${text}`);

/** A shelf of cups as a document has them. */
function cups({ id = text, sent = cup, made, read, listed = many(read), below = '' }: Cups): Mock {
  return createMock(
    `
openapi: 3.1.0
info: { title: Cups, version: '1' }
paths:
  /cups:
    get: { responses: { '200': { description: All, ${json(listed)} } } }
    post: { requestBody: { ${json(sent)} }, responses: { '201': { description: Made, ${json(made)} } } }
  /cups/{id}:
    parameters: [{ name: id, in: path, required: true, schema: ${id} }]
    get: { responses: { '200': { description: One, ${json(read)} }, '404': { description: None } } }
    put: { requestBody: { ${json(sent)} }, responses: { '200': { description: Changed, ${json(read)} } } }
    delete: { responses: { '204': { description: Gone } } }
${below}
`,
    { report: 'silent' },
  );
}

async function send(
  mock: Mock,
  method: string,
  path: string,
  body?: object,
): Promise<{ status: number; body: unknown }> {
  const response = await mock.fetch(`https://cups.example${path}`, {
    method,
    headers: { 'content-type': 'application/json' },
    ...(body !== undefined && { body: JSON.stringify(body) }),
  });
  const read = await response.text();
  return { status: response.status, body: read === '' ? undefined : JSON.parse(read) };
}

test.each<[id: string, made: string, read: string, madeId: unknown, readId: unknown]>([
  [text, whole, text, 1, '1'],
  [whole, text, whole, '1', 1],
  [whole, whole, text, 1, '1'],
  [whole, text, '{ type: [string, "null"] }', '1', '1'],
])('an id that is %s in paths, %s when it is made and %s when it is read is one', async (id, made, read, ...ids) => {
  const withId = (schema: string): string => object(`id: ${schema}`, `name: ${text}`);
  const mock = cups({ id, made: withId(made), read: withId(read), listed: many(withId(made)) });
  const [madeId, readId] = ids;
  const sent = { name: 'Blue' };
  expect(await send(mock, 'POST', '/cups', sent)).toEqual({ status: 201, body: { ...sent, id: madeId } });
  expect((await send(mock, 'POST', '/cups', sent)).status).toBe(201);
  expect(await send(mock, 'GET', '/cups/1')).toEqual({ status: 200, body: { ...sent, id: readId } });
  expect((await send(mock, 'GET', '/cups')).body).toContainEqual({ ...sent, id: madeId });
  expect((await send(mock, 'DELETE', '/cups/1')).status).toBe(204);
  expect((await send(mock, 'GET', '/cups/1')).status).toBe(404);
});

test.each(['result', 'data', 'cup'])(
  'a record stands in the %s of an envelope that has its id beside it',
  async (field) => {
    const held = object(`id: ${whole}`, `labels: ${object(`name: ${text}`)}`, `${field}: ${cup}`);
    const mock = cups({ id: whole, made: held, read: held, listed: many(object(`id: ${whole}`, `name: ${text}`)) });
    await send(mock, 'POST', '/cups', { name: 'Blue' });
    const made = await send(mock, 'POST', '/cups', { name: 'Red' });
    expect(made).toMatchObject({ status: 201, body: { id: 2, [field]: { name: 'Red' } } });
    expect(await send(mock, 'GET', '/cups/2')).toMatchObject({ body: { id: 2, [field]: { name: 'Red' } } });
    expect((await send(mock, 'PUT', '/cups/2', { name: 'Green' })).body).toMatchObject({ [field]: { name: 'Green' } });
    expect((await send(mock, 'GET', '/cups')).body).toEqual([
      { id: 1, name: 'Blue' },
      { id: 2, name: 'Green' },
    ]);
  },
);

test.each<[title: string, listed: string, empty: unknown]>([
  ['a list', `{ type: array, minItems: 1, items: ${object(`id: ${text}`, `name: ${text}`)} }`, [expect.anything()]],
  [
    'a list in an envelope',
    object(
      `cups: { type: array, minItems: 1, items: ${object(`id: ${text}`, `name: ${text}`)} }`,
      `more: ${many(text)}`,
    ),
    { cups: [expect.anything()] },
  ],
])('%s that may not be empty stands as the document has it while there is none', async (_title, listed, empty) => {
  const made = object(`id: ${text}`, `name: ${text}`);
  const mock = cups({ made, read: made, listed });
  expect(await send(mock, 'GET', '/cups')).toMatchObject({ status: 200, body: empty });
  const { body } = await send(mock, 'POST', '/cups', { name: 'Blue' });
  const full = JSON.stringify((await send(mock, 'GET', '/cups')).body);
  expect(full).toContain(JSON.stringify(body));
  expect(mock.report().find(({ method, path }) => method === 'GET' && path === '/cups')?.served).toBe('stateful');
});

test('what only another response demands is there in the list too, whatever a third has in its place', async () => {
  const read =
    '{ type: object, required: [id, box, size], properties: { id: { type: integer }, box: { type: object, required: [n], properties: { n: { type: integer } } }, size: { type: integer } } }';
  const made = object(`id: ${whole}`, `box: ${whole}`);
  const listed = many(
    '{ type: object, additionalProperties: false, required: [id, currency], properties: { id: { type: integer }, currency: { type: string } } }',
  );
  const mock = cups({ id: whole, sent: object(`box: ${whole}`), made, read, listed });
  expect(await send(mock, 'POST', '/cups', { box: 7 })).toEqual({ status: 201, body: { id: 1, box: 7 } });
  expect(await send(mock, 'GET', '/cups/1')).toMatchObject({ status: 200, body: { id: 1, box: {}, size: 0 } });
  expect(await send(mock, 'GET', '/cups')).toEqual({ status: 200, body: [{ id: 1, currency: 'text' }] });
});

test('what a change sends and a read shows otherwise is shown as the read has it', async () => {
  const tags = (schema: string): string => object(`id: ${whole}`, `name: ${text}`, `tags: ${schema}`);
  const mock = createMock(
    `
openapi: 3.1.0
info: { title: Cups, version: '1' }
paths:
  /cups:
    post: { requestBody: { ${json(cup)} }, responses: { '201': { description: Made, ${json(object(`id: ${whole}`, `name: ${text}`))} } } }
  /cups/{id}:
    parameters: [{ name: id, in: path, required: true, schema: ${whole} }]
    get: { responses: { '200': { description: One, ${json(tags('{ type: string }'))} } } }
    put: { requestBody: { ${json(tags(many(text)))} }, responses: { '200': { description: Changed, ${json(tags(many(text)))} } } }
`,
    { report: 'silent' },
  );
  await send(mock, 'POST', '/cups', { name: 'Blue' });
  const changed = { name: 'Blue', tags: ['old'] };
  expect(await send(mock, 'PUT', '/cups/1', changed)).toEqual({ status: 200, body: { ...changed, id: 1 } });
  expect(await send(mock, 'GET', '/cups/1')).toEqual({ status: 200, body: { id: 1, name: 'Blue', tags: 'old' } });
});

test('the moment of a creation fits where the document has a number for it, also in what is sent', async () => {
  const own = object(`id: ${whole}`, `name: ${text}`, 'createdAt: { type: integer, readOnly: true }');
  const mock = cups({ id: whole, sent: own, made: object(`id: ${whole}`), read: own });
  expect(await send(mock, 'POST', '/cups', { name: 'Blue' })).toEqual({ status: 201, body: { id: 1 } });
  expect(await send(mock, 'GET', '/cups/1')).toMatchObject({ status: 200, body: { createdAt: expect.any(Number) } });
});

test.each<[title: string, made: string, shown: unknown]>([
  ['texts', '{ type: object, additionalProperties: { type: string } }', {}],
  ['objects', '{ type: object, additionalProperties: { type: object } }', {}],
])('a map of %s is no record of what is sent with a list', async (_title, made, shown) => {
  const mock = cups({ sent: object(`ids: ${many(whole)}`), made, read: made });
  expect(await send(mock, 'POST', '/cups', { ids: [1] })).toMatchObject({ status: 201, body: shown });
});

test('a map that lets through what is sent is a record', async () => {
  const map = '{ type: object, additionalProperties: { type: string } }';
  const mock = cups({ made: map, read: map });
  expect(await send(mock, 'POST', '/cups', { name: 'Blue' })).toMatchObject({ status: 201, body: { name: 'Blue' } });
});

test('what is called id and can be no id is no id', async () => {
  const own = object(`id: ${many(whole)}`, `name: ${text}`);
  const mock = cups({ made: own, read: own });
  expect(await send(mock, 'POST', '/cups', { name: 'Blue' })).toMatchObject({ status: 201, body: { name: 'Blue' } });
});

test('nothing is put under a text where records have numbers', async () => {
  const own = object(`id: ${whole}`, `name: ${text}`);
  const put = `put: { requestBody: { ${json(cup)} }, responses: { '200': { description: Put, ${json(own)} }, '404': { description: None } } }`;
  const mock = createMock(
    `
openapi: 3.1.0
info: { title: Cups, version: '1' }
paths:
  /cups: { get: { responses: { '200': { description: All, ${json(many(own))} } } } }
  /cups/{id}: { parameters: [{ name: id, in: path, required: true, schema: ${text} }], ${put} }
`,
    { report: 'silent' },
  );
  expect((await send(mock, 'PUT', '/cups/blue', { name: 'Blue' })).status).toBe(404);
  expect(await send(mock, 'PUT', '/cups/7', { name: 'Blue' })).toEqual({ status: 200, body: { id: 7, name: 'Blue' } });
});

test.each([
  ['application/json', 'application/json'],
  ['application/ld+json', 'application/ld+json'],
  ['application/hal+json;q=0.9, application/json;q=0.5', 'application/hal+json'],
  ['text/csv;q=0.1, application/json', 'application/json'],
])('a record is there in each kind of JSON that has it: for %s as %s', async (accept, type) => {
  const own = object(`id: ${whole}`, `name: ${text}`);
  const types = ['application/ld+json', 'application/hal+json', 'application/json'];
  const content = `content: { ${types.map((one) => `${one}: { schema: ${own} }`).join(', ')}, text/csv: { schema: ${text} } }`;
  const mock = createMock(
    `
openapi: 3.1.0
info: { title: Cups, version: '1' }
paths:
  /cups: { post: { requestBody: { ${json(cup)} }, responses: { '201': { description: Made, ${content} } } } }
  /cups/{id}: { parameters: [{ name: id, in: path, required: true, schema: ${whole} }], get: { responses: { '200': { description: One, ${content} } } } }
`,
    { report: 'silent' },
  );
  await send(mock, 'POST', '/cups', { name: 'Blue' });
  const response = await mock.fetch('https://cups.example/cups/1', { headers: { accept } });
  expect(response.headers.get('content-type')).toContain(type);
  expect(await response.json()).toEqual({ id: 1, name: 'Blue' });
});

test.each<[made: string, said: unknown]>([
  [whole, 1],
  [text, '1'],
  ['{ type: string, example: "7" }', '1'],
  ['{ type: string, format: uri }', 'https://cups.example/cups/1'],
  ['{ type: string, example: /cups/7 }', '/cups/1'],
  ['{ type: string, example: The cup was made. }', 'The cup was made.'],
])('a creation that responds with %s alone says %j', async (made, said) => {
  const mock = cups({ id: whole, made, read: object(`id: ${whole}`, `name: ${text}`) });
  expect(await send(mock, 'POST', '/cups', { name: 'Blue' })).toEqual({ status: 201, body: said });
  expect(await send(mock, 'GET', '/cups/1')).toEqual({ status: 200, body: { id: 1, name: 'Blue' } });
});

test('a creation calls the id as the path does, where what is read has no field for it', async () => {
  const mock = cups({
    made: '{ type: object, required: [cup_id], properties: { cup_id: { type: string } } }',
    read: cup,
  });
  const { body } = await send(mock, 'POST', '/cups', { name: 'Blue' });
  expect(await send(mock, 'GET', `/cups/${Object(body).cup_id}`)).toMatchObject({ body: { name: 'Blue' } });
});

test('one place that is written with two names for its id is one', async () => {
  const own = json(object(`id: ${text}`, `name: ${text}`));
  const at = (name: string): string => `parameters: [{ name: ${name}, in: path, required: true, schema: ${text} }]`;
  const mock = createMock(
    `
openapi: 3.1.0
info: { title: Cups, version: '1' }
paths:
  /cups: { post: { requestBody: { ${json(cup)} }, responses: { '201': { description: Made, ${own} } } } }
  /cups/{cupId}: { ${at('cupId')}, get: { responses: { '200': { description: One, ${own} }, '404': { description: None } } } }
  /cups/{reference}: { ${at('reference')}, delete: { responses: { '204': { description: Gone } } } }
`,
    { report: 'silent' },
  );
  const { body } = await send(mock, 'POST', '/cups', { name: 'Blue' });
  const path = `/cups/${Object(body).id}`;
  expect(await send(mock, 'GET', path)).toEqual({ status: 200, body });
  expect((await send(mock, 'DELETE', path)).status).toBe(204);
  expect((await send(mock, 'GET', path)).status).toBe(404);
});

test('records that are sent without the kind that a path names are made, and have ids of their own', async () => {
  const kind = '{ type: string, enum: [old, new] }';
  const below = `  /cups/{kind}/{name}: { parameters: [${['kind', 'name'].map((name) => `{ name: ${name}, in: path, required: true, schema: ${name === 'kind' ? kind : text} }`).join(', ')}], get: { responses: { '200': { description: One, ${json(cup)} } } } }`;
  const mock = cups({ id: kind, made: cup, read: many(cup), listed: many(cup), below });
  for (const name of ['Blue', 'Red', 'Green'])
    expect(await send(mock, 'POST', '/cups', { name })).toMatchObject({ status: 201, body: { name } });
  expect((await send(mock, 'GET', '/cups')).body).toHaveLength(3);
});

test('a kind that is sent is an id', async () => {
  const kind = '{ type: string, enum: [old, new] }';
  const own = `{ type: object, required: [id], properties: { id: ${kind}, name: ${text} } }`;
  const mock = cups({ id: kind, sent: own, made: own, read: own });
  await send(mock, 'POST', '/cups', { id: 'new', name: 'Blue' });
  expect(await send(mock, 'GET', '/cups/new')).toMatchObject({ status: 200, body: { name: 'Blue' } });
});

test('a record that is shown as a list of one has what such a list demands, and its id as that is spelt there', async () => {
  const made =
    '{ type: object, required: [cupid, url], properties: { cupid: { type: integer }, url: { type: string } } }';
  const read =
    '{ type: object, required: [cupId, size], properties: { cupId: { type: integer }, name: { type: string }, size: { type: integer } } }';
  const mock = cups({ id: whole, made: many(made), read: many(read), listed: many(read) });
  await send(mock, 'POST', '/cups', { name: 'Blue' });
  expect(await send(mock, 'POST', '/cups', { name: 'Red' })).toMatchObject({ status: 201, body: [{ cupid: 2 }] });
  const red = { cupId: 2, name: 'Red', size: expect.any(Number) };
  expect(await send(mock, 'GET', '/cups/2')).toMatchObject({ status: 200, body: [red] });
  expect((await send(mock, 'GET', '/cups')).body).toContainEqual(expect.objectContaining(red));
});

test.each(['result', 'data', 'cup'])(
  'a record stands in the %s of an envelope that may be any object',
  async (field) => {
    const made = object('ok: { type: boolean }', `${field}: { type: object }`, 'more: { type: object }');
    const mock = cups({ id: whole, made, read: object(`id: ${whole}`, `name: ${text}`) });
    const { body } = await send(mock, 'POST', '/cups', { name: 'Blue' });
    expect(body).toMatchObject({ [field]: { id: 1, name: 'Blue' } });
    expect((await send(mock, 'GET', '/cups/1')).body).toEqual({ id: 1, name: 'Blue' });
  },
);

test.each(['type: string', 'type: object, additionalProperties: { type: integer }', 'type: [object, string]'])(
  'no record stands in a field that is %s',
  async (schema) => {
    const made = object('ok: { type: boolean }', `result: { ${schema} }`);
    const mock = cups({ id: whole, made, read: object(`id: ${whole}`, `name: ${text}`) });
    const { status, body } = await send(mock, 'POST', '/cups', { name: 'Blue' });
    expect([status, JSON.stringify(body).includes('Blue')]).toEqual([201, false]);
  },
);
