import { expect, test } from 'vitest';
import type { RequestDraft } from '../../../../contracts/check/exchange/exchange-log.ts';
import { showExchange } from '../../../../contracts/check/exchange/reported-exchange.ts';
import {
  checkPathParameters,
  pathSegment,
  recordPath,
  urlBelow,
} from '../../../../contracts/check/exchange/request-url.ts';
import { sentRequest } from '../../../../contracts/check/exchange/sent-request.ts';
import { contractOf } from '../../small-contract.ts';
import { exchanged } from '../small-session.ts';

const contract = contractOf(
  { security: [{ key: [] }] },
  {
    method: 'post',
    path: '/things/{id}/{part}',
    components: { securitySchemes: { key: { type: 'apiKey', in: 'query', name: 'key' } } },
  },
);
const [operation] = contract.operations;
if (operation === undefined) throw new Error('The document has an operation.');
const pathParameters = { id: 'a b', part: '1' };

test.each<[draft: Partial<RequestDraft>, sent: object]>([
  [{}, { method: 'POST', target: '/things/a%20b/1', headers: {}, body: undefined, credentials: 'good' }],
  [{ json: { a: 1 } }, { headers: { 'content-type': 'application/json' }, body: '{"a":1}' }],
  [{ json: null }, { headers: { 'content-type': 'application/json' }, body: 'null' }],
  [
    { json: { a: 1 }, text: '{' },
    { headers: { 'content-type': 'application/json' }, body: '{' },
  ],
  [{ text: '' }, { headers: { 'content-type': 'application/json' }, body: '' }],
  [
    { json: 1, contentType: null },
    { headers: {}, body: '1' },
  ],
  [{ contentType: 'text/plain' }, { headers: { 'content-type': 'text/plain' }, body: undefined }],
  [{ headers: { accept: 'a/b' }, json: 1 }, { headers: { accept: 'a/b', 'content-type': 'application/json' } }],
  [{ method: 'PUT' }, { method: 'PUT' }],
  [{ path: '/other' }, { target: '/other' }],
  [
    {
      query: [
        ['q', 'a b'],
        ['q', '&'],
      ],
    },
    { target: '/things/a%20b/1?q=a+b&q=%26' },
  ],
  [{ credentials: 'none' }, { target: '/things/a%20b/1', credentials: 'none' }],
  [{ credentials: 'in-query' }, { target: '/things/a%20b/1?access_token=expired_token&token=expired_token' }],
  [{ pathParameters: { id: '\ud800' } }, { target: '/things/%EF%BF%BD/' }],
])('a draft of %j is sent as %j', (draft, sent) => {
  expect(sentRequest({ operation, pathParameters, ...draft })).toMatchObject(sent);
  expect(Object.keys(sentRequest({ operation, pathParameters, ...draft }).headers)).toEqual(
    'headers' in sent && typeof sent.headers === 'object' && sent.headers !== null ? Object.keys(sent.headers) : [],
  );
});

const cannot = expect.objectContaining({ name: 'CannotJudgeError', operation });

test.each<[what: string, part: string | undefined, isSendable: boolean]>([
  ['2000 characters', 'x'.repeat(2000), true],
  ['three dots', '...', true],
  ['a pair of surrogates', '😀', true],
  ['nothing', undefined, false],
  ['an empty text', '', false],
  ['a dot', '.', false],
  ['two dots', '..', false],
  ['2001 characters', 'x'.repeat(2001), false],
  ['half a character', '\udc00', false],
])('whether a path can hold %s', (_what, part, isSendable) => {
  const parameters = { id: 'a', ...(part !== undefined && { part }) };
  const check = (): void => checkPathParameters({ operation, pathParameters: parameters });
  const path = (): string => recordPath(operation, '/things', part ?? '');
  if (isSendable) expect([check(), path()]).toEqual([undefined, `/things/${encodeURIComponent(part ?? '')}`]);
  else for (const asked of [check, path]) expect(asked).toThrow(cannot);
  // Whoever gives the path itself means it so.
  expect(checkPathParameters({ operation, path: '/', pathParameters: parameters })).toBeUndefined();
});

test('a value stands in a path as one segment', () => {
  expect([pathSegment('a/b?c#d'), pathSegment('ü'), pathSegment('\ud800x')]).toEqual([
    'a%2Fb%3Fc%23d',
    '%C3%BC',
    '%EF%BF%BDx',
  ]);
});

test.each([
  ['https://x.example/v1', '/a?b=/../c', true],
  ['https://x.example', '/a', true],
  ['https://x.example/v1/', 'a', false],
  ['https://x.example/v1', 'a', false],
  ['https://x.example/v1', '/a\u0000', false],
  ['https://x.example/v1', '/../v1x/a', false],
])('whether of %j the target %j lies below it: %j', (base, target, isBelow) => {
  if (isBelow) expect(urlBelow(base, target, operation)).toBe(base + target);
  else expect(() => urlBelow(base, target, operation)).toThrow(cannot);
});

test('where nothing is sent is said without the query, in which a key may stand', () => {
  expect(() => urlBelow('https://x.example', '/../a?key=geheim', operation)).toThrow(/"\/\.\.\/a"/);
});

test('an exchange is shown with its body indented, cut where it is long, and without the token', () => {
  const plain = exchanged(operation, 200, { a: 'the_good_token' });
  const exchange = {
    ...plain,
    request: {
      ...sentRequest({ operation, pathParameters, json: { b: 'x'.repeat(3000) }, query: [['q', 'the_good_token']] }),
      headers: { ...Object.fromEntries(Array.from({ length: 70 }, (_, at) => [`x-${at}`, 'y'.repeat(1001)])) },
    },
  };
  const { reported, token, redaction } = showExchange(contract, exchange, 'the_good_token');
  expect(token).toBe('the_good_token');
  expect(redaction.text('say the_good_token')).not.toContain('good');
  expect(reported.request.target).toMatch(/^\/things\/a%20b\/1\?q=[^&]*redacted[^&]*&key=\$TOKEN$/);
  expect(reported.request.body).toBe(`{\n  "b": "${'x'.repeat(1990)}… (3013 characters)`);
  expect(Object.keys(reported.request.headers)).toHaveLength(60);
  expect(reported.request.headers['x-1']).toBe(`${'y'.repeat(1000)}… (1,001 characters)`);
  expect(reported.response).toEqual({ status: 200, headers: {}, body: '{\n  "a": "[redacted]"\n}' });
});
