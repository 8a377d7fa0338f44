import { expect, test } from 'vitest';
import { createMock } from '../../../../mocks/engine/create-mock.ts';
import { exampleRecords } from '../../../../mocks/engine/seeds/example-records.ts';
import { cup, cups, json, many, object, send, text, whole } from './crud/cups.ts';

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

test.each<[title: string, problem: string, body: object, notes: readonly string[]]>([
  [
    'one of two that let the same through',
    `{ oneOf: [{ type: object, required: [title], properties: { title: ${text} } }, { type: object, required: [title] }] }`,
    { title: 'Not Found' },
    ['ambiguous-response'],
  ],
  [
    'all of two of which one closes out the other, which are read as one',
    `{ allOf: [{ type: object, required: [title], properties: { title: ${text} } }, { additionalProperties: false }] }`,
    { title: 'Not Found' },
    [],
  ],
  [
    'all of two that shut each other out, which is sent as it is, and marked',
    '{ allOf: [{ type: object, required: [title] }, { type: array }] }',
    { error: 'unknown-record' },
    ['undocumented-error'],
  ],
])('an error that is %s', async (_title, problem, error, notes) => {
  const none = `'404': { description: None, ${json(problem)} }`;
  const mock = createMock(
    `
openapi: 3.1.0
info: { title: Cups, version: '1' }
paths:
  /cups: { post: { requestBody: { ${json(cup)} }, responses: { '201': { description: Made, ${json(cup)} } } } }
  /cups/{id}: { parameters: [{ name: id, in: path, required: true, schema: ${text} }], get: { responses: { '200': { description: One, ${json(cup)} }, ${none} } } }
`,
    { report: 'silent' },
  );
  const { status, body } = await send(mock, 'GET', '/cups/none');
  expect([status, body]).toEqual([404, expect.objectContaining(error)]);
  expect(mock.account().journal.entries[0]?.notes.map(({ rule }) => rule)).toEqual(notes);
});

test('what a response demands and does not describe is there, also where another describes it', async () => {
  const size = '{ type: object, required: [id, size], properties: { id: { type: integer }, name: { type: string } } }';
  const read = object(`id: ${whole}`, `name: ${text}`, `size: ${whole}`);
  const mock = cups({ id: whole, made: size, read, listed: many(size) });
  const sized = { id: 1, name: 'Blue', size: expect.anything() };
  expect(await send(mock, 'POST', '/cups', { name: 'Blue' })).toEqual({ status: 201, body: sized });
  expect(await send(mock, 'GET', '/cups/1')).toMatchObject({ status: 200, body: { id: 1, size: expect.any(Number) } });
  expect(await send(mock, 'GET', '/cups')).toEqual({ status: 200, body: [sized] });
});

test('an example that has its id beside the record is a record', async () => {
  const held = object(`id: ${whole}`, `result: ${cup}`);
  const content = `content: { application/json: { schema: ${held}, example: { id: 7, result: { name: Old } } } }`;
  const document = `
openapi: 3.1.0
info: { title: Cups, version: '1' }
paths:
  /cups: { post: { requestBody: { ${json(cup)} }, responses: { '201': { description: Made, ${json(held)} } } } }
  /cups/{id}: { parameters: [{ name: id, in: path, required: true, schema: ${whole} }], get: { responses: { '200': { description: One, ${content} } } } }
`;
  const mock = createMock(document, { records: exampleRecords(document), report: 'silent' });
  expect(await send(mock, 'GET', '/cups/7')).toEqual({ status: 200, body: { id: 7, result: { id: 7, name: 'Old' } } });
});
