import { expect, test } from 'vitest';
import { createMock } from '../../../../mocks/engine/create-mock.ts';
import type { Mock } from '../../../../mocks/engine/mock.ts';

/** Accounts with calls below them, at paths that end in a suffix. */
function exchange(suffix: string, header = '{ type: string }'): Mock {
  const record = '{ type: object, properties: { id: { type: string, readOnly: true }, name: { type: string } } }';
  const json = (schema: string): string => `content: { application/json: { schema: ${schema} } }`;
  const id = (...names: readonly string[]): string =>
    `parameters: [${names.map((name) => `{ name: ${name}, in: path, required: true, schema: { type: string } }`).join(', ')}]`;
  const none = `'404': { description: None }`;
  const creates = `post: { requestBody: { ${json(record)} }, responses: { '201': { description: Made, headers: { Location: { schema: ${header} } }, ${json(record)} }, ${none} } }`;
  const lists = `get: { responses: { '200': { description: All, ${json(`{ type: array, items: ${record} }`)} }, ${none} } }`;
  const one = `get: { responses: { '200': { description: One, ${json(record)} }, ${none} } }, delete: { responses: { '204': { description: Gone }, ${none} } }`;
  const text = `
openapi: 3.1.0
info: { title: Exchange, version: '1' }
paths:
  /accounts${suffix}: { ${creates}, ${lists} }
  /accounts/{accountId}${suffix}: { ${id('accountId')}, ${one} }
  /accounts/{accountId}/calls${suffix}: { ${id('accountId')}, ${creates}, ${lists} }
  /accounts/{accountId}/calls/{callId}${suffix}: { ${id('accountId', 'callId')}, ${one} }
`;
  return createMock(text, { report: 'silent' });
}

async function ask(mock: Mock, method: string, path: string, body?: unknown): Promise<Response> {
  return mock.fetch(path.startsWith('http') ? path : `https://exchange.example${path}`, {
    method,
    ...(body !== undefined && { headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) }),
  });
}

test.each([[''], ['.json'], ['/']])(
  'below a record at a path with "%s" there is nothing without it',
  async (suffix) => {
    const mock = exchange(suffix);
    expect((await ask(mock, 'POST', `/accounts/none/calls${suffix}`, { name: 'a' })).status).toBe(404);
    expect((await ask(mock, 'GET', `/accounts/none/calls${suffix}`)).status).toBe(404);
    const account = (await ask(mock, 'POST', `/accounts${suffix}`, { name: 'Ada' })).headers.get('location') ?? '';
    expect((await ask(mock, 'GET', account)).status).toBe(200);
    const calls = `${suffix === '.json' ? account.slice(0, -5) : account}/calls${suffix}`;
    const calling = await ask(mock, 'POST', calls, { name: 'a' });
    expect(calling.status).toBe(201);
    expect((await ask(mock, 'GET', calling.headers.get('location') ?? '')).status).toBe(200);
    await ask(mock, 'DELETE', account);
    expect((await ask(mock, 'GET', calls)).status).toBe(404);
    const left = mock
      .account()
      .paths()
      .filter((path) => mock.account().collection(path).size > 0);
    expect(left).toEqual([]);
  },
);

test('where the document wants a URI, the location of a new record is a whole address', async () => {
  const made = await ask(exchange('', '{ type: string, format: uri }'), 'POST', '/accounts', { name: 'Ada' });
  const { id } = Object(await made.json());
  expect(made.headers.get('location')).toBe(`https://exchange.example/accounts/${id}`);
});

test.each([[''], ['.json'], ['/']])(
  'what is not there at a path with "%s" is called as one of its kind',
  async (suffix) => {
    const mock = exchange(suffix);
    await ask(mock, 'GET', `/accounts/none${suffix}`);
    expect(mock.account().journal.entries[0]?.reason).toBe('There is no account with the id "none".');
  },
);

test('records that are made at a path which ends in a parameter live below it, apart from those of others', async () => {
  const record = '{ type: object, properties: { id: { type: string, readOnly: true }, name: { type: string } } }';
  const json = `content: { application/json: { schema: ${record} } }`;
  const list = `content: { application/json: { schema: { type: array, items: ${record} } } }`;
  const id = (...names: readonly string[]): string =>
    `parameters: [${names.map((name) => `{ name: ${name}, in: path, required: true, schema: { type: string } }`).join(', ')}]`;
  const one = `get: { responses: { '200': { description: One, ${json} }, '404': { description: None } } }, put: { requestBody: { ${json} }, responses: { '200': { description: Changed, ${json} } } }, delete: { responses: { '204': { description: Gone } } }`;
  const mock = createMock(
    `
openapi: 3.1.0
info: { title: Logs, version: '1' }
paths:
  /messages/{logId}: { ${id('logId')}, get: { responses: { '200': { description: All, ${list} } } }, post: { requestBody: { ${json} }, responses: { '201': { description: Made, ${json} } } }, delete: { requestBody: { ${json} }, responses: { '204': { description: Some are gone } } } }
  /messages/{logId}/{id}: { ${id('logId', 'id')}, ${one} }
`,
    { report: 'silent' },
  );
  const made = Object(await (await ask(mock, 'POST', '/messages/first', { name: 'Hello' })).json());
  const place = `/messages/first/${made.id}`;
  expect(await (await ask(mock, 'GET', place)).json()).toEqual(made);
  expect(await (await ask(mock, 'GET', '/messages/first')).json()).toEqual([made]);
  expect(await (await ask(mock, 'GET', '/messages/second')).json()).toEqual([]);
  expect((await ask(mock, 'GET', `/messages/second/${made.id}`)).status).toBe(404);
  expect(await (await ask(mock, 'PUT', place, { name: 'Bye' })).json()).toEqual({ ...made, name: 'Bye' });
  expect((await ask(mock, 'DELETE', place)).status).toBe(204);
  expect(await (await ask(mock, 'GET', '/messages/first')).json()).toEqual([]);
});

test.each([
  ['is changed', 'put: { requestBody: BODY, responses: DONE }, post: { requestBody: BODY, responses: DONE }'],
  ['is deleted', 'delete: { responses: DONE }, post: { requestBody: BODY, responses: DONE }'],
  ['is one of many that are made above', 'post: { requestBody: BODY, responses: DONE }'],
])('a record that %s is no collection, where something of it has a path', (title, operations) => {
  const record = 'content: { application/json: { schema: { type: object, properties: { name: { type: string } } } } }';
  const written = (text: string): string =>
    text.replaceAll('BODY', `{ ${record} }`).replaceAll('DONE', `{ '200': { description: Done, ${record} } }`);
  const id = (...names: readonly string[]): string =>
    `parameters: [${names.map((name) => `{ name: ${name}, in: path, required: true, schema: { type: string } }`).join(', ')}]`;
  const above = title.startsWith('is one') ? written('/songs: { post: { requestBody: BODY, responses: DONE } }') : '';
  const mock = createMock(
    `
openapi: 3.1.0
info: { title: Songs, version: '1' }
paths:
  ${above}
  /songs/{id}: { ${id('id')}, get: { responses: { '200': { description: One, ${record} } } }, ${written(operations)} }
  /songs/{id}/{part}: { ${id('id', 'part')}, get: { responses: { '200': { description: A part, ${record} } } } }
`,
    { report: 'silent' },
  );
  expect(mock.report().find(({ method, path }) => method === 'GET' && path === '/songs/{id}')?.why).not.toContain(
    'lists',
  );
});
