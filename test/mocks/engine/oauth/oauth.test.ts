import { http } from 'msw';
import { setupServer } from 'msw/node';
import { expect, test } from 'vitest';
import { createContract } from '../../../../contracts/contract/create-contract.ts';
import { createMock } from '../../../../mocks/engine/create-mock.ts';
import { publicEntry } from '../../../../mocks/engine/journal/entry/public-entry.ts';
import { startServer } from '../../../../mocks/surfaces/server/start-server.ts';
import { keyShop } from '../tokens/key-shop.ts';

const auth = 'https://auth.keys.example/oauth';
const locks = 'https://api.keys.example/locks';
type Fields = Readonly<Record<string, string>>;

async function askToken(
  send: typeof fetch,
  fields: Fields,
  url = `${auth}/token`,
): Promise<[number, Record<string, unknown>]> {
  const response = await send(url, { method: 'POST', body: new URLSearchParams(fields) });
  return [response.status, await response.json()];
}

const client = { client_id: 'app', client_secret: 'very-secret' };
const statusOf = async (send: typeof fetch, token: unknown, url = locks): Promise<number> =>
  (await send(url, { headers: { authorization: `Bearer ${token}` } })).status;

test('a client gets a token that works until it expires by the clock of the account', async () => {
  const mock = createMock(keyShop);
  const [status, body] = await askToken(mock.fetch, { grant_type: 'client_credentials', ...client });

  expect([status, body]).toEqual([
    200,
    { access_token: expect.any(String), token_type: 'Bearer', expires_in: 3600, scope: 'read:keys write:keys' },
  ]);
  expect(await statusOf(mock.fetch, body['access_token'])).toBe(200);
  mock.account().clock.advance(3_600_000);
  expect(await statusOf(mock.fetch, body['access_token'])).toBe(401);
  expect(mock.account().journal.entries.at(-1)?.reason).toContain('have expired');
  const shown = JSON.stringify(mock.account().journal.entries.map(publicEntry));
  expect(shown).not.toContain(String(body['access_token']));
  expect(shown).not.toContain('very-secret');
});

test('a token has the scopes that were asked for, and no others', async () => {
  const mock = createMock(keyShop);
  const [, { access_token: token, scope }] = await askToken(mock.fetch, {
    grant_type: 'client_credentials',
    ...client,
    scope: 'write:keys',
  });

  expect(scope).toBe('write:keys');
  expect(await statusOf(mock.fetch, token)).toBe(403);
  expect(mock.account().journal.entries.at(-1)?.reason).toBe('The token lacks the scope read:keys: it has write:keys.');
});

test('a client or a user that names an account gets a token of it', async () => {
  const mock = createMock(keyShop);
  const login = { grant_type: 'password', username: 'ada@w1', password: 'x' };
  const [, { access_token: token, refresh_token: refresh }] = await askToken(mock.fetch, login);
  const headers = { authorization: `Bearer ${token}`, 'content-type': 'application/json' };
  await mock.fetch(locks, { method: 'POST', headers, body: '{}' });
  const again = { grant_type: 'refresh_token', refresh_token: String(refresh) };
  const [, refreshed] = await askToken(mock.fetch, again, `${auth}/refresh`);

  expect(mock.account('w1').collection('/locks').size).toBe(1);
  const list = await mock.fetch(locks, { headers: { authorization: `Bearer ${refreshed['access_token']}` } });
  expect(await list.json()).toHaveLength(1);
});

test('an authorization leads back with a code, which is good once and with its verifier only', async () => {
  const mock = createMock(keyShop);
  const back = 'http://localhost:3000/back?own=1';
  // The verifier and its challenge are those of RFC 7636, appendix B.
  const query = {
    response_type: 'code',
    client_id: 'app',
    redirect_uri: back,
    state: 'xyz',
    scope: 'read:keys',
    code_challenge_method: 'S256',
    code_challenge: 'E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM',
  };
  const authorize = async (): Promise<URL> => {
    const response = await mock.fetch(`${auth}/authorize?${new URLSearchParams(query)}`, { redirect: 'manual' });
    expect(response.status).toBe(302);
    return new URL(response.headers.get('location') ?? '');
  };
  const target = await authorize();
  expect([target.searchParams.get('own'), target.searchParams.get('state')]).toEqual(['1', 'xyz']);
  const exchange = {
    grant_type: 'authorization_code',
    ...client,
    redirect_uri: back,
    code: target.searchParams.get('code') ?? '',
    code_verifier: 'dBjftJeZ4CVP-mB92K27uhbUJU1p1r_wW1gFWFOEjXk',
  };

  const [status, body] = await askToken(mock.fetch, exchange);
  expect([status, body]).toMatchObject([200, { scope: 'read:keys', refresh_token: expect.any(String) }]);
  expect(await statusOf(mock.fetch, body['access_token'])).toBe(200);
  expect(await askToken(mock.fetch, exchange)).toMatchObject([400, { error: 'invalid_grant' }]);
  const code = (await authorize()).searchParams.get('code') ?? '';
  expect(await askToken(mock.fetch, { ...exchange, code, code_verifier: 'wrong' })).toMatchObject([
    400,
    { error: 'invalid_grant' },
  ]);
});

test('a challenge is written for URLs, with - and _', async () => {
  const mock = createMock(keyShop);
  const query = {
    ...{ response_type: 'code', client_id: 'app', redirect_uri: 'http://localhost:3000/back' },
    ...{ code_challenge_method: 'S256', code_challenge: 'kL_tV-Uh-2F3pZWPPqg_hj0Mx3RnR0E3XUfwZD0Jy3U' },
  };
  const response = await mock.fetch(`${auth}/authorize?${new URLSearchParams(query)}`, { redirect: 'manual' });
  const code = new URL(response.headers.get('location') ?? '').searchParams.get('code') ?? '';
  const [status] = await askToken(mock.fetch, {
    ...{ grant_type: 'authorization_code', ...client, redirect_uri: query.redirect_uri, code },
    code_verifier: 'verifier-of-forty-three-characters-or-more-28',
  });
  expect(status).toBe(200);
});

test.each<[what: string, fields: Fields, status: number, error: string]>([
  ['without a grant type', client, 400, 'invalid_request'],
  ['of a grant type that the document lacks', { grant_type: 'device_code', ...client }, 400, 'unsupported_grant_type'],
  [
    'of a grant type that is a name of an object',
    { grant_type: 'constructor', ...client },
    400,
    'unsupported_grant_type',
  ],
  ['without a client', { grant_type: 'client_credentials' }, 401, 'invalid_client'],
  [
    'of a client that has expired',
    { grant_type: 'client_credentials', client_id: 'expired_token' },
    401,
    'invalid_client',
  ],
  ['of a scope that there is not', { grant_type: 'client_credentials', ...client, scope: 'fly' }, 400, 'invalid_scope'],
  ['without a password', { grant_type: 'password', username: 'ada' }, 400, 'invalid_request'],
  ['of a code that there is not', { grant_type: 'authorization_code', ...client, code: 'x' }, 400, 'invalid_grant'],
  ['of a refresh token that there is not', { grant_type: 'refresh_token', refresh_token: 'x' }, 400, 'invalid_grant'],
])('a request for a token %s gets the error of RFC 6749', async (_what, fields, status, error) => {
  const mock = createMock(keyShop);

  expect(await askToken(mock.fetch, fields)).toEqual([status, { error, error_description: expect.any(String) }]);
  expect(mock.account().journal.entries.at(-1)).toMatchObject({
    status,
    verdict: 'violation',
    reason: expect.any(String),
  });
});

/** A code of an account, for the client of that account. */
async function codeOf(send: typeof fetch, account: string): Promise<Fields> {
  const redirect = { client_id: `app@${account}`, redirect_uri: 'http://localhost:3000/back' };
  const query = new URLSearchParams({ response_type: 'code', scope: 'read:keys', ...redirect });
  const response = await send(`${auth}/authorize?${query}`, { redirect: 'manual' });
  const code = new URL(response.headers.get('location') ?? '').searchParams.get('code') ?? '';
  return { grant_type: 'authorization_code', ...redirect, code };
}

test.each<[what: string, changes: Fields]>([
  ['of another client', { client_id: 'other' }],
  ['with another address', { redirect_uri: 'http://localhost:3000/other' }],
  ['that is a refresh token', { code: 'refresh' }],
])('a code %s is no good', async (_what, changes) => {
  const mock = createMock(keyShop);
  const [, { refresh_token: refresh }] = await askToken(mock.fetch, await codeOf(mock.fetch, 'w1'));
  const fields = { ...(await codeOf(mock.fetch, 'w1')), ...changes };
  const sent = fields['code'] === 'refresh' ? { ...fields, code: String(refresh) } : fields;
  expect(await askToken(mock.fetch, sent)).toMatchObject([400, { error: 'invalid_grant' }]);
});

test('a code is good for ten minutes of the clock of its account', async () => {
  const mock = createMock(keyShop);
  const [first, second] = [await codeOf(mock.fetch, 'w1'), await codeOf(mock.fetch, 'w1')];
  mock.account('w1').clock.freeze();
  const { clock } = mock.account('w1');
  clock.advance(599_900);
  expect((await askToken(mock.fetch, first))[0]).toBe(200);
  clock.advance(100);
  expect(await askToken(mock.fetch, second)).toMatchObject([400, { error: 'invalid_grant' }]);
});

test.each<[what: string, fields: Fields, error: string]>([
  ['without the token', { refresh_token: '' }, 'invalid_request'],
  ['by another client', { client_id: 'other' }, 'invalid_grant'],
  ['for more than was granted', { scope: 'write:keys' }, 'invalid_scope'],
])('refreshing %s is refused', async (_what, fields, error) => {
  const mock = createMock(keyShop);
  const [, { refresh_token: refresh }] = await askToken(mock.fetch, await codeOf(mock.fetch, 'w1'));
  const again = { grant_type: 'refresh_token', refresh_token: String(refresh), ...fields };
  expect(await askToken(mock.fetch, again, `${auth}/refresh`)).toMatchObject([400, { error }]);
});

test('a refresh token is good again and again, with no client named as well, until it is revoked', async () => {
  const mock = createMock(keyShop);
  const [, { refresh_token: refresh }] = await askToken(mock.fetch, await codeOf(mock.fetch, 'w1'));
  const again = { grant_type: 'refresh_token', refresh_token: String(refresh) };
  for (const sent of [again, { ...again, client_id: 'app@w1' }]) {
    const [status, body] = await askToken(mock.fetch, sent);
    expect([status, body['scope'], 'refresh_token' in body]).toEqual([200, 'read:keys', false]);
  }
  mock.tokens.revoke(String(refresh));
  expect(await askToken(mock.fetch, again)).toMatchObject([400, { error: 'invalid_grant' }]);
});

test('what a request has of another grant gives nobody a token of its account', async () => {
  const mock = createMock(keyShop);
  const { code = '' } = await codeOf(mock.fetch, 'w1');
  const login = { grant_type: 'password', username: 'ada@w2', password: 'x', code };
  const [, { access_token: token }] = await askToken(mock.fetch, login);
  const headers = { authorization: `Bearer ${token}`, 'content-type': 'application/json' };
  await mock.fetch(locks, { method: 'POST', headers, body: '{}' });
  expect(['w1', 'w2'].map((name) => mock.account(name).collection('/locks').size)).toEqual([0, 1]);
});

test('the token endpoint responds behind msw', async () => {
  const mock = createMock(keyShop);
  const server = setupServer(http.all('https://*.keys.example/*', ({ request }) => mock.fetch(request)));
  server.listen();
  try {
    const [, { access_token: token }] = await askToken(fetch, { grant_type: 'client_credentials', ...client });
    expect(await statusOf(fetch, token)).toBe(200);
  } finally {
    server.close();
  }
});

test('the token endpoint is served over HTTP at its path', async () => {
  const contract = createContract(keyShop);
  const server = await startServer({ port: 0, contract, follows: 'document', seed: 'empty', report: 'silent' });
  try {
    const url = `${server.url}/oauth/token`;
    const [, { access_token: token }] = await askToken(fetch, { grant_type: 'client_credentials', ...client }, url);
    expect(await statusOf(fetch, token, `${server.url}/locks`)).toBe(200);
    await fetch(`${server.url}/__admin/revoked-tokens/${token}`, { method: 'PUT' });
    expect(await statusOf(fetch, token, `${server.url}/locks`)).toBe(401);
  } finally {
    await server.close();
  }
});
