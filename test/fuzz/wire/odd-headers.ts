import { brotliCompressSync, deflateSync, gzipSync, zstdCompressSync } from 'node:zlib';
import type { Dice } from '../dice/dice.ts';
import { oddText } from '../values/texts.ts';
import { type Header, sendable } from './message.ts';

/** A header that is left out, doubled, wrong, or new. */
export function withOddHeaders(dice: Dice, headers: readonly Header[]): Header[] {
  const all = [...headers];
  for (
    let times = dice.weighted([
      [12, 0],
      [4, 1],
      [1, 4],
    ]);
    times > 0;
    times--
  )
    change(dice, all);
  return all;
}

function change(dice: Dice, headers: Header[]): void {
  const at = dice.int(0, headers.length - 1);
  const [name = ''] = headers[at] ?? [];
  // Node itself refuses these two where they are wrong; the generators of raw bytes see to them.
  const isChanged = name !== 'host' && name !== 'expect';
  if (dice.chance(0.25) && isChanged) headers.splice(at, 1);
  else if (dice.chance(0.3) && isChanged) headers.splice(at, 1, [name, oddValueOf(dice, name)]);
  else headers.push(dice.pick(extraHeaders)(dice));
}

function oddValueOf(dice: Dice, name: string): string {
  const known = dice.pick(oddValues.get(name) ?? ['', '*', '-1']);
  return dice.chance(0.7) ? known : sendable(oddText(dice)).slice(0, 3000);
}

const oddValues: ReadonlyMap<string, readonly string[]> = new Map([
  [
    'authorization',
    [
      'Bearer',
      'Bearer ',
      'bearer  fuzz-main@plain0',
      'Basic dXNlcjpwYXNz',
      'Bearer expired_token@plain0',
      'Bearer read_only_token@plain0',
      'Bearer @plain0',
      'Bearer a@',
      `Bearer ${'x'.repeat(5000)}@plain1`,
      'Bearer \u00ff\u00fe@plain0',
    ],
  ],
  [
    'content-type',
    [
      '',
      'text/plain',
      'application/json; charset=utf-16',
      'application/json; charset="',
      'application/json;;;',
      'application/JSON',
      'application/merge-patch+json',
      'multipart/form-data; boundary=',
      'application/x-www-form-urlencoded',
      '*/*',
      `application/json; ${'a=b; '.repeat(400)}`,
    ],
  ],
]);

const plain =
  (name: string, ...values: readonly string[]): ((dice: Dice) => Header) =>
  (dice) => [name, dice.pick(values)];

const extraHeaders: readonly ((dice: Dice) => Header)[] = [
  plain('accept', '*/*', 'text/html', 'application/json;q=0', ';;q=', 'text/*;q=2', ','.repeat(2000)),
  plain('accept-encoding', 'gzip', 'br;q=1', '*;q=0', 'identity;q=0'),
  plain('if-match', '*', '"a"', 'W/"a"', '"', '"a", "b"'),
  plain('if-none-match', '*', '"a"', ''),
  plain('if-modified-since', 'Thu, 01 Jan 1970 00:00:00 GMT', 'yesterday', '-1'),
  plain('range', 'bytes=0-1', 'bytes=-1', 'bytes=5-2', `bytes=${'0-,'.repeat(1000)}0-`),
  plain('x-http-method-override', 'DELETE', 'TRACE', ''),
  plain('x-integrator-host', 'api.eu.integrator.io', 'evil.example', '', 'api.integrator.io:443', '__proto__'),
  plain('x-forwarded-host', 'evil.example'),
  plain('x-forwarded-proto', 'https', 'javascript'),
  plain('origin', 'http://localhost:3000', 'https://evil.example', 'null', ''),
  plain('sec-fetch-site', 'cross-site', 'same-origin'),
  plain('cookie', 'a=b', '__proto__=1; constructor=2', '='.repeat(3000), ';;;'),
  plain('content-language', 'en', 'x'.repeat(1000)),
  plain('expect', '100-continue'),
  plain('authorization', 'Bearer other@plain2'),
  plain('content-type', 'text/plain', 'application/json'),
  plain('access-control-request-method', 'POST', ''),
  plain('last-event-id', '0', '-1', '1e9', '9'.repeat(400), 'NaN'),
  plain('x-admin-token', '', 'x'.repeat(1000)),
  plain('__proto__', 'polluted'),
  plain('constructor', 'polluted'),
  (dice) => [`x-${dice.int(0, 99)}`, sendable(oddText(dice)).slice(0, 3000)],
];

/** A body in another coding, said or not said, right or wrong. */
export function coded(dice: Dice, body: Buffer): { readonly body: Buffer; readonly header: Header } {
  const [name, encode] = dice.pick(codings);
  const value = dice.weighted([
    [6, name],
    [1, name.toUpperCase()],
    [1, `${name}, ${name}`],
    [1, `identity, ${name}`],
    [1, 'compress'],
    [1, 'gzip,'.repeat(dice.int(1, 300))],
    [1, sendable(oddText(dice)).slice(0, 200)],
  ]);
  const bytes = dice.weighted<() => Buffer>([
    [6, () => encode(body)],
    [2, () => body],
    [2, () => encode(encode(body))],
    [1, () => encode(body).subarray(0, -3)],
    [0.3, () => encode(Buffer.alloc(dice.int(1, 12) << 20, dice.pick([' ', '[', '\0'])))],
    [0.3, () => encode(encode(encode(Buffer.alloc(16 << 20))))],
  ])();
  return { body: bytes, header: ['content-encoding', value] };
}

const codings: readonly (readonly [name: string, encode: (body: Buffer) => Buffer])[] = [
  ['gzip', (body) => gzipSync(body, { level: 1 })],
  ['deflate', (body) => deflateSync(body, { level: 1 })],
  ['br', (body) => brotliCompressSync(body, { params: { 0: 0, 1: 1 } })],
  ['zstd', (body) => zstdCompressSync(body)],
];
