import { expect, test } from 'vitest';
import {
  causeOf,
  codeOf,
  connectionTrouble,
  isDistrusted,
  isOtherScheme,
} from '../../../../contracts/check/exchange/connection.ts';
import { cutText } from '../../../../contracts/check/exchange/cut-text.ts';

/** An error of a network, as `fetch` tells of it. */
const failed = (code: string, message = ''): Error =>
  new TypeError('fetch failed', { cause: Object.assign(new Error(message), { code }) });
const late = Object.assign(new Error('late'), { name: 'TimeoutError' });

test.each<[error: unknown, cause: string, code: string]>([
  [failed('ECONNREFUSED', 'connect refused'), 'fetch failed: connect refused', 'ECONNREFUSED'],
  [failed('ECONNREFUSED'), 'fetch failed: ECONNREFUSED', 'ECONNREFUSED'],
  [new Error('alone'), 'alone', ''],
  [new Error('alone', { cause: 'a text' }), 'alone', ''],
  [late, 'late', 'TIMEOUT'],
  [new Error('outer', { cause: late }), 'outer: late', 'TIMEOUT'],
  [Object.assign(new Error('numbered'), { code: 7 }), 'numbered', ''],
  ['a text', 'a text', ''],
  [undefined, 'undefined', ''],
])('%s tells why no response came', (error, cause, code) => {
  expect([causeOf(error), codeOf(error)]).toEqual([cause, code]);
});

const kinds = [
  ['ECONNREFUSED'],
  ['ENOTFOUND', 'EAI_AGAIN'],
  ['EHOSTUNREACH', 'ENETUNREACH', 'ETIMEDOUT', 'UND_ERR_CONNECT_TIMEOUT'],
  ['TIMEOUT', 'UND_ERR_HEADERS_TIMEOUT', 'UND_ERR_BODY_TIMEOUT'],
  ['ERR_SSL_WRONG_VERSION_NUMBER', 'EPROTO'],
  [
    'CERT_HAS_EXPIRED',
    'DEPTH_ZERO_SELF_SIGNED_CERT',
    'UNABLE_TO_VERIFY_LEAF_SIGNATURE',
    'ERR_TLS_CERT_ALTNAME_INVALID',
  ],
  ['ECONNRESET', 'UND_ERR_SOCKET', 'HPE_INVALID_CONSTANT'],
];

test('what a code means is said, the same for all of a kind, and what is not known is said as it came', () => {
  const said = kinds.map(
    (codes) => new Set(codes.map((code) => connectionTrouble(failed(code)).replace(` (${code})`, ''))),
  );
  expect(said.map(({ size }) => size)).toEqual(kinds.map(() => 1));
  expect(new Set(said.map((one) => [...one][0])).size).toBe(kinds.length);
  for (const code of [
    'EOTHER',
    'XECONNREFUSED',
    'ECONNREFUSED_X',
    'A_TIMEOUT',
    'ENOTFOUNDX',
    'ETIMEDOUT2',
    'XETIMEDOUT',
  ])
    expect(connectionTrouble(failed(code, 'why'))).toContain('(fetch failed: why)');
});

test('a certificate that is not trusted, and the other of HTTP and HTTPS, are distinguished from the rest', () => {
  const found = (is: (error: unknown) => boolean): readonly number[] =>
    kinds.flatMap((codes, at) => (codes.every((code) => is(failed(code))) ? [at] : []));
  expect([found(isDistrusted), found(isOtherScheme)]).toEqual([[5], [4, 6]]);
  const some = kinds.flat().filter((code) => isDistrusted(failed(code)) && isOtherScheme(failed(code)));
  expect(some).toEqual([]);
});

test.each([
  ['abc', 3, 'abc'],
  ['abcd', 3, 'abc… (4 characters)'],
  ['x'.repeat(1234), 1, 'x… (1,234 characters)'],
  ['', 0, ''],
])('%j cut to %i characters is %j', (text, max, cut) => {
  expect(cutText(text, max)).toBe(cut);
});
