import { expect, test } from 'vitest';
import { bodyDifferences } from '../../../../contracts/parity/traffic/match-body.ts';
import { PlayedValues } from '../../../../contracts/parity/traffic/played-values.ts';
import { replayTraffic } from '../../../../contracts/parity/traffic/replay-traffic.ts';
import { readNdjson } from '../../../../contracts/traffic/read/read-ndjson.ts';

const uuid = '3f2504e0-4f89-11d3-9a0c-0305e82c3301';
const other = '9a0c04e0-4f89-11d3-9a0c-0305e82c33ff';
const noon = '2026-01-01T12:00:00Z';

test.each<[recorded: unknown, received: unknown, name: string, isSame: boolean]>([
  ['a', 'a', 'x', true],
  ['a', 'b', 'x', false],
  [1, 1, 'x', true],
  [1, '1', 'id', false],
  [null, null, 'x', true],
  [null, {}, 'x', false],
  [true, false, 'id', false],
  [uuid, other, 'x', true],
  [uuid, 'red', 'x', false],
  ['cus_1a', 'cus_2b', 'x', true],
  ['red', 'blue', 'id', false],
  ['red', 'blue', 'nextCursor', true],
  ['red', 'blue', 'page_token', true],
  [1, 2, 'next', false],
  [1, 2, 'id', true],
  [1, 2, 'owner_id', true],
  [1, 2, 'ownerId', true],
  [1, 2, 'paid', false],
  [1, 2, 'count', false],
  ['asked', 'known', 'x', true],
  [7, 8, 'x', true],
  [noon, '2027-02-02T00:00:00Z', 'x', true],
  [noon, '2027-02-02', 'x', false],
  ['made up', 'kept', 'x', false],
  ['cus_sent1', 'cus_sent2', 'id', false],
  ['/pets/1', '/pets/2', 'x', true],
  ['/pets/1', '/cats/1', 'x', false],
  ['/pets/1', '/pets/1/2', 'x', false],
  ['https://a.example/pets/1', 'http://b.example/pets/2', 'x', true],
  ['https://a.example/pets/1', '/pets/2', 'x', false],
  ['/pets?limit=1&cursor=a', '/pets?cursor=b&limit=1', 'x', true],
  ['/pets?limit=1', '/pets?limit=2', 'x', false],
  ['/pets?page=1', '/pets?page=2', 'x', false],
  ['/pets?after=1', '/pets?after=2', 'x', true],
  ['/pets?limit=1', '/pets?max=1', 'x', false],
  ['/pets?limit=1', '/pets', 'x', false],
])('%j and %j as %s are the same to a client: %s', (recorded, received, name, isSame) => {
  const values = new PlayedValues(new Set(['asked', '7']));
  for (const text of ['made up', 'cus_sent1']) values.sent(text);
  expect(values.match(recorded, received, name)).toBe(isSame);
});

test('what a backend calls something it is called from then on, in texts, in JSON and within words', () => {
  const values = new PlayedValues(new Set());
  expect([values.match('cus_1', 'cus_9', 'id'), values.match(4, 12, 'id'), values.match(5, 0.5, 'other')]).toEqual([
    true,
    true,
    false,
  ]);
  values.bind('"tag"', 'W/"9"');
  expect([values.match('cus_1', 'cus_9'), values.match('cus_1', 'cus_8', 'id')]).toEqual([true, false]);
  expect(values.match('the pet cus_1!', 'the pet cus_9!')).toBe(true);
  expect(values.filled('the pet cus_1, not cus_12')).toBe('the pet cus_9, not cus_12');
  expect(values.filled('"tag"')).toBe('W/"9"');
  expect(values.filledJson({ a: ['cus_1', 4, 5, null, true], b: { c: 'cus_1' } })).toEqual({
    a: ['cus_9', 12, 5, null, true],
    b: { c: 'cus_9' },
  });
  values.sent('cus_1');
  expect(values.match('cus_1', 'cus_9')).toBe(true);
});

test.each<[recorded: unknown, received: unknown, differences: readonly string[]]>([
  [{ a: 1 }, { a: 1 }, []],
  [{ a: 1 }, { a: 2 }, ['/a is 2, and 1 was recorded']],
  [{ a: 1, b: 1 }, { b: 1, c: 1 }, ['/a is missing', '/c was not recorded']],
  [[1], [1, 2], ['the list has 2 items, and 1 were recorded']],
  [{ a: [] }, { a: [1] }, ['/a has 1 items, and 0 were recorded']],
  [[{ a: 1 }, { a: 1 }], [{ a: 2 }, { a: 2 }], ['/*/a is 2, and 1 was recorded']],
  [{ id: 1, a: { id: 1 } }, { id: 5, a: { id: 5 } }, []],
  [[], {}, ['the body is {}, and [] was recorded']],
  [undefined, 'a', ['the body is "a", and nothing was recorded']],
  ['a', 'b'.repeat(90), [`the body is "${'b'.repeat(76)}..., and "a" was recorded`]],
  ['a b', 'c d', ['the body is "c d", and "a b" was recorded']],
])('%j and %j differ in %j', (recorded, received, differences) => {
  expect(bodyDifferences(recorded, received, new PlayedValues(new Set()), false)).toEqual(differences);
});

test('what an error says in words may be said in others, and its codes may not', () => {
  const differ = (one: unknown, two: unknown): number =>
    bodyDifferences(one, two, new PlayedValues(new Set()), true).length;
  expect([
    differ({ m: 'not here' }, { m: 'it is gone' }),
    differ({ m: 'gone' }, { m: 'lost' }),
    differ('a b', 5),
  ]).toEqual([0, 1, 1]);
});

interface Call {
  readonly request: string;
  readonly headers?: object;
  readonly sent?: unknown;
  readonly status?: number;
  readonly returned?: object;
  readonly body?: unknown;
}

function recordingOf(...calls: readonly Call[]): ReturnType<typeof readNdjson> {
  const lines = calls.map(
    ({ request, headers, sent, status = 200, returned = { 'content-type': 'application/json' }, body }) => {
      const [method, url] = request.split(' ');
      return JSON.stringify({
        request: { method, url, headers, body: sent },
        response: { status, headers: returned, body },
      });
    },
  );
  return readNdjson(lines.join('\n'));
}

/** A backend that responds with these, one after the other, and keeps what it was asked. */
function backend(...responses: readonly Response[]): {
  readonly asked: Request[];
  readonly send: (request: Request) => Promise<Response>;
} {
  const asked: Request[] = [];
  return { asked, send: async (request) => responses[asked.push(request) - 1] ?? new Response(null, { status: 500 }) };
}

test('what was recorded is asked with the ids and the tags of the other backend', async () => {
  const recording = recordingOf(
    {
      request: 'POST https://a.example/v1/pets',
      headers: { 'content-type': 'application/json', 'x-other': 'a' },
      sent: { name: 'Rex' },
      status: 201,
      returned: { 'content-type': 'application/json', location: '/v1/pets/p1', etag: '"1"' },
      body: { id: 'p1', name: 'Rex' },
    },
    {
      request: 'PUT https://a.example/v1/pets/p1?of=p1&q=a+b',
      headers: { 'if-match': '"1"', authorization: 'Bearer t' },
      sent: { id: 'p1' },
      body: { id: 'p1' },
    },
    { request: 'GET https://a.example/v1/pets:search', body: [] },
    { request: 'GET https://a.example/v1/pets/a%2Fb', status: 404, body: {} },
  );
  const { asked, send } = backend(
    Response.json({ id: 'p 9', name: 'Rex' }, { status: 201, headers: { location: '/v1/pets/p%209', etag: '"x"' } }),
    Response.json({ id: 'p 9' }),
    Response.json([]),
    Response.json({}, { status: 404 }),
  );
  const parity = await replayTraffic(recording, send, 'http://b.example/api/');
  expect(asked.map(({ method, url }) => `${method} ${url}`)).toEqual([
    'POST http://b.example/api/v1/pets',
    'PUT http://b.example/api/v1/pets/p%209?of=p+9&q=a+b',
    'GET http://b.example/api/v1/pets:search',
    'GET http://b.example/api/v1/pets/a%2Fb',
  ]);
  expect([...(asked[0]?.headers ?? [])]).toEqual([['content-type', 'application/json']]);
  expect([asked[1]?.headers.get('if-match'), asked[1]?.headers.get('authorization')]).toEqual(['"x"', 'Bearer t']);
  expect(await asked[1]?.json()).toEqual({ id: 'p 9' });
  expect(parity).toEqual({ compared: 4, alike: 4, percent: 100, differing: [] });
});

const json = { 'content-type': 'application/json' };

test.each<[kind: string, call: Partial<Call>, response: Response, differences: readonly string[]]>([
  ['the status', { body: {} }, Response.json({}, { status: 201 }), ['the status is 201, and 200 was recorded']],
  ['the body', { body: { a: 1 } }, Response.json({ a: 2 }), ['/a is 2, and 1 was recorded']],
  [
    'the media type',
    { body: {} },
    new Response('{}', { headers: { 'content-type': 'text/plain' } }),
    ['the header content-type is text/plain, and application/json was recorded'],
  ],
  ['the media type of nothing', { body: null }, new Response(null), []],
  [
    'parameters of the media type',
    { returned: { 'content-type': 'Application/JSON; charset=utf-8' }, body: {} },
    Response.json({}),
    [],
  ],
  [
    'a tag that is missing',
    { returned: { ...json, etag: '"a"' }, body: {} },
    Response.json({}),
    ['the header etag is missing, and "a" was recorded'],
  ],
  [
    'a tag that is too much',
    { body: {} },
    Response.json({}, { headers: { etag: '"a"' } }),
    ['the header etag is "a", and none was recorded'],
  ],
  [
    'a weak tag',
    { returned: { ...json, etag: '"a"' }, body: {} },
    Response.json({}, { headers: { etag: 'W/"b"' } }),
    ['the header etag is W/"b", and "a" was recorded'],
  ],
  [
    'a place',
    { returned: { ...json, location: '/a' }, body: {} },
    Response.json({}, { headers: { location: '/b' } }),
    ['the header location is /b, and /a was recorded'],
  ],
  [
    'links alike',
    { returned: { ...json, link: '</a?cursor=x>; rel="next", </a>; rel="first"' }, body: {} },
    Response.json({}, { headers: { link: '</a>; rel="first", </a?cursor=y>; rel="next"' } }),
    [],
  ],
  [
    'another link',
    { returned: { ...json, link: '</a>; rel="next"' }, body: {} },
    Response.json({}, { headers: { link: '</a>; rel="prev"' } }),
    ['the header link is </a>; rel="prev", and </a>; rel="next" was recorded'],
  ],
  [
    'a link more',
    { returned: { ...json, link: '</a>; rel="next"' }, body: {} },
    Response.json({}, { headers: { link: '</a>; rel="next", </a>; rel="last"' } }),
    ['the header link is </a>; rel="next", </a>; rel="last", and </a>; rel="next" was recorded'],
  ],
  ['a body that was not recorded', {}, Response.json({ a: 1 }), []],
  [
    'a body that was cut short',
    { returned: { ...json, 'content-length': '90' }, body: '{"a":1,"b' },
    Response.json({ a: 1, b: 2 }),
    [],
  ],
  ['a text', { body: 'one' }, new Response('two', { headers: json }), ['the body is "two", and "one" was recorded']],
])('what differs of a response is listed: %s', async (_kind, call, response, differences) => {
  const { differing, percent } = await replayTraffic(
    recordingOf({ request: 'GET http://a.example/pets', ...call }),
    backend(response).send,
  );
  expect(differing.flatMap((one) => one.differences)).toEqual(differences);
  expect(percent).toBe(differences.length === 0 ? 100 : 0);
  expect(differing.map(({ number, request }) => [number, request])).toEqual(
    differences.length === 0 ? [] : [[1, 'GET /pets']],
  );
});

test('what got no response is not asked again', async () => {
  const { asked, send } = backend();
  const recording = readNdjson('{"request":{"method":"GET","url":"http://a.example/"}}');
  expect(await replayTraffic(recording, send)).toEqual({ compared: 0, alike: 0, percent: 0, differing: [] });
  expect(asked).toEqual([]);
});
