import type { Dice } from '../dice/dice.ts';
import { oddText } from '../values/texts.ts';
import { chunked, type Header, head } from './message.ts';

/** What a broken message is made of. */
export interface Material {
  readonly dice: Dice;
  readonly target: string;
  readonly headers: readonly Header[];
}

const body = Buffer.from('{"name":"raw"}');

function post(headers: readonly Header[], target: string, rest: Uint8Array | string = body): Buffer {
  return Buffer.concat([Buffer.from(head(`POST ${target} HTTP/1.1`, headers), 'latin1'), Buffer.from(rest)]);
}

function get(line: string, headers: readonly Header[]): Buffer {
  return Buffer.from(head(line, headers), 'latin1');
}

const length: Header = ['content-length', String(body.length)];
const inChunks: Header = ['transfer-encoding', 'chunked'];

/** Messages that a server meets on the open net, each with its name. */
export const brokenMessages: readonly (readonly [label: string, make: (material: Material) => Buffer])[] = [
  ['a good request', ({ target, headers }) => post([...headers, length], target)],
  ['an odd target', ({ dice, headers }) => get(`GET ${oddText(dice)} HTTP/1.1`, headers)],
  [
    'an absolute target',
    ({ dice, headers }) =>
      get(
        `GET ${dice.pick(['http://localhost/v1/integrations', 'https://evil.example/', 'ftp://a', '//a/b', 'http://[::1', 'http://a:99999/'])} HTTP/1.1`,
        headers,
      ),
  ],
  [
    'an odd method',
    ({ dice, target, headers }) =>
      get(
        `${dice.pick(['get', 'FOO', 'TRACE', 'CONNECT', 'PRI', '', 'G T', oddText(dice)])} ${target} HTTP/1.1`,
        headers,
      ),
  ],
  [
    'an odd version',
    ({ dice, target, headers }) =>
      get(`GET ${target} ${dice.pick(['HTTP/1.0', 'HTTP/0.9', 'HTTP/2.0', 'HTTP/1.11', 'http/1.1', ''])}`, headers),
  ],
  ['both lengths', ({ target, headers }) => post([...headers, length, inChunks], target, chunked(body))],
  [
    'two lengths',
    ({ dice, target, headers }) =>
      post([...headers, length, ['content-length', dice.pick(['0', '14', '15', '-1'])]], target),
  ],
  [
    'an odd length',
    ({ dice, target, headers }) =>
      post(
        [
          ...headers,
          [
            'content-length',
            dice.pick(['-1', '+14', '1e1', '0x0e', '14, 14', '99999999999999999999', ' ', '9007199254740993']),
          ],
        ],
        target,
      ),
  ],
  ['more length than body', ({ target, headers }) => post([...headers, ['content-length', '1000']], target)],
  ['less length than body', ({ target, headers }) => post([...headers, ['content-length', '3']], target)],
  [
    'odd codings',
    ({ dice, target, headers }) =>
      post(
        [
          ...headers,
          [
            'transfer-encoding',
            dice.pick([
              'gzip, chunked',
              'chunked, chunked',
              'chunked, identity',
              'xchunked',
              'Chunked',
              '\tchunked',
              'identity',
            ]),
          ],
        ],
        target,
        chunked(body),
      ),
  ],
  [
    'a broken chunk',
    ({ dice, target, headers }) =>
      post(
        [...headers, inChunks],
        target,
        dice.pick([
          'zz\r\n{}',
          'ffffffffffffffff1\r\na',
          '5\r\n{}',
          '-1\r\n',
          '1;ext="\r\n{\r\n',
          'e\r\n{"name":"raw"}\n0\n\n',
          `${'0'.repeat(5000)}1\r\n{`,
        ]),
      ),
  ],
  [
    'trailers',
    ({ dice, target, headers }) =>
      post(
        [...headers, inChunks, ['trailer', 'x-a']],
        target,
        `e\r\n${body.toString()}\r\n0\r\n${dice.pick(['x-a: b', 'content-length: 5', `x-a: ${'b'.repeat(20_000)}`, '\0: b'])}\r\n\r\n`,
      ),
  ],
  [
    'two hosts',
    ({ dice, target, headers }) =>
      get(`GET ${target} HTTP/1.1`, [...headers, ['host', dice.pick(['localhost', 'evil.example', ''])]]),
  ],
  [
    'an odd host',
    ({ dice, target, headers }) =>
      get(`GET ${target} HTTP/1.1`, [
        [
          'host',
          dice.pick([
            '',
            'evil.example',
            'localhost:99999',
            '127.1',
            '[::1',
            '0x7f.1',
            'localhost.',
            'a b',
            'LOCALHOST',
            'localhost@evil.example',
            `${'a.'.repeat(3000)}b`,
            oddText(dice),
          ]),
        ],
        ...headers.slice(1),
      ]),
  ],
  ['no host', ({ target, headers }) => get(`GET ${target} HTTP/1.1`, headers.slice(1))],
  ['a folded header', ({ target, headers }) => get(`GET ${target} HTTP/1.1`, [...headers, ['x-a', 'b\r\n c\r\n\td']])],
  [
    'an odd header',
    ({ dice, target, headers }) =>
      get(`GET ${target} HTTP/1.1`, [
        ...headers,
        [dice.pick(['x a', '', ':', 'x\0', 'content-length ', oddText(dice)]), oddText(dice)],
      ]),
  ],
  [
    'many headers',
    ({ dice, target, headers }) =>
      get(`GET ${target} HTTP/1.1`, [
        ...headers,
        ...Array.from({ length: dice.pick([100, 999, 1999, 2001, 5000]) }, (_one, index): Header => [`x${index}`, '']),
      ]),
  ],
  [
    'a long header',
    ({ dice, target, headers }) =>
      get(`GET ${target} HTTP/1.1`, [...headers, ['x-a', 'b'.repeat(dice.pick([8000, 16_000, 17_000, 200_000]))]]),
  ],
  [
    'a long target',
    ({ dice, headers }) => get(`GET /v1/${'a'.repeat(dice.pick([8000, 15_000, 17_000, 200_000]))} HTTP/1.1`, headers),
  ],
  [
    'an upgrade',
    ({ dice, target, headers }) =>
      get(`GET ${target} HTTP/1.1`, [
        ...headers,
        ['connection', 'upgrade'],
        ['upgrade', dice.pick(['websocket', 'h2c', 'TLS/1.0', ''])],
        ['sec-websocket-key', 'dGhlIHNhbXBsZSBub25jZQ=='],
      ]),
  ],
  [
    'an expectation',
    ({ dice, target, headers }) =>
      post(
        [...headers, length, ['expect', dice.pick(['100-continue', '200-ok', '', '100-continue, 100-continue'])]],
        target,
        dice.chance(0.5) ? body : '',
      ),
  ],
  [
    'an odd connection',
    ({ dice, target, headers }) =>
      get(`GET ${target} HTTP/1.1`, [
        ...headers,
        ['connection', dice.pick(['close', 'keep-alive, close', 'host', 'content-length', 'close, upgrade', ','])],
      ]),
  ],
  ['bare line feeds', ({ target }) => Buffer.from(`GET ${target} HTTP/1.1\nhost: localhost\n\n`)],
  ['bare returns', ({ target }) => Buffer.from(`GET ${target} HTTP/1.1\rhost: localhost\r\r`)],
  [
    'empty lines first',
    ({ target, headers }) => Buffer.concat([Buffer.from('\r\n'.repeat(50)), get(`GET ${target} HTTP/1.1`, headers)]),
  ],
  [
    'half a request',
    ({ dice, target, headers }) => {
      const whole = post([...headers, length], target);
      return whole.subarray(0, dice.int(0, whole.length));
    },
  ],
  ['a greeting of TLS', () => Buffer.from('16030100c8010000c40303000102030405060708090a0b0c0d0e0f', 'hex')],
  ['a preface of HTTP/2', () => Buffer.from('PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n\0\0\0\x04\0\0\0\0\0')],
  ['any bytes', ({ dice }) => Buffer.from(Array.from({ length: dice.size(3000) }, () => dice.int(0, 255)))],
];
