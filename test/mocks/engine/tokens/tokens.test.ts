import { http } from 'msw';
import { setupServer } from 'msw/node';
import { expect, test } from 'vitest';
import { createContract } from '../../../../contracts/contract/create-contract.ts';
import { createMock } from '../../../../mocks/engine/create-mock.ts';
import { startServer } from '../../../../mocks/surfaces/server/start-server.ts';
import { keyShop } from './key-shop.ts';

const keys = 'https://api.keys.example/keys';
type Headers = Readonly<Record<string, string>>;
const bearer = (token: string): Headers => ({ authorization: `Bearer ${token}` });
const basic = (login: string): Headers => ({ authorization: `Basic ${btoa(login)}` });

/** Makes a key, and tells how many there are then for these credentials. */
async function countAfterAdding(send: typeof fetch, headers: Headers, url = keys): Promise<number> {
  const body = JSON.stringify({ name: 'Small' });
  await send(url, { method: 'POST', headers: { ...headers, 'content-type': 'application/json' }, body });
  const list: unknown = await (await send(url, { headers })).json();
  return Array.isArray(list) ? list.length : -1;
}

test.each<[kind: string, headers: Headers, search?: string]>([
  ['a bearer token', bearer('any@ada')],
  ['a key in a header', { 'x-key': 'any@ada' }],
  ['a key in the query', {}, '?key=any@ada'],
  ['a key in a cookie', { cookie: 'key=any%40ada' }],
  ['a login', basic('anybody@ada:pass')],
])('%s that ends in @NAME leads to the isolated account NAME', async (_kind, headers, search = '') => {
  const mock = createMock(keyShop);
  await countAfterAdding(mock.fetch, bearer('any'));

  expect(await countAfterAdding(mock.fetch, headers, keys + search)).toBe(1);
  expect(mock.account('ada').collection('/keys').size).toBe(1);
  expect(mock.account().collection('/keys').size).toBe(1);
});

test.each<[kind: string, headers: Headers]>([
  ['nobody has declared', bearer('any')],
  ['is an address', basic('ada@example.com:p@ss')],
])('a credential that %s leads to the account default', async (_kind, headers) => {
  const mock = createMock(keyShop);

  expect(await countAfterAdding(mock.fetch, headers)).toBe(1);
  expect(mock.accounts().map(({ name }) => name)).toEqual(['default']);
});

test('a declared token leads to its account without naming it, and no other token is good', async () => {
  const mock = createMock(keyShop, { tokens: ['plain', 'of_ada@ada', { token: 'ada:1815', account: 'ada' }] });

  expect(await countAfterAdding(mock.fetch, bearer('of_ada'))).toBe(1);
  expect(await countAfterAdding(mock.fetch, basic('ada:1815'))).toBe(2);
  expect(await countAfterAdding(mock.fetch, bearer('plain@bob'))).toBe(1);
  for (const token of ['other', 'of_ada@bob', 'other@ada'])
    expect((await mock.fetch(keys, { headers: bearer(token) })).status).toBe(401);
});

test('a revoked and an expired token get the 401 of the document, and a reset makes them good', async () => {
  const mock = createMock(keyShop);
  mock.tokens.revoke('gone');
  mock.tokens.add({ token: 'brief', account: 'ada', expiresIn: 60 });
  expect((await mock.fetch(keys, { headers: bearer('brief') })).status).toBe(200);
  mock.account('ada').clock.advance(60_000);

  for (const token of ['gone', 'gone@ada', 'brief']) {
    const response = await mock.fetch(keys, { headers: bearer(token) });
    expect([response.status, await response.json()]).toEqual([401, { fault: expect.any(String) }]);
  }
  expect(mock.account('ada').journal.entries.at(-1)?.reason).toContain('expired');
  mock.reset();
  expect((await mock.fetch(keys, { headers: bearer('gone') })).status).toBe(200);
});

test('a token that lacks a scope gets 403, or the 401 of a document without 403, and the journal tells the scope', async () => {
  const mock = createMock(keyShop, { tokens: [{ token: 'none', scopes: [] }, { token: 'all' }] });

  const locks = 'https://api.keys.example/locks';
  const headers = { ...bearer('none'), 'content-type': 'application/json' };
  const read = await mock.fetch(locks, { headers });
  const made = await mock.fetch(locks, { method: 'POST', headers, body: '{}' });

  expect([read.status, made.status]).toEqual([403, 401]);
  expect(mock.account().journal.entries.map(({ reason }) => reason)).toEqual([
    expect.stringContaining('lacks the scope read:keys'),
    expect.stringContaining('lacks the scope write:keys'),
  ]);
  expect((await mock.fetch('https://api.keys.example/locks', { headers: bearer('all') })).status).toBe(200);
});

test('accounts by token work behind msw', async () => {
  const mock = createMock(keyShop);
  const server = setupServer(http.all('https://api.keys.example/*', ({ request }) => mock.fetch(request)));
  server.listen();
  try {
    expect(await countAfterAdding(fetch, bearer('any@ada'))).toBe(1);
    expect(await countAfterAdding(fetch, bearer('any'))).toBe(1);
  } finally {
    server.close();
  }
});

test('over HTTP the control API adds and revokes tokens, and a reset forgets both', async () => {
  const contract = createContract(keyShop);
  const server = await startServer({ port: 0, contract, follows: 'document', seed: 'empty', report: 'silent' });
  const control = async (method: string, path: string, body?: unknown): Promise<number> => {
    const headers = { 'content-type': 'application/json' };
    const init = { method, headers, ...(body !== undefined && { body: JSON.stringify(body) }) };
    return (await fetch(`${server.url}/__admin${path}`, init)).status;
  };
  try {
    expect(await control('PUT', '/tokens/sk_ada', { account: 'ada', scopes: ['read:keys'] })).toBe(204);
    expect(await control('PUT', '/tokens/sk_bob', { acount: 'bob' })).toBe(400);
    expect(await control('PUT', '/tokens/sk_bob', { expiresIn: 'soon' })).toBe(422);
    expect(await countAfterAdding(fetch, bearer('sk_ada'), `${server.url}/keys`)).toBe(1);
    expect(server.integrator.accounts.all().map(({ name }) => name)).toContain('ada');

    expect(await control('PUT', '/revoked-tokens/sk_ada')).toBe(204);
    expect((await fetch(`${server.url}/keys`, { headers: bearer('sk_ada') })).status).toBe(401);
    expect(await control('POST', '/reset')).toBe(204);
    expect((await fetch(`${server.url}/keys`, { headers: bearer('sk_ada') })).status).toBe(200);
  } finally {
    await server.close();
  }
});

test('half of the credentials that belong together lead nowhere', async () => {
  const mock = createMock(
    keyShop
      .replace('security: [{ bearer: [] }, ', 'security: [{ key: [], query: [] }, { bearer: [] }, ')
      .replace('{ key: [] }, { query: [] }, ', ''),
    { report: 'silent' },
  );
  const sizes = (): readonly number[] => ['ada', 'eve'].map((name) => mock.account(name).collection('/keys').size);
  await countAfterAdding(mock.fetch, { 'x-key': 'any@ada', ...bearer('any@eve') });
  expect(sizes()).toEqual([0, 1]);
  await countAfterAdding(mock.fetch, { 'x-key': 'any@ada', ...bearer('any@eve') }, `${keys}?key=any`);
  expect(sizes()).toEqual([1, 1]);
  expect((await mock.fetch(keys, { headers: { 'x-key': 'any@ada' } })).status).toBe(401);
});
