import { expect, test } from 'vitest';
import { tolerantContract } from '../../../../contracts/contract/create-contract.ts';
import { createMock } from '../../../../mocks/engine/create-mock.ts';
import { readFlows } from '../../../../mocks/engine/oauth/flows.ts';
import { keyShop } from '../tokens/key-shop.ts';

const auth = 'https://auth.keys.example/oauth';
type Fields = Readonly<Record<string, string>>;

test.each<[what: string, query: Fields, sent: Fields | undefined]>([
  ['without a client', { client_id: '' }, undefined],
  ['without a place to go back to', { redirect_uri: '' }, undefined],
  ['that leads to no whole URL', { redirect_uri: '/back' }, undefined],
  ['that leads to a fragment', { redirect_uri: 'http://localhost:3000/back#top' }, undefined],
  ['that leads to a script', { redirect_uri: 'javascript:alert(1)' }, undefined],
  ['that leads to data', { redirect_uri: 'data:text/html,x' }, undefined],
  ['of no type', { response_type: '' }, { error: 'unsupported_response_type' }],
  ['of another type', { response_type: 'id_token' }, { error: 'unsupported_response_type' }],
  ['of a scope that there is not', { scope: 'fly', state: 'xyz' }, { error: 'invalid_scope', state: 'xyz' }],
  ['that leads to an app', { redirect_uri: 'app.keys:/back' }, {}],
])('an authorization %s is refused, on the way back where that is known', async (_what, query, sent) => {
  const mock = createMock(keyShop, { report: 'silent' });
  const all = { response_type: 'code', client_id: 'app', redirect_uri: 'http://localhost:3000/back', ...query };
  const response = await mock.fetch(`${auth}/authorize?${new URLSearchParams(all)}`, { redirect: 'manual' });
  const target = response.headers.get('location');

  expect(response.status).toBe(sent === undefined ? 400 : 302);
  expect(target && Object.fromEntries(new URL(target).searchParams)).toEqual(
    sent === undefined ? null : expect.objectContaining(sent),
  );
  if (sent === undefined) expect(await response.json()).toMatchObject({ error: 'invalid_request' });
});

test('an implicit authorization leads back with a token in the fragment', async () => {
  const mock = createMock(keyShop.replace('password: *flow', 'implicit: { <<: *flow, authorizationUrl: /authorize }'));
  const query = { response_type: 'token', client_id: 'app@w1', redirect_uri: 'http://localhost:3000/back', state: '1' };
  const url = `https://api.keys.example/authorize?${new URLSearchParams(query)}`;
  const response = await mock.fetch(url, { redirect: 'manual' });
  const target = new URL(response.headers.get('location') ?? '');
  const sent = Object.fromEntries(new URLSearchParams(target.hash.slice(1)));

  expect([target.search, sent]).toEqual(['', expect.objectContaining({ token_type: 'Bearer', state: '1' })]);
  expect(
    (
      await mock.fetch('https://api.keys.example/locks', {
        headers: { authorization: `Bearer ${sent['access_token']}` },
      })
    ).status,
  ).toBe(200);
  expect(mock.accounts().map(({ name }) => name)).toContain('w1');
});

test('flows are read from schemes of OAuth 2 alone, and what is no flow is left out', () => {
  const tokenUrl = '/oauth/token?x=1';
  const document = tolerantContract(
    JSON.stringify({
      openapi: '3.1.0',
      info: { title: 'Flows', version: '1' },
      paths: {},
      components: {
        securitySchemes: {
          one: { type: 'oauth2', flows: { clientCredentials: { tokenUrl, scopes: { read: 'Read' } }, 'x-more': null } },
          two: { type: 'http', scheme: 'bearer', flows: { password: { tokenUrl, scopes: {} } } },
          three: { type: 'oauth2', flows: { password: { tokenUrl: 'http://', refreshUrl: '/again', scopes: 'all' } } },
          four: { type: 'oauth2' },
          five: { $ref: '#/components/securitySchemes/none' },
        },
      },
    }),
  ).document;
  const paths = { tokenPath: undefined, refreshPath: undefined, authorizationPath: undefined };

  expect(readFlows(document)).toEqual([
    { type: 'clientCredentials', scopes: ['read'], ...paths, tokenPath: '/oauth/token' },
    { type: 'password', scopes: [], ...paths, refreshPath: '/again' },
  ]);
});
