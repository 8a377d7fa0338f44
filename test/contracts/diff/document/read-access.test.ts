import { expect, test } from 'vitest';
import { readSecurity, readServers } from '../../../../contracts/diff/document/read-access.ts';
import { readOperations } from '../../../../contracts/diff/document/read-operations.ts';
import { DocumentReader } from '../../../../contracts/diff/document/reader.ts';

const info = { title: 'Pets', version: '1' };
const readerOf = (parts: object): DocumentReader => new DocumentReader({ openapi: '3.2.0', info, paths: {}, ...parts });

/** Servers as they are read, and what is wrong with them. */
function servers(list: unknown): readonly [origins: readonly string[], faults: readonly string[]] {
  const reader = readerOf({});
  const holder = { pointer: '#/paths/~1pets', value: { servers: list } };
  const found = readServers(reader, [holder]);
  return [found.servers.map(({ origin, base }) => `${origin} ${base}`), reader.faults.map(({ pointer }) => pointer)];
}

const at = '#/paths/~1pets/servers';

test.each<[list: unknown, read: readonly string[], faults: readonly string[]]>([
  [[{ url: 'https://a.example/v1/' }], ['https://a.example /v1'], []],
  [[{ url: '/v1' }, { url: 'v2' }], [' /v1', ' /v2'], []],
  [[{ url: 'https://a.example' }], ['https://a.example '], []],
  [
    [{ url: 'https://{host}/{base}', variables: { host: { default: 'b.example' }, base: { default: 'v3' } } }],
    ['https://b.example /v3'],
    [],
  ],
  [[{ url: 'https://a.example/{base}/x', variables: { base: {} } }], ['https://a.example //x'], []],
  [[{ url: 'https://a.example/{base}', variables: 'none' }], ['https://a.example '], []],
  [
    [{ url: 'https://a.example:x' }, { url: 5 }, 'https://b.example', { url: '/fine' }],
    [' /fine'],
    [0, 1, 2].map((index) => `${at}/${index}`),
  ],
])('%# of the servers %j are read %j', (list, read, faults) => {
  expect(servers(list)).toEqual([read, faults]);
});

test('the servers of the nearest that names some count, and those of the document where none does', () => {
  const reader = readerOf({ servers: [{ url: 'https://all.example' }] });
  const root = { pointer: '#', value: { ...reader.document } };
  const named = (url: string): object => ({ servers: url === '' ? [] : [{ url }] });
  const read = (...own: readonly string[]): unknown => {
    const holders = own.map((url, index) => ({ pointer: `#/${index}`, value: { ...named(url) } }));
    const { pointer, servers: list } = readServers(reader, [...holders, root]);
    return [pointer, list.map(({ url }) => url)];
  };
  expect(read('https://own.example', 'https://item.example')).toEqual(['#/0/servers', ['https://own.example']]);
  expect(read('', 'https://item.example')).toEqual(['#/1/servers', ['https://item.example']]);
  expect(read('', '')).toEqual(['#/servers', ['https://all.example']]);
  expect(readServers(reader, [root])).toBe(readServers(reader, [root]));
  expect(readServers(readerOf({}), [{ pointer: '#', value: {} }])).toEqual({ pointer: '#/servers', servers: [] });
});

const schemes = {
  token: { type: 'http', scheme: 'Bearer' },
  key: { type: 'apiKey', in: 'header', name: 'X-Key' },
  oauth: { type: 'oauth2' },
  connect: { type: 'openIdConnect' },
  tls: { type: 'mutualTLS' },
  odd: { type: 'handshake' },
};

/** Whom an operation lets in: each alternative by what a caller shows, with its scopes. */
function letIn(own: unknown, shared?: unknown): unknown {
  const reader = readerOf({
    components: { securitySchemes: schemes },
    ...(shared !== undefined && { security: shared }),
  });
  const value = own === undefined ? {} : { security: own };
  const { pointer, alternatives } = readSecurity(reader, { pointer: '#/paths/~1pets/get', value });
  return [pointer, alternatives.map((one) => [...one].map(([name, scopes]) => [name, ...scopes].join(' + ')))];
}

test.each<[name: string, shown: string]>([
  ['token', 'a bearer token'],
  ['key', 'the header `X-Key`'],
  ['oauth', 'an OAuth 2 token'],
  ['connect', 'an OpenID Connect token'],
  ['tls', 'a client certificate'],
  ['odd', '`odd` (handshake)'],
  ['none', '`none`'],
])('the scheme %s is %s to a caller', (name, shown) => {
  expect(letIn([{ [name]: [] }])).toEqual(['#/paths/~1pets/get/security', [[shown]]]);
});

test.each<[own: unknown, shared: unknown, alternatives: unknown]>([
  [undefined, undefined, [[]]],
  [undefined, [{ token: [] }], [['a bearer token']]],
  [[], [{ token: [] }], [[]]],
  [[{}, { oauth: ['read', 5], key: 'x' }], undefined, [[], ['an OAuth 2 token + read + 5', 'the header `X-Key`']]],
  ['none', undefined, [[]]],
  [['none', { key: [] }], undefined, [['the header `X-Key`']]],
])('%# an operation with the security %j, of a document with %j, lets in %j', (own, shared, alternatives) => {
  const pointer = own === undefined ? '#/security' : '#/paths/~1pets/get/security';
  expect(letIn(own, shared)).toEqual([pointer, alternatives]);
});

test('operations are read of paths, webhooks and callbacks, those that lead back to themselves once', () => {
  const done = { responses: { 200: { description: 'Done' } } };
  const reader = readerOf({
    paths: {
      '/pets': {
        get: done,
        query: done,
        additionalOperations: { GET: done, COPY: { ...done, operationId: 'copy' }, 'x-COPY': done },
        post: { ...done, callbacks: { again: { $ref: '#/components/callbacks/again' }, 'x-no': {} } },
      },
      'x-more': { get: done },
    },
    webhooks: { adopted: { post: done } },
    components: {
      callbacks: {
        again: {
          $url: { put: { ...done, callbacks: { again: { $ref: '#/components/callbacks/again' } } } },
          'x-note': { post: done },
        },
      },
    },
  });
  const [all, called] = [readOperations(reader), (id: string) => readOperations(reader).find((one) => one.id === id)];
  expect(all.map(({ id, isNamed, name, isCalledBack }) => [id, isNamed, name, isCalledBack])).toEqual([
    ['get /pets', false, 'GET /pets', false],
    ['post /pets', false, 'POST /pets', false],
    ['query /pets', false, 'QUERY /pets', false],
    ['copy', true, 'COPY /pets', false],
    ['post adopted', false, 'the webhook adopted (post)', true],
  ]);
  const [callback, other] = called('post /pets')?.callbacks ?? [];
  expect([callback?.name, callback?.method, callback?.path, callback?.callbacks, other]).toEqual([
    'the callback again of POST /pets',
    'PUT',
    'again $url',
    [],
    undefined,
  ]);
});
