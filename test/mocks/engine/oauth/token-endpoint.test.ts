import { expect, test } from 'vitest';
import { createContract } from '../../../../contracts/contract/create-contract.ts';
import { oauthEndpoints } from '../../../../mocks/engine/oauth/oauth-endpoints.ts';
import { askedScopes } from '../../../../mocks/engine/oauth/oauth-problem.ts';
import type { Endpoint } from '../../../../mocks/engine/pipeline/engine.ts';
import { KnownTokens, tokenMemory } from '../../../../mocks/engine/tokens/known-tokens.ts';
import { petShop } from '../pet-shop.ts';
import { keyShop } from '../tokens/key-shop.ts';

const { document } = createContract(keyShop);
type Fields = Readonly<Record<string, string>>;

/** What responds to a request of a fake with these tokens; `undefined` where that is none of OAuth. */
function endpointOf(request: string, fields: Fields = {}, given?: readonly string[]): Endpoint | undefined {
  const memory = tokenMemory();
  const [method = '', path = ''] = request.split(' ');
  return oauthEndpoints(
    document,
    new KnownTokens(given, memory),
    memory,
  )?.({
    method,
    url: new URL(`https://auth.keys.example${path}`),
    headers: new Headers(),
    body: new TextEncoder().encode(new URLSearchParams(fields).toString()),
  });
}

test.each<[request: string, isOne: boolean]>([
  ['POST /oauth/token', true],
  ['POST /oauth/refresh', true],
  ['GET /oauth/authorize', true],
  ['GET /oauth/token', false],
  ['POST /oauth/authorize', false],
  ['PUT /oauth/token', false],
  ['HEAD /oauth/authorize', false],
  ['POST /oauth/tokens', false],
  ['GET /keys', false],
])('%s is an endpoint of OAuth: %s', (request, isOne) => {
  expect(endpointOf(request) !== undefined).toBe(isOne);
});

test('a document without flows has no such endpoints', () => {
  const memory = tokenMemory();
  expect(oauthEndpoints(createContract(petShop).document, new KnownTokens(undefined, memory), memory)).toBeUndefined();
});

const login = { grant_type: 'password', username: 'ada@w1', password: 'x' };
const client = { grant_type: 'client_credentials', client_id: 'app@w2', client_secret: 'y' };
const unkept = { 'cache-control': 'no-store', pragma: 'no-cache' };

test.each<[fields: Fields, given: readonly string[] | undefined, account: string, status: number, body: object]>([
  [login, undefined, 'w1', 200, { token_type: 'Bearer', expires_in: 3600, refresh_token: expect.any(String) }],
  [login, ['ada:x'], 'w1', 200, { refresh_token: expect.any(String) }],
  [login, ['ada:y'], 'default', 400, { error: 'invalid_grant' }],
  [{ ...login, username: '' }, undefined, 'default', 400, { error: 'invalid_request' }],
  [{ ...login, password: '' }, undefined, 'w1', 400, { error: 'invalid_request' }],
  [{ ...login, ...client, grant_type: 'password' }, undefined, 'w1', 200, {}],
  [client, undefined, 'w2', 200, { scope: 'read:keys write:keys' }],
  [{ ...client, username: 'ada@w1', password: 'x' }, undefined, 'w2', 200, {}],
  [client, ['app:y'], 'w2', 200, {}],
  [client, ['app:z'], 'default', 401, { error: 'invalid_client' }],
  [{ ...client, scope: ' write:keys ' }, undefined, 'w2', 200, { scope: 'write:keys' }],
  [{ grant_type: '' }, undefined, 'default', 400, { error: 'invalid_request' }],
  [{ grant_type: 'refresh_token' }, undefined, 'default', 400, { error: 'invalid_request' }],
  [{ grant_type: 'authorization_code' }, undefined, 'default', 400, { error: 'invalid_request' }],
  [{ grant_type: 'toString' }, undefined, 'default', 400, { error: 'unsupported_grant_type' }],
])(
  '%# of %j, with the tokens %j, the account is %s and the status %i',
  async (fields, given, account, status, body) => {
    const endpoint = endpointOf('POST /oauth/token', fields, given);
    expect([endpoint?.account, endpoint?.requestBody]).toEqual([account, fields]);
    const { response, reason } = (await endpoint?.respond(0)) ?? {};
    expect([response?.status, reason !== undefined]).toEqual([status, status >= 400]);
    expect(response?.body).toMatchObject(body);
    const asks = status === 401 ? { 'www-authenticate': 'Basic realm="oauth"' } : {};
    expect(response?.headers).toEqual({ ...unkept, ...asks });
    const hasRefresh = fields['grant_type'] === 'password' && status === 200;
    expect('refresh_token' in Object(response?.body)).toBe(hasRefresh);
  },
);

test('what is none of the types of grant says which there are', async () => {
  const { reason } = (await endpointOf('POST /oauth/token', { grant_type: 'magic' })?.respond(0)) ?? {};
  expect(reason).toBe('The grant_type magic is none of: client_credentials, password, authorization_code.');
});

test.each<[text: string | undefined, scopes: unknown]>([
  [undefined, ['a', 'b']],
  ['', ['a', 'b']],
  ['  ', ['a', 'b']],
  ['b', ['b']],
  ['b a', ['b', 'a']],
  ['a c', { error: 'invalid_scope', why: 'There is no scope c here. Ask for some of: a b.' }],
])('of the scopes a and b, %j asks for %j', (text, scopes) => {
  expect(askedScopes(text, ['a', 'b'])).toEqual(scopes);
});

test('where there is no scope, none can be asked for', () => {
  expect(askedScopes('a', [])).toMatchObject({ why: 'There is no scope a here. Ask for some of: none.' });
  expect(askedScopes(undefined, [])).toEqual([]);
});

const target = { client_id: 'app@w2', redirect_uri: 'http://localhost:3000/back' };

test.each<[query: Fields, location: RegExp, reason: RegExp | undefined]>([
  [{ ...target, response_type: 'code' }, /^http:\/\/localhost:3000\/back\?code=code_[\w-]+$/, undefined],
  [{ ...target, response_type: 'code', state: 's' }, /&state=s$/, undefined],
  [target, /\?error=unsupported_response_type&/, /The response_type {2}is not one/],
  [{ ...target, response_type: 'token' }, /#error=unsupported_response_type&/, /The response_type token is not one/],
])('%# an authorization by %j leads back', async (query, location, reason) => {
  const endpoint = endpointOf(`GET /oauth/authorize?${new URLSearchParams(query)}`);
  expect([endpoint?.account, endpoint?.requestBody]).toEqual(['w2', undefined]);
  const done = await endpoint?.respond(0);
  expect([done?.response.status, done?.response.headers?.['cache-control']]).toEqual([302, 'no-store']);
  expect(done?.response.headers?.['location']).toMatch(location);
  if (reason === undefined) expect(done?.reason).toBeUndefined();
  else expect(done?.reason).toMatch(reason);
});
