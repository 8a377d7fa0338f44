import { expect, test } from 'vitest';
import { createContract } from '../../../../contracts/index.ts';
import { judgeTraffic } from '../../../../contracts/traffic/judge/judge-traffic.ts';
import { readHar } from '../../../../contracts/traffic/read/read-har.ts';
import { readNdjson } from '../../../../contracts/traffic/read/read-ndjson.ts';
import type { RecordedExchange } from '../../../../contracts/traffic/read/recorded-exchange.ts';

const pet = {
  type: 'object',
  required: ['id'],
  properties: {
    id: { type: 'integer' },
    email: { type: 'string', format: 'email' },
    owner: { anyOf: [{ type: 'object', properties: { age: { type: 'integer' } } }, { type: 'null' }] },
  },
};
const contract = createContract(
  JSON.stringify({
    openapi: '3.1.0',
    info: { title: 'Pets', version: '1' },
    servers: [{ url: 'https://pets.example' }],
    components: { securitySchemes: { key: { type: 'apiKey', in: 'header', name: 'X-Api-Key' } } },
    security: [{ key: [] }],
    paths: {
      '/pets/{id}': {
        parameters: [
          { name: 'id', in: 'path', required: true, schema: { type: 'integer' } },
          { name: 'session', in: 'cookie', required: true, schema: { type: 'integer' } },
        ],
        get: {
          responses: {
            200: {
              description: 'One',
              headers: {
                'X-Rate': { schema: { type: 'integer' } },
                'Set-Cookie': { required: true, schema: { type: 'string' } },
              },
              content: {
                'application/json': { schema: pet },
                'text/csv': { schema: { type: 'string', pattern: 'end$' } },
              },
            },
          },
        },
        post: {
          requestBody: {
            content: {
              'multipart/form-data': {
                schema: { type: 'object', required: ['n'], properties: { n: { type: 'integer' } } },
              },
            },
          },
          responses: { 204: { description: 'Fine' } },
        },
      },
    },
  }),
);

interface Parts {
  readonly path?: string;
  readonly method?: string;
  readonly request?: object;
  readonly headers?: readonly (readonly [name: string, value: string])[];
  readonly content?: object;
  readonly status?: number;
}

/** A HAR with one entry, good but for what is given. */
function harOf({
  path = '/pets/1',
  method = 'GET',
  request = {},
  headers,
  content = {},
  status = 200,
}: Parts): RecordedExchange[] {
  const list = (pairs: readonly (readonly [string, string])[]): object[] =>
    pairs.map(([name, value]) => ({ name, value }));
  const usual = [
    ['content-type', 'application/json'],
    ['set-cookie', 'a=b'],
  ] as const;
  return readHar({
    log: {
      entries: [
        {
          request: {
            method,
            url: `https://pets.example${path}`,
            headers: list([
              ['x-api-key', 'k'],
              ['cookie', 'session=1'],
            ]),
            bodySize: 0,
            ...request,
          },
          response: {
            status,
            headers: list(headers ?? usual),
            bodySize: -1,
            content: { size: 8, mimeType: 'application/json', text: '{"id":1}', ...content },
          },
        },
      ],
    },
  });
}

async function judged(
  exchanges: readonly RecordedExchange[],
): Promise<readonly [violations: readonly string[], unknown: readonly string[]]> {
  const { entries } = await judgeTraffic(contract, exchanges);
  return [
    entries.flatMap(({ violations }) => violations.map(({ pointer, rule }) => `${rule} ${pointer}`)),
    entries.flatMap(({ unknown }) => unknown),
  ];
}

const type = ['content-type', 'application/json'] as const;
const cookie = ['set-cookie', 'a=b'] as const;

test.each<[kind: string, parts: Parts]>([
  ['nothing', {}],
  [
    'a decoded body with the headers of the wire',
    { headers: [type, cookie, ['content-encoding', 'br'], ['content-length', '5'], ['transfer-encoding', 'chunked']] },
  ],
  [
    'names of HTTP/2',
    {
      headers: [[':status', '200'], type, cookie],
      request: {
        headers: [
          { name: ':path', value: '/x' },
          { name: 'x-api-key', value: 'k' },
          { name: 'cookie', value: 'session=1' },
        ],
      },
    },
  ],
  [
    'headers in capitals, and twice',
    { headers: [['Content-Type', 'application/json'], type, cookie, ['X-RATE', '5'], ['x-rate', '5']] },
  ],
  [
    'a content type twice, said otherwise',
    { headers: [type, ['content-type', 'application/json; charset=utf-8'], cookie] },
  ],
  ['a body in base64', { content: { text: btoa('{"id":1}'), encoding: 'base64' } }],
  [
    'a decoded body in base64 that says it is compressed',
    { headers: [type, cookie, ['content-encoding', 'gzip']], content: { text: btoa('{"id":1}'), encoding: 'base64' } },
  ],
  [
    'cookies in a list of their own',
    {
      headers: [type],
      request: { headers: [{ name: 'x-api-key', value: 'k' }], cookies: [{ name: 'session', value: '1' }] },
      content: {},
    },
  ],
  ['a size that is that of the wire', { content: { size: 3 } }],
])('what a recorder did is no fault: %s', async (_kind, parts) => {
  const [violations, unknown] = await judged(harOf(parts));
  expect(violations).toEqual([]);
  expect(unknown.filter((why) => !why.startsWith('the cookies of the response'))).toEqual([]);
});

test.each<[kind: string, parts: Parts, unknown: RegExp]>([
  ['a body left out', { content: { text: undefined, size: 20 } }, /the body of the response: the recorder left it out/],
  ['a body cut short', { content: { text: '{"id":1,"em', size: 400 } }, /the body of the response: it was cut short/],
  ['a body cut short with a mark', { content: { text: '{"id":1,"em [truncated]' } }, /cut short/],
  [
    'a text cut short',
    { headers: [['content-type', 'text/csv'], cookie], content: { text: 'a;b', size: 400 } },
    /cut short/,
  ],
  [
    'a hidden value',
    { content: { text: '{"id":1,"email":"[REDACTED]"}' } },
    /the value at \/email of the response: the recorder hid it/,
  ],
  ['a hidden number', { content: { text: '{"id":"***"}' } }, /\/id of the response/],
  [
    'a hidden value within anyOf',
    { content: { text: '{"id":1,"owner":{"age":"<hidden>"}}' } },
    /\/owner of the response/,
  ],
  ['a hidden id in the path', { path: '/pets/%5BREDACTED%5D' }, /the path `id` of the request/],
  [
    'no credentials',
    { request: { headers: [{ name: 'cookie', value: 'session=1' }] } },
    /the credentials of the request/,
  ],
  ['hidden cookies', { request: { headers: [{ name: 'x-api-key', value: 'k' }] } }, /the cookies of the request/],
  ['no headers of the request', { request: { headers: [] } }, /the credentials of the request/],
  ['no cookies of the response', { headers: [type] }, /the cookies of the response/],
  ['no headers of the response', { headers: [] }, /the headers of the response/],
])('what a recorder hid or lost could not be judged: %s', async (_kind, parts, message) => {
  const [violations, unknown] = await judged(harOf(parts));
  expect(violations).toEqual([]);
  expect(unknown.join('\n')).toMatch(message);
});

test.each<[kind: string, parts: Parts, violation: string]>([
  ['a wrong type', { content: { text: '{"id":"one"}', size: 12 } }, 'response-body /id'],
  ['a wrong type beside a hidden value', { content: { text: '{"id":"one","email":"***"}' } }, 'response-body /id'],
  ['a broken body of the right length', { content: { text: '{"id":1', size: 7 } }, 'malformed-body '],
  [
    'a header with two values',
    { headers: [type, cookie, ['x-rate', '5'], ['x-rate', '6']] },
    'response-header /x-rate',
  ],
  ['another content type', { headers: [['content-type', 'text/html'], cookie] }, 'response-content-type /content-type'],
  ['a wrong type in base64', { content: { text: btoa('{"id":"one"}'), encoding: 'base64' } }, 'response-body /id'],
  [
    'a wrong value in the cookies',
    { request: { headers: [{ name: 'x-api-key', value: 'k' }], cookies: [{ name: 'session', value: 'a' }] } },
    'parameter /session',
  ],
])('what is wrong is still reported: %s', async (_kind, parts, violation) => {
  expect((await judged(harOf(parts)))[0]).toEqual([violation]);
});

test.each([
  ['1', []],
  ['one', ['request-body /n']],
])('a form in parts of which the fields were kept is judged: n=%s', async (value, violations) => {
  const mimeType = 'multipart/form-data; boundary=x';
  const headers = [
    ['x-api-key', 'k'],
    ['cookie', 'session=1'],
    ['content-type', mimeType],
  ].map(([name, text]) => ({ name, value: text }));
  const request = { headers, postData: { mimeType, params: [{ name: 'n', value }] } };
  expect(
    (
      await judged(
        harOf({ method: 'POST', request, status: 204, headers: [], content: { size: 0, text: '', mimeType: '' } }),
      )
    )[0],
  ).toEqual(violations);
});

test.each<[response: object, violations: readonly string[], unknown: RegExp | undefined]>([
  [
    { headers: { 'Content-Type': ['application/json', 'application/json'], 'set-cookie': 'a' }, body: { id: 1 } },
    [],
    undefined,
  ],
  [
    {
      headers: { ':status': '200', 'content-type': 'application/json', 'set-cookie': 'a', 'content-length': '90' },
      body: '{"id":1,"e',
    },
    [],
    /cut short/,
  ],
  [
    {
      headers: {
        'content-type': 'application/json',
        'set-cookie': 'a',
        'content-length': '3',
        'content-encoding': 'gzip',
      },
      body: '{"id":1}',
    },
    [],
    undefined,
  ],
  [
    { headers: { 'content-type': 'application/json', 'set-cookie': 'a' }, body: { id: 'FILTERED' } },
    [],
    /\/id of the response/,
  ],
  [{ headers: { 'content-type': 'application/json', 'set-cookie': 'a' } }, [], /the recorder left it out/],
  [
    { headers: { 'content-type': 'application/json', 'set-cookie': 'a' }, body: '{"id":' },
    ['malformed-body '],
    undefined,
  ],
])('a line of NDJSON with the response %j', async (response, violations, unknown) => {
  const request = { method: 'GET', url: '/pets/1', headers: { 'x-api-key': 'k', cookie: 'session=1' } };
  const found = await judged(readNdjson(JSON.stringify({ request, response: { status: 200, ...response } })));
  expect(found[0]).toEqual(violations);
  if (unknown === undefined) expect(found[1]).toEqual([]);
  else expect(found[1].join()).toMatch(unknown);
});
