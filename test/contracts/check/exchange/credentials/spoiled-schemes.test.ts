import { expect, test } from 'vitest';
import {
  isOneSpoiled,
  type OneSchemeSpoiled,
  schemesOneByOne,
  withOneSpoiled,
} from '../../../../../contracts/check/exchange/credentials/one-scheme.ts';
import {
  asksBeneath,
  asksForCredentials,
  credentialsOf,
  maskedLogin,
  plainCoding,
  reportedCredentials,
  shellCoding,
  spoilableSchemes,
} from '../../../../../contracts/check/exchange/shown-credentials.ts';
import type { SecurityScheme } from '../../../../../spec/operation/security.ts';

const at = (name: string): string => `#/components/securitySchemes/${name}`;
const key = (place: 'query' | 'header' | 'cookie', name: string): SecurityScheme => ({
  kind: 'apiKey',
  in: place,
  name,
  pointer: at(`${place} ${name}`),
});
const bearer: SecurityScheme = { kind: 'http', scheme: 'bearer', pointer: at('bearer') };
const basic: SecurityScheme = { kind: 'http', scheme: 'basic', pointer: at('basic') };
const digest: SecurityScheme = { kind: 'http', scheme: 'digest', pointer: at('digest') };
const machine: SecurityScheme = { kind: 'other', type: 'mutualTLS', pointer: at('machine') };
const [app, part, crumb] = [key('header', 'X-App'), key('query', 'a part'), key('cookie', 'crumb')];
const authorization = key('header', 'Authorization');

test.each<[what: string, ways: readonly (readonly SecurityScheme[])[], single: readonly SecurityScheme[]]>([
  ['one scheme is no several', [[app]], []],
  ['each of two is asked for', [[app, bearer]], [app, bearer]],
  ['each of three is, in all places', [[crumb, part, bearer]], [crumb, part, bearer]],
  ['one that no request shows does not count', [[app, machine]], []],
  ['nor beside two', [[app, bearer, machine]], [app, bearer]],
  ['two at one place cannot be distinguished', [[bearer, authorization]], []],
  ['two headers of one name neither', [[app, key('header', 'x-app')]], []],
  [
    'two keys of one name at two places can',
    [[key('header', 'k'), key('query', 'k')]],
    [key('header', 'k'), key('query', 'k')],
  ],
  ['who has one of two may be let in by the other', [[app, bearer], [app]], [app]],
  ['or by either', [[app, bearer], [app], [bearer]], []],
  ['or by nothing', [[app, bearer], []], []],
  ['or by what no request shows', [[app, bearer], [machine]], []],
  [
    'or by one of them and what no request shows',
    [
      [app, bearer],
      [bearer, machine],
    ],
    [bearer],
  ],
  ['what stands in its place and in another form lets nobody in', [[app, bearer], [basic]], [app, bearer]],
  ['a header of that name may', [[app, bearer], [authorization]], [bearer]],
])('%s', (_what, security, single) => {
  expect(schemesOneByOne({ security }, security[0] ?? [])).toEqual(single);
});

const shown = {
  headers: { 'x-app': 'good', authorization: 'Bearer good', cookie: 'a=b; crumb=good; c=d' },
  query: ['a%20part=good', 'x=y'],
};
const bad = { token: 'bad token', login: 'bad:login' };
const coded = { basic: (text: string) => text, url: encodeURIComponent };
const { authorization: _authorization, ...withoutAuthorization } = shown.headers;
const { 'x-app': _app, ...withoutApp } = shown.headers;

test.each<[scheme: SecurityScheme, spoiled: object, without: object]>([
  [bearer, { headers: { ...shown.headers, authorization: 'Bearer bad token' } }, { headers: withoutAuthorization }],
  [
    basic,
    { headers: { ...shown.headers, authorization: `Basic ${btoa('bad:login')}` } },
    { headers: withoutAuthorization },
  ],
  [app, { headers: { ...shown.headers, 'x-app': 'bad token' } }, { headers: withoutApp }],
  [part, { query: ['x=y', 'a%20part=bad%20token'] }, { query: ['x=y'] }],
  [
    crumb,
    { headers: { ...shown.headers, cookie: 'a=b; c=d; crumb=bad token' } },
    { headers: { ...shown.headers, cookie: 'a=b; c=d' } },
  ],
  [machine, {}, {}],
])('of all that is shown, that of %j is spoiled or left out', (scheme, spoiled, without) => {
  const spoil = (how: OneSchemeSpoiled): unknown =>
    withOneSpoiled(shown, { security: [[app], [scheme]] }, how, { bad, coded });
  expect(spoil(`bad ${scheme.pointer}`)).toEqual({ ...shown, ...spoiled });
  expect(spoil(`without ${scheme.pointer}`)).toEqual({ ...shown, ...without });
  expect(withOneSpoiled(shown, { security: [] }, `bad ${scheme.pointer}`, { bad, coded })).toBe(shown);
});

test('a cookie that is the only one goes with its header', () => {
  const alone = { headers: { cookie: 'crumb=good' }, query: [] };
  const spoil = (how: OneSchemeSpoiled, one = alone): unknown =>
    withOneSpoiled(one, { security: [[crumb]] }, how, { bad, coded });
  expect(spoil(`without ${crumb.pointer}`)).toEqual({ headers: {}, query: [] });
  expect(spoil(`bad ${crumb.pointer}`, { headers: { cookie: '' }, query: [] })).toEqual({
    headers: { cookie: 'crumb=bad token' },
    query: [],
  });
});

test.each([
  ['bad #/a', true],
  ['without #/a b', true],
  ['bad', false],
  ['good', false],
  ['not bad #/a', false],
  ['bad a', false],
])('whether %j spoils one scheme: %j', (credentials, isOne) => {
  expect(isOneSpoiled(credentials)).toBe(isOne);
});

test('what is good of the rest is masked in a report, and what is spoiled is shown', () => {
  const operation = { security: [[app, part]] };
  const how: OneSchemeSpoiled = `bad ${part.pointer}`;
  const login = { key: 'k' };
  expect(credentialsOf(operation, how, login)).toEqual({
    headers: { 'x-app': 'k' },
    query: ['a%20part=expired_token'],
  });
  expect(reportedCredentials(operation, how, login, plainCoding)).toEqual({
    headers: { 'x-app': '$KEY' },
    query: ['a%20part=expired_token'],
  });
  expect(reportedCredentials(operation, 'good', 'token', plainCoding)).toEqual({
    headers: { 'x-app': '$TOKEN' },
    query: ['a%20part=$TOKEN'],
  });
  expect(reportedCredentials(operation, 'bad', 'token', plainCoding)).toEqual({ headers: {}, query: [] });
});

test('what stands for a secret is a variable of a shell, named after its kind', () => {
  const masked = maskedLogin(
    { security: [] },
    { bearer: 't', basic: 'u:p', key: { 'my key': 'k' }, headers: { 'X-Auth-Token': 'x' } },
    shellCoding,
  );
  expect(masked).toEqual({
    bearer: '$TOKEN',
    basic: '$LOGIN',
    key: { 'my key': '$KEY_MY_KEY' },
    headers: { 'X-Auth-Token': '$HEADER_X_AUTH_TOKEN' },
  });
  expect(shellCoding.basic('$LOGIN')).toBe('$(printf %s "$LOGIN" | base64)');
});

test.each<[ways: readonly (readonly SecurityScheme[])[], asks: boolean, beneath: boolean, spoilable: number]>([
  [[], false, false, 0],
  [[[]], false, false, 0],
  [[[bearer]], true, false, 0],
  [[[bearer], []], false, false, 0],
  [[[machine]], false, true, 0],
  [[[machine], [bearer]], false, true, 0],
  [[[machine, bearer]], true, false, 0],
  [[[app, part]], true, false, 2],
  [[[app, digest]], true, false, 0],
  [[[digest], [app, part]], true, false, 2],
])('who asks for %j is shown credentials by each request: %j', (security, asks, beneath, spoilable) => {
  expect([asksForCredentials({ security }), asksBeneath({ security })]).toEqual([asks, beneath]);
  expect(spoilableSchemes({ security }, 'token')).toHaveLength(spoilable);
});
