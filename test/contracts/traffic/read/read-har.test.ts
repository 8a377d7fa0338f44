import { expect, test } from 'vitest';
import { splitParts } from '../../../../contracts/bodies/multipart-parts.ts';
import { readHar } from '../../../../contracts/traffic/read/read-har.ts';
import { readNdjson } from '../../../../contracts/traffic/read/read-ndjson.ts';
import { readRecording } from '../../../../contracts/traffic/read/read-recording.ts';
import type { RecordedBody, RecordedExchange } from '../../../../contracts/traffic/read/recorded-exchange.ts';

const lost = 'the recorder left it out';
const got = (body?: string): RecordedBody => ({ kind: 'recorded', body });
const cut = (body: string): RecordedBody => ({ kind: 'recorded', body, doubt: 'it was cut short' });
const left = (why = lost): RecordedBody => ({ kind: 'not-recorded', why });
const type = (value: string): object => ({ headers: [{ name: 'Content-Type', value }] });
const length = (value: unknown): object => ({ headers: [{ name: 'content-length', value }] });

function only(exchanges: readonly RecordedExchange[]): RecordedExchange {
  const [exchange, ...others] = exchanges;
  if (exchange === undefined || others.length > 0) throw new Error('Failed to read one exchange.');
  return exchange;
}

const readOne = (request: object, response?: unknown): RecordedExchange =>
  only(readHar({ log: { entries: [{ request: { method: 'post', url: '/x', ...request }, response }] } }));

test.each<[request: object, body: RecordedBody]>([
  [{ postData: { text: 'a' } }, got('a')],
  [{ postData: { text: 'a', params: [{ name: 'b', value: 'c' }] } }, got('a')],
  [{ postData: { text: '', params: [] }, bodySize: 0 }, got()],
  [{ postData: { text: '' }, bodySize: 5 }, left()],
  [{ postData: null, bodySize: 0 }, got()],
  [{}, left()],
  [{ bodySize: -1, method: 'PUT' }, left()],
  [{ bodySize: -1, method: 'patch' }, left()],
  [{ bodySize: -1, method: 'GET' }, got()],
  [{ bodySize: -1, method: 'DELETE' }, got()],
  [{ bodySize: -1, ...length('0') }, got()],
  [{ bodySize: -1, method: 'GET', ...length('3') }, left()],
  [{ bodySize: 0, ...length(3) }, left()],
  [{ bodySize: '3' }, left()],
  [{ bodySize: 'some', method: 'GET' }, got()],
  [
    { postData: { params: [{ name: 'a b', value: '&' }, 7, { name: 'n', value: 1 }, { name: 'none' }] } },
    got('a+b=%26&n=1&none='),
  ],
  [
    {
      ...type('application/x-www-form-urlencoded'),
      postData: { mimeType: 'multipart/form-data', params: [{ name: 'a' }] },
    },
    got('a='),
  ],
  [
    { postData: { mimeType: 'multipart/form-data', params: [{ name: 'a' }] } },
    left('the recorder left out the boundary of its parts'),
  ],
])('the body of the request %j is %j', (request, body) => {
  expect(readOne(request).request.body).toEqual(body);
});

test.each(['multipart/form-data; boundary=x', 'Multipart/Form-Data; charset=utf-8; boundary="x"'])(
  'the fields of a form in parts are written as parts again: %s',
  (mimeType) => {
    const params = [
      { name: 'a"b\r\nc', value: 'one\r\ntwo' },
      { name: 'file', value: 'hi', fileName: 'a".txt', contentType: 'text/plain' },
      { name: 'n', value: 7, fileName: 8, contentType: 9 },
    ];
    const { body } = readOne({ postData: { mimeType, params } }).request;
    const text = body.kind === 'recorded' ? String(body.body) : '';
    const parts = splitParts(text, 'x');
    if ('why' in parts) throw new Error(parts.why);
    expect(parts.map((part) => [part.name, part.type, part.text()])).toEqual([
      ['a"b\r\nc', undefined, 'one\r\ntwo'],
      ['file', 'text/plain', 'hi'],
      ['n', undefined, '7'],
    ]);
    expect(text).toContain('filename="a%22.txt"');
    expect(text.endsWith('--x--\r\n')).toBe(true);
  },
);

test.each<[response: object, body: RecordedBody]>([
  [{ content: { text: 'a', size: 1 } }, got('a')],
  [{ content: { text: 'a', size: 9 } }, cut('a')],
  [{ content: { text: 'a', size: -1 } }, got('a')],
  [{ content: { text: 'a' } }, got('a')],
  [{ content: { text: '' } }, got()],
  [{ content: { text: '', size: 0 }, bodySize: 5 }, left()],
  [{ content: { text: '', size: 5 } }, left()],
  [{ content: { size: 0 } }, got()],
  [{ content: { size: -1 }, bodySize: 0 }, got()],
  [{ content: { size: -1 }, bodySize: -1 }, left()],
  [{ content: {} }, left()],
  [{}, left()],
  [length('0'), got()],
  [length('4'), left()],
])('the body of the response %j is %j', (response, body) => {
  expect(readOne({}, { status: 200, ...response }).response?.body).toEqual(body);
});

test.each<[value: object, encoding: string | undefined, read: RecordedBody]>([
  [{ text: 'aGk=' }, undefined, { kind: 'recorded', body: new Uint8Array([104, 105]) }],
  [{ text: 'aGk=' }, 'identity', { kind: 'recorded', body: new Uint8Array([104, 105]) }],
  [
    { text: 'aGk=' },
    'br',
    { kind: 'recorded', body: new Uint8Array([104, 105]), doubt: 'it may be in its compressed form' },
  ],
  [
    { text: 'aGk=', size: 9 },
    undefined,
    { kind: 'recorded', body: new Uint8Array([104, 105]), doubt: 'it was cut short' },
  ],
  [{ text: btoa('\u001f\u008b..') }, 'gzip', left('it was recorded in its compressed form')],
  [{ text: btoa('\u001f\u008b..') }, undefined, { kind: 'recorded', body: new Uint8Array([31, 139, 46, 46]) }],
  [{ text: '%' }, undefined, left('its base64 cannot be read')],
])('the body %j in base64 with the encoding %s is read', (content, encoding, read) => {
  const headers = encoding === undefined ? [] : [{ name: 'content-encoding', value: encoding }];
  const body = { encoding: 'base64', ...content };
  expect(readOne({}, { status: 200, headers, content: body }).response?.body).toEqual(read);
  if (!('size' in content)) expect(readOne({ headers, postData: body }).request.body).toEqual(read);
});

test.each<[message: object, headers: readonly (readonly [string, string])[]]>([
  [
    {
      headers: [
        { name: 'A', value: 1 },
        { name: ':path', value: '/' },
        { name: 'a', value: 'b' },
        { name: 'a', value: 'b' },
      ],
    },
    [['a', '1, b']],
  ],
  [
    {
      headers: [
        { name: 'ETag', value: 'a' },
        { name: 'etag', value: 'b' },
      ],
    },
    [['etag', 'a']],
  ],
  [{ headers: [{ name: 'a', value: null }] }, [['a', '']]],
  [{ headers: [{ name: 'a', value: 'b' }], cookies: [] }, [['a', 'b']]],
  [{ headers: [{ name: 'a', value: 'b' }], cookies: 'c' }, [['a', 'b']]],
  [{ headers: [], cookies: [{ name: 'c', value: '1' }] }, []],
])('the headers of %j are %j', (message, headers) => {
  const { request, response } = readOne(message, { status: 200, ...message });
  expect([...(request.headers.entries?.() ?? [])]).toEqual(headers);
  expect([...(response?.headers.entries?.() ?? [])]).toEqual(headers);
});

test('cookies that stand in a list of their own are headers, where no header has them', () => {
  const cookies = [{ name: 'a', value: '1' }, 7, { name: 'b', value: 2 }];
  const message = (name: string): object => ({ headers: [{ name, value: 'c=3' }], cookies });
  const headersOf = (name: string): (string | null | undefined)[] => {
    const { request, response } = readOne(message(name), { status: 200, ...message(name) });
    return [request.headers.get('cookie'), response?.headers.get('set-cookie')];
  };
  expect(headersOf('x')).toEqual(['a=1; b=2', 'a=1, b=2']);
  expect(headersOf('Cookie')).toEqual(['c=3', 'a=1, b=2']);
  expect(headersOf('Set-Cookie')).toEqual(['a=1; b=2', 'c=3']);
});

test.each<[content: object, headers: unknown, recorded: boolean, mediaType: string | undefined]>([
  [{ mimeType: 'text/plain' }, [], false, 'text/plain'],
  [{ mimeType: 'text/plain' }, undefined, false, 'text/plain'],
  [{ mimeType: 'text/plain' }, [{ name: 'a', value: 'b' }], true, 'text/plain'],
  [{ mimeType: 'x-unknown' }, [], true, undefined],
  [{}, [], true, undefined],
  [{}, null, false, undefined],
])(
  'of the content %j and the headers %j it is known whether headers were recorded: %s',
  (content, headers, recorded, mediaType) => {
    expect(readOne({}, { status: 200, headers, content }).response?.headers).toMatchObject({ recorded, mediaType });
    // A request without any header is none: each names its host.
    const isSent = recorded && !(Array.isArray(headers) && headers.length === 0);
    expect(readOne({ headers, postData: content }).request.headers).toMatchObject({ recorded: isSent, mediaType });
  },
);

test.each([0, -1])('the status %s is that of no response', (status) => {
  expect(readOne({}, { status }).response).toBeUndefined();
});

test('entries are in the order in which they were sent, where each has its time', () => {
  const entry = (url: string, startedDateTime?: string): object => ({
    startedDateTime,
    request: { method: 'GET', url },
  });
  const urls = (...entries: object[]): string[] => readHar({ log: { entries } }).map(({ request }) => request.url);
  const [late, early] = [entry('/late', '2026-01-02T00:00:00Z'), entry('/early', '2026-01-01T00:00:00Z')];
  expect(urls(late, early)).toEqual(['/early', '/late']);
  expect(urls(late, early, entry('/some'))).toEqual(['/late', '/early', '/some']);
  expect(urls(late, early, entry('/some', 'soon'))).toEqual(['/late', '/early', '/some']);
});

test.each<[text: string, name: string | undefined, kind: string, count: number]>([
  ['{"log":{"entries":[]}}', undefined, 'har', 0],
  ['\ufeff{"log":{"entries":[]}}', undefined, 'har', 0],
  ['{"log":{"entries":[]}}', 'A.HAR', 'har', 0],
  ['{"request":{"method":"GET","url":"/"}}', undefined, 'ndjson', 1],
  ['{\n"request":\n{"method":"GET","url":"/"}}', undefined, 'ndjson', 1],
  ['\n{"request":{"method":"GET","url":"/"}}\n\n{"request":{"method":"GET","url":"/"}}\n', undefined, 'ndjson', 2],
  ['', 'a.ndjson', 'ndjson', 0],
  ['', 'a.JSONL', 'ndjson', 0],
  ['{}', undefined, 'fixture', 0],
  ['{}', 'a.har.json', 'fixture', 0],
  ['{}', 'jsonl', 'fixture', 0],
  ['{}', 'a.jsonl.txt', 'fixture', 0],
  ['{}', 'a.har.txt', 'fixture', 0],
  ['{"request":1}', undefined, 'fixture', 0],
  ['[]', undefined, 'fixture', 0],
  ['no JSON', undefined, 'fixture', 0],
  ['{"a":1}\n{"request":{"method":"GET","url":"/"}}', undefined, 'fixture', 0],
])('the text %j of a file called %s is a recording of its kind: %s', (text, name, kind, count) => {
  const recording = readRecording(text, name);
  expect(recording.kind).toBe(kind);
  expect('exchanges' in recording ? recording.exchanges : []).toHaveLength(count);
});

const bytes: RecordedBody = { kind: 'recorded', body: new Uint8Array([104, 105]) };

test.each<[message: object, sent: RecordedBody, returned: RecordedBody]>([
  [{ body: null }, got(), got()],
  [{}, left(), left()],
  [{ body: { a: [1] } }, got('{"a":[1]}'), got('{"a":[1]}')],
  [{ body: 7 }, got('7'), got('7')],
  [{ body: '' }, got(''), got('')],
  [{ body: 'a', headers: { 'content-length': '9' } }, cut('a'), cut('a')],
  [{ body: 'a', headers: { 'Content-Length': '9', 'content-encoding': 'br' } }, got('a'), got('a')],
  [{ body: 'a and more …' }, cut('a and more …'), cut('a and more …')],
  [{ body: 'more... ' }, cut('more... '), cut('more... ')],
  [{ body: 'more..' }, got('more..'), got('more..')],
  [{ body: 'a [truncated: 12 bytes]' }, cut('a [truncated: 12 bytes]'), cut('a [truncated: 12 bytes]')],
  [{ body: 'a truncated' }, got('a truncated'), got('a truncated')],
  [{ body: 'aGk=', encoding: 'base64' }, bytes, bytes],
])('a line with the message %j has its bodies', (message, sent, returned) => {
  const { request, response } = only(
    readNdjson(
      JSON.stringify({ request: { method: 'post', url: '/', ...message }, response: { status: 200, ...message } }),
    ),
  );
  expect([request.method, request.body, response?.body]).toEqual(['POST', sent, returned]);
});

test.each([
  ['get', 200, 'recorded', 'not-recorded'],
  ['Delete', 204, 'recorded', 'recorded'],
  ['PUT', 204, 'not-recorded', 'recorded'],
])('a body that a line leaves out with %s and %i is one where there may be one', (method, status, sent, returned) => {
  const { request, response } = only(
    readNdjson(JSON.stringify({ request: { method, url: '/' }, response: { status } })),
  );
  expect([request.body.kind, response?.body.kind]).toEqual([sent, returned]);
  expect(request.headers.recorded).toBe(false);
});

test.each([
  '{"request":{"url":"/"}}',
  '{"request":{"method":"A B","url":"/"}}',
  '{"request":{"method":"GET"}}',
  '{"request":{"method":"GET","url":"/","headers":7}}',
  '{"request":{"method":"GET","url":"/","headers":[7]}}',
  '{"request":{"method":"GET","url":"/"},"response":{}}',
  '{"request":{"method":"GET","url":"/"},"response":7}',
])('a line that lacks something is refused: %s', (line) => {
  expect(() => readNdjson(`\n${line}`)).toThrow(/^Failed to read line 2: /);
});
