import { expect, test } from 'vitest';
import {
  changedLogin,
  headersBeside,
  schemesFor,
  showLogin,
} from '../../../../contracts/check/exchange/credentials/login-credentials.ts';
import {
  credentialsOf,
  plainCoding,
  shellCoding,
  showToken,
  withCredentials,
} from '../../../../contracts/check/exchange/shown-credentials.ts';
import type { Login } from '../../../../contracts/exchange/login.ts';
import type { SecurityScheme } from '../../../../spec/operation/security.ts';
import { contractOf } from '../../small-contract.ts';

const securitySchemes = {
  bearer: { type: 'http', scheme: 'bearer' },
  basic: { type: 'http', scheme: 'basic' },
  head: { type: 'apiKey', in: 'header', name: 'X-Key' },
  part: { type: 'apiKey', in: 'query', name: 'a key' },
  crumb: { type: 'apiKey', in: 'cookie', name: 'crumb' },
  machine: { type: 'mutualTLS' },
};
type Scheme = keyof typeof securitySchemes;
type Ways = readonly (readonly Scheme[])[];

/** An operation that lets somebody in by any of some ways. */
function asking(ways: Ways) {
  const security = ways.map((all) => Object.fromEntries(all.map((name) => [name, []])));
  const parameters = [{ name: 'X-Version', in: 'header', schema: { type: 'string' } }];
  const [operation] = contractOf({ security, parameters }, { components: { securitySchemes } }).operations;
  if (operation === undefined) throw new Error('The document has an operation.');
  return operation;
}
const named = (schemes: readonly SecurityScheme[]): readonly string[] =>
  schemes.map(({ pointer }) => pointer.split('/').at(-1) ?? '');

test.each<
  [
    ways: Ways,
    login: Login,
    schemes: readonly string[],
    headers: Readonly<Record<string, string>>,
    query: readonly string[],
  ]
>([
  [[['bearer']], { bearer: 't' }, ['bearer'], { authorization: 'Bearer t' }, []],
  [[['basic']], { basic: 'u:p' }, ['basic'], { authorization: 'Basic u:p' }, []],
  [[['bearer']], { basic: 'u:p' }, [], {}, []],
  [[['head']], { key: 'k' }, ['head'], { 'x-key': 'k' }, []],
  [[['head']], { key: { head: 'k' } }, ['head'], { 'x-key': 'k' }, []],
  [[['head']], { key: { 'X-Key': 'k' } }, ['head'], { 'x-key': 'k' }, []],
  [[['head']], { key: { other: 'k' } }, [], {}, []],
  [[['part']], { key: 'k' }, ['part'], {}, ['a%20key=k']],
  [[['crumb']], { key: 'k' }, ['crumb'], { cookie: 'crumb=k' }, []],
  [[['crumb']], { key: 'k', headers: { Cookie: 'a=b' } }, ['crumb'], { cookie: 'crumb=k; a=b' }, []],
  [[['crumb']], { headers: { Cookie: 'crumb=b' } }, ['crumb'], { cookie: 'crumb=b' }, []],
  [[['head', 'bearer'], ['part']], { key: 'k' }, ['part'], {}, ['a%20key=k']],
  [[['head', 'bearer'], ['basic']], { key: 'k' }, ['head', 'bearer'], { 'x-key': 'k' }, []],
  [
    [
      ['head', 'bearer'],
      ['head', 'bearer', 'basic'],
    ],
    { key: 'k', basic: 'u:p' },
    ['head', 'bearer', 'basic'],
    { 'x-key': 'k', authorization: 'Basic u:p' },
    [],
  ],
  [[[], ['bearer']], { bearer: 't' }, ['bearer'], { authorization: 'Bearer t' }, []],
  [[[], ['head']], { bearer: 't' }, [], {}, []],
  [[], { bearer: 't' }, [], { authorization: 'Bearer t' }, []],
  [[[]], { basic: 'u:p' }, [], { authorization: 'Basic u:p' }, []],
  [[], { bearer: 't', basic: 'u:p' }, [], { authorization: 'Bearer t' }, []],
  [[['bearer']], { headers: { Authorization: 'Custom c' } }, ['bearer'], { authorization: 'Custom c' }, []],
  [[['head']], { headers: { 'x-key': 'h' } }, ['head'], { 'x-key': 'h' }, []],
  [[['machine']], { bearer: 't' }, [], {}, []],
])('of %j a login %j meets %j', (ways, login, schemes, headers, query) => {
  const operation = asking(ways);
  expect(named(schemesFor(operation, login))).toEqual(schemes);
  expect(showLogin(operation, login, plainCoding)).toEqual({ headers, query });
});

test('what lets nobody in goes with every request, and is changed in no report', () => {
  const operation = asking([['head']]);
  const headers = {
    'X-Key': 'k',
    'X-Version': '2',
    'X-Auth-Token': 't',
    Accept: 'a/b',
    'X-Other': 'o',
    Cookie: 'a=bcd; e=fg',
    Authorization: 'Basic dTpw',
  };
  const login: Login = { bearer: 't', basic: 'u:p', key: { head: 'k', part: 'p' }, headers };
  expect(headersBeside(operation, login)).toEqual({ 'x-version': '2', accept: 'a/b' });
  expect(changedLogin(operation, login, shellCoding, (kind) => `$${kind}`)).toEqual({
    bearer: '$token',
    basic: '$login',
    key: { head: '$key head', part: '$key part' },
    headers: {
      'X-Key': '$header X-Key',
      'X-Version': '2',
      'X-Auth-Token': '$header X-Auth-Token',
      Accept: 'a/b',
      'X-Other': '$header X-Other',
      Cookie: 'a=$cookie; e=$cookie',
      Authorization: `Basic ${shellCoding.basic('$login')}`,
    },
  });
  expect(changedLogin(operation, { key: 'k' }, plainCoding, (kind) => kind)).toEqual({ key: 'key' });
});

test('a header that the document names lets nobody in, unless it asks for it as a key', () => {
  const parameters = ['X-Shop', 'X-Key', 'X-Token'].map((name) => ({ name, in: 'header', schema: { type: 'string' } }));
  const [named, asked] = [[], [{ head: [] }]].map((security) => {
    const [operation] = contractOf(
      { security, parameters: [...parameters, { name: 'X-Query', in: 'query', schema: {} }] },
      { components: { securitySchemes: { head: { ...securitySchemes.head, name: 'X-Shop' } } } },
    ).operations;
    if (operation === undefined) throw new Error('The document has an operation.');
    const headers = { 'x-SHOP': 's', 'X-Token': 't', 'X-Query': 'q', 'X-Unknown': 'u' };
    return Object.keys(headersBeside(operation, { headers }));
  });
  expect([named, asked]).toEqual([['x-shop'], []]);
});

test.each<[ways: Ways, credentials: Parameters<typeof credentialsOf>[1], shown: object]>([
  [[['bearer']], 'good', { headers: { authorization: 'Bearer t' }, query: [] }],
  [[['bearer']], 'bad', { headers: { authorization: 'Bearer expired_token' }, query: [] }],
  [
    [['bearer']],
    'wrong-scheme',
    { headers: { authorization: `Basic ${btoa('expired_token:expired_token')}` }, query: [] },
  ],
  [[['basic']], 'wrong-scheme', { headers: { authorization: 'Bearer expired_token' }, query: [] }],
  [[['bearer']], 'doubled', { headers: { authorization: 'Bearer Bearer expired_token' }, query: [] }],
  [[['bearer']], 'none', { headers: {}, query: [] }],
  [[['bearer']], 'in-query', { headers: {}, query: [] }],
  [[['part']], 'bad', { headers: {}, query: ['a%20key=expired_token'] }],
  [[['crumb', 'head']], 'good', { headers: { cookie: 'crumb=t', 'x-key': 't' }, query: [] }],
  [[['machine'], ['head']], 'good', { headers: { 'x-key': 't' }, query: [] }],
  [[[], ['head']], 'good', { headers: { 'x-key': 't' }, query: [] }],
  [[['machine']], 'good', { headers: { authorization: 'Bearer t' }, query: [] }],
])('of %j a token that is %s shows %j', (ways, credentials, shown) => {
  expect(credentialsOf(asking(ways), credentials, 't')).toEqual(shown);
});

test('bad credentials are of the kinds that somebody has, or that the document asks for', () => {
  const bad = (ways: Ways, login: Login): unknown => credentialsOf(asking(ways), 'bad', login);
  expect(bad([['head']], { key: 'k', headers: { 'X-Version': '2' } })).toEqual({
    headers: { 'x-key': 'expired_token', 'x-version': '2' },
    query: [],
  });
  expect(bad([['bearer']], {})).toEqual({ headers: { authorization: 'Bearer expired_token' }, query: [] });
  expect(bad([['basic']], { headers: { 'X-Version': '2' } })).toEqual({
    headers: { authorization: `Basic ${btoa('expired_token:expired_token')}`, 'x-version': '2' },
    query: [],
  });
  expect(bad([['bearer']], { headers: { Authorization: 'Bearer abc' } })).toEqual({
    headers: { authorization: 'Bearer expired_token' },
    query: [],
  });
});

test('credentials stand behind the query of a request, and take the place of its headers and not of its cookies', () => {
  const request = { target: '/notes', headers: { Authorization: 'mine', cookie: 'a=b', accept: 'x/y' } };
  const shown = showToken(asking([['part', 'crumb', 'bearer']]), 't');
  expect(withCredentials(request, shown)).toEqual({
    target: '/notes?a%20key=t',
    headers: { authorization: 'Bearer t', accept: 'x/y', cookie: 'a=b; crumb=t' },
  });
  expect(withCredentials({ ...request, target: '/notes?x=1' }, shown).target).toBe('/notes?x=1&a%20key=t');
  expect(withCredentials(request, { headers: {}, query: [] })).toEqual({
    ...request,
    headers: { Authorization: 'mine', accept: 'x/y', cookie: 'a=b' },
  });
});
