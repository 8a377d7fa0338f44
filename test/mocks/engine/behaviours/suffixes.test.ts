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
