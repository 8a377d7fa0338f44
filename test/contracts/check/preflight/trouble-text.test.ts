import { expect, test } from 'vitest';
import { createAsking } from '../../../../contracts/check/preflight/asking.ts';
import type { TriedCandidate } from '../../../../contracts/check/preflight/candidates.ts';
import type { Sight } from '../../../../contracts/check/preflight/sight.ts';
import { troubleText } from '../../../../contracts/check/preflight/trouble-text.ts';
import { createPace } from '../../../../contracts/check/time/pace.ts';
import { createContract } from '../../../../contracts/contract/create-contract.ts';
import { collection, documentOf, note } from '../shelf/shelf-document.ts';
import { operationIn } from '../small-session.ts';

const secret = { ...note, properties: { ...note.properties, key: { type: 'string', 'x-secret': true } } };
const contract = createContract(JSON.stringify(documentOf(collection('/notes', 'Note'), { Note: secret })));
const [list, read] = [operationIn({ contract }, 'listNote'), operationIn({ contract }, 'readNote')];

type Seen = {
  readonly status?: number;
  readonly body?: string;
  readonly headers?: { readonly [name: string]: string };
} & Partial<Sight>;

function seen({
  status = 200,
  body = '',
  headers = { 'content-type': 'application/json' },
  ...more
}: Seen = {}): Sight {
  const value: unknown = body.startsWith('[') || body.startsWith('{') ? JSON.parse(body) : undefined;
  const response = { status, headers, bytes: new TextEncoder().encode(body), body, value };
  return { operation: list, target: '/notes', url: 'https://a.example/notes', response, error: undefined, ...more };
}
const page = { headers: { 'content-type': 'text/html' }, body: '<title> A  shop </title>' };
const gone = (code: string): Seen => ({ response: undefined, error: Object.assign(new Error('It failed.'), { code }) });
const tried = (sight: Seen, fits: boolean): TriedCandidate => ({
  baseUrl: 'https://a.example/v1',
  because: 'it may be so',
  fits,
  sight: seen(sight),
});

test.each<[what: string, sights: readonly Seen[], candidates: readonly TriedCandidate[], said: readonly string[]]>([
  [
    'a page',
    [page],
    [],
    ['pages for a browser', 'A shelf 1', 'GET /notes 200 (HTML, “A shop”)', 'Check that the backend runs'],
  ],
  ['a page without a title', [{ ...page, body: '<!doctype html><p>' }], [], ['GET /notes 200 (HTML)']],
  [
    'a redirect',
    [{ status: 302, headers: { location: '/login?token=abc' } }],
    [],
    ['GET /notes 302 to https://a.example/login', 'redirects requests elsewhere'],
  ],
  ['a redirect to no place', [{ status: 302, headers: { location: 'http://[' } }], [], ['GET /notes 302 to http://[']],
  [
    'a refusal',
    [{ status: 401 }],
    [],
    ['the token is refused everywhere: GET /notes 401.', 'Check the token, and that'],
  ],
  ['a 403', [{ status: 403 }], [], ['let in nowhere', 'Check the token and what it may read']],
  [
    'nothing',
    [gone('ECONNREFUSED')],
    [tried({}, false)],
    ['nobody listens there (ECONNREFUSED).', 'Check that the backend runs'],
  ],
  ['nothing, for no reason', [{ response: undefined, error: new Error('It failed.') }], [], ['(It failed.)']],
  [
    'an error',
    [{ status: 503, body: '{"why":"rest"}' }],
    [tried({}, false)],
    ['down or in maintenance', 'GET /notes 503 {"why":"rest"}', 'Check that the backend runs'],
  ],
  [
    'nothing of it',
    [{ status: 404 }],
    [tried({ status: 404 }, false)],
    ['nothing of A shelf 1 is found there', 'https://a.example/v1 was tried, for it may be so: GET /notes 404.'],
  ],
  [
    'something else anywhere',
    [{ body: '{}', isAnywhere: true }],
    [],
    ['what responds there is not A shelf 1', 'GET /notes 200 {}, as for any path.'],
  ],
  ['something else', [{ status: 400, body: 'x'.repeat(99) }], [], [`GET /notes 400 ${'x'.repeat(59)}….`]],
  ['a page beside a refusal', [{ status: 401 }, page], [], ['pages for a browser']],
  [
    'a refusal beside what is made up',
    [{ ...page, operation: read, target: '/notes/none' }, { status: 401 }],
    [],
    ['the token is refused everywhere: GET /notes 401.'],
  ],
  [
    'what is made up alone',
    [{ status: 404, operation: read, target: '/notes/none' }],
    [],
    ['what responds there is not A shelf 1: GET /notes/none 404.'],
  ],
  [
    'four of them',
    [{ status: 404 }, { status: 410 }, { status: 405 }, { status: 404, target: '/fourth' }],
    [],
    ['GET /notes 404, GET /notes 410, GET /notes 405, as'],
  ],
  [
    'a place that fits',
    [{ status: 404 }],
    [tried({ status: 404 }, false), tried({ body: '[]' }, true)],
    ['Give https://a.example/v1 as the base URL: it may be so, and listNote is served there as the document says.'],
  ],
  [
    'a place that fits, but for its body',
    [{ status: 404 }],
    [tried({ body: '{}' }, true)],
    ['listNote is served there like the API.'],
  ],
  [
    'a place that wants a token',
    [{ status: 404 }],
    [tried({ status: 401 }, true)],
    ['listNote asks for a token there; none was sent.'],
  ],
  [
    'a place that is not trusted',
    [gone('EPROTO')],
    [tried(gone('CERT_HAS_EXPIRED'), true)],
    ['its certificate is not trusted here', '(CERT_HAS_EXPIRED).'],
  ],
  [
    'a place that does not respond',
    [gone('EPROTO')],
    [tried(gone('ECONNRESET'), true)],
    ['as the base URL: it may be so.'],
  ],
])('where a preflight sees %s, it says so', (_what, sights, candidates, said) => {
  const text = troubleText(contract, 'https://a.example', sights.map(seen), candidates);
  expect(text.startsWith('Failed to judge https://a.example: ')).toBe(true);
  for (const words of said) expect(text).toContain(words);
});

test('what the document marks as secret is not quoted', () => {
  const body = '[{"id":"1","name":"A","key":"very secret"}]';
  const text = troubleText(contract, 'https://a.example', [seen({ body, isAnywhere: true })], []);
  expect(text).toContain('"name":"A"');
  expect(text).not.toContain('very secret');
});

test('a preflight shows the token to the origin that was given, follows no redirect, and counts what it asks', async () => {
  const requests: Request[] = [];
  const fetch: typeof globalThis.fetch = async (input, init) => {
    requests.push(new Request(input, init));
    if (String(input).startsWith('https://down.example')) throw new TypeError('fetch failed');
    return new Response('a'.repeat(20), { status: 302, headers: { location: 'https://c.example/' } });
  };
  const pace = createPace(1e9, () => Promise.resolve());
  const asking = createAsking({ baseUrl: 'https://a.example/v1', token: 'a_token', fetch, maxResponseBytes: 30 }, pace);
  const question = { operation: list, target: '/notes', headers: { 'x-of': 'me' } };
  const own = await asking.ask('https://a.example/v2/', question);
  expect([own.url, own.response?.status, own.error]).toEqual(['https://a.example/v2/notes', 302, undefined]);
  await asking.ask('https://b.example', question);
  const down = await asking.ask('https://down.example', question);
  expect([down.response, down.error instanceof Error]).toEqual([undefined, true]);
  expect(requests.map(({ headers }) => headers.get('authorization'))).toEqual(['Bearer a_token', null, null]);
  expect(requests.map(({ headers, redirect }) => [headers.get('x-of'), redirect])).toEqual(
    Array(3).fill(['me', 'manual']),
  );
  expect(asking.sent).toBe(3);
});

test('of a response that is too large the beginning is kept, and a preflight that is stopped ends', async () => {
  const stop = new AbortController();
  const fetch: typeof globalThis.fetch = async () => new Response('a'.repeat(200));
  const pace = createPace(1e9, () => Promise.resolve());
  const target = { baseUrl: 'https://a.example', token: 'a_token', fetch, maxResponseBytes: 30, signal: stop.signal };
  const asking = createAsking(target, pace);
  const question = { operation: list, target: '/notes', headers: {} };
  expect(await asking.ask('https://a.example', question)).toMatchObject({ isGivenUp: true, response: { status: 200 } });
  stop.abort();
  await expect(asking.ask('https://a.example', question)).rejects.toThrow();
});
