import { expect, test } from 'vitest';
import { CannotJudgeError } from '../../../../../contracts/check/exchange/cannot-judge-error.ts';
import type { RequestDraft } from '../../../../../contracts/check/exchange/exchange-log.ts';
import { NoResponseError } from '../../../../../contracts/check/http/attempts/no-response-error.ts';
import { isAdmitted } from '../../../../../contracts/check/http/attempts/transport.ts';
import { createClient } from '../../../../../contracts/check/http/client.ts';
import { ResponseFailure } from '../../../../../contracts/check/http/send/response-limit-error.ts';
import type { Target } from '../../../../../contracts/check/http/send/target.ts';
import { createPace } from '../../../../../contracts/check/time/pace.ts';
import { UnjudgedError } from '../../../../../contracts/check/time/unjudged-error.ts';
import { createContract } from '../../../../../contracts/contract/create-contract.ts';
import { jsonContent } from '../../../small-contract.ts';

const ok = { 200: { description: 'Shown', ...jsonContent({}) } };
const paths = {
  '/notes': { get: { operationId: 'listNotes', responses: ok }, post: { operationId: 'makeNote', responses: ok } },
  '/books': { get: { operationId: 'listBooks', responses: ok } },
};
const contractOf = (of: object) =>
  createContract(JSON.stringify({ openapi: '3.1.0', info: { title: 'Notes', version: '1' }, paths: of }));
const plain = contractOf(paths);
const limited = contractOf({
  ...paths,
  '/limits': { get: { operationId: 'limits', responses: { 429: { description: 'Slow' } } } },
});
const alone = contractOf({ '/notes': paths['/notes'] });
const unread = contractOf({ '/notes': { post: paths['/notes'].post } });

type Comes = number | 'nothing' | 'too deep' | Response;

/** A client whose backend gives to each request for notes the next of what is given, and to any other 200. */
function clientOf(
  comes: readonly Comes[],
  { contract = plain, others = 200, ...target }: { contract?: typeof plain; others?: Comes } & Partial<Target> = {},
) {
  const asked: string[] = [];
  const waited: number[] = [];
  let at = 0;
  const fetch: typeof globalThis.fetch = async (input, init) => {
    const { pathname } = new URL(String(input));
    asked.push(`${init?.method} ${pathname}`);
    const come = pathname === '/notes' ? (comes[at++] ?? comes.at(-1) ?? 200) : others;
    if (come === 'nothing') throw new TypeError('fetch failed');
    if (come === 'too deep') return new Response(`${'['.repeat(501)}${']'.repeat(501)}`);
    return come instanceof Response ? come.clone() : Response.json([], { status: come });
  };
  const pace = createPace(1e9, async (milliseconds) => void waited.push(milliseconds));
  const client = createClient(
    contract,
    { baseUrl: 'https://notes.example/', token: 'a_token', fetch, ...target },
    pace,
  );
  const operation = (id: string) => {
    const one = contract.operations.find((each) => each.id === id);
    if (one === undefined) throw new Error(`There is no ${id}.`);
    return one;
  };
  const send = (id = 'listNotes', draft: Partial<RequestDraft> = {}, limits: number[] = []) =>
    client.send({ operation: operation(id), ...draft }, async ({ response }) => void limits.push(response.status));
  return { client, send, asked, waited: () => waited.filter((one) => one > 1) };
}

const counts = ({ client: { sent, admitted, repeated } }: ReturnType<typeof clientOf>): readonly number[] => [
  sent,
  admitted,
  repeated,
];

test.each<[status: number, credentials: 'good' | 'bad', isAdmitted: boolean]>([
  [200, 'good', true],
  [404, 'good', true],
  [403, 'good', true],
  [401, 'good', false],
  [429, 'good', false],
  [500, 'good', true],
  [501, 'good', true],
  [502, 'good', false],
  [503, 'good', false],
  [504, 'good', false],
  [505, 'good', true],
  [200, 'bad', false],
  [404, 'bad', false],
])('with %i, whoever shows a %s token is let in: %j', (status, credentials, is) => {
  const request = { method: 'GET', target: '/', headers: {}, body: undefined, credentials };
  expect(isAdmitted(request, { status })).toBe(is);
});

test('a request without a response is sent once more, and counts as sent twice', async () => {
  const asking = clientOf(['nothing', 200]);
  expect((await asking.send()).response.status).toBe(200);
  expect([counts(asking), asking.asked]).toEqual([
    [2, 1, 1],
    ['GET /notes', 'GET /notes'],
  ]);
});

test('what gets no response twice is a failure of it where the backend responds to another read', async () => {
  const asking = clientOf([200, 'nothing']);
  await asking.send();
  const error: unknown = await asking.send().catch((one: unknown) => one);
  expect(error).toBeInstanceOf(NoResponseError);
  expect(error).toMatchObject({ exchange: { operation: { id: 'listNotes' }, response: { status: 0, body: '' } } });
  expect(asking.asked.slice(1)).toEqual(['GET /notes', 'GET /notes', 'GET /books']);
  expect(counts(asking)).toEqual([4, 1, 1]);
});

test.each<[what: string, comes: readonly Comes[], how: Parameters<typeof clientOf>[1], error: unknown]>([
  ['never responded to anything', ['nothing'], {}, UnjudgedError],
  ['responds to nothing any more', [200, 'nothing'], { others: 'nothing' }, UnjudgedError],
  ['responds to others with too much', [200, 'nothing'], { others: 'too deep' }, NoResponseError],
  ['has nothing else to be asked', [200, 'nothing'], { contract: alone }, UnjudgedError],
  ['has nothing else to be asked, and is back', [200, 'nothing', 'nothing', 200], { contract: alone }, NoResponseError],
])('a backend that %s is no backend that leaves out one response, or is', async (_what, comes, how, error) => {
  const { send } = clientOf(comes, how);
  if (comes[0] !== 'nothing') await send();
  await expect(send()).rejects.toBeInstanceOf(error);
});

test('where nothing can be read at all, a write without a response is a failure of that', async () => {
  const { send } = clientOf([200, 'nothing'], { contract: unread });
  await send('makeNote');
  await expect(send('makeNote')).rejects.toBeInstanceOf(NoResponseError);
});

test('what is given up for its size is not asked for again, and was let in', async () => {
  const asking = clientOf(['too deep']);
  await expect(asking.send()).rejects.toBeInstanceOf(ResponseFailure);
  await expect(asking.send('listNotes', { credentials: 'bad' })).rejects.toBeInstanceOf(ResponseFailure);
  expect(counts(asking)).toEqual([2, 1, 0]);
});

test('too many responses beyond a limit end the run, but not its clean-up', async () => {
  const { client, send } = clientOf(['too deep']);
  for (let time = 0; time < 16; time++) await send().catch(() => undefined);
  await expect(send()).rejects.toBeInstanceOf(UnjudgedError);
  client.until(undefined, false);
  await expect(send()).rejects.toBeInstanceOf(UnjudgedError);
  client.until(undefined);
  await expect(send()).rejects.toBeInstanceOf(ResponseFailure);
});

test('no more than so many requests are sent, the clean-up aside', async () => {
  const { client, send, asked } = clientOf([200], { maxRequests: 2 });
  await send();
  await send();
  await expect(send()).rejects.toBeInstanceOf(UnjudgedError);
  expect(asked).toHaveLength(2);
  client.until(undefined);
  expect((await send()).response.status).toBe(200);
});

test('nothing is sent once the run is stopped, until another signal takes the place of its own', async () => {
  const { client, send, asked } = clientOf([200], { signal: AbortSignal.abort() });
  await expect(send()).rejects.toBeInstanceOf(UnjudgedError);
  expect(asked).toEqual([]);
  client.until(undefined);
  expect((await send()).response.status).toBe(200);
});

test('what no path can hold is not sent', async () => {
  const { client, asked } = clientOf([200]);
  const [one] = plain.operations;
  if (one === undefined) throw new Error('The document has operations.');
  const operation = { ...one, path: '/notes/{id}' };
  await expect(client.send({ operation, pathParameters: { id: '..' } })).rejects.toBeInstanceOf(CannotJudgeError);
  expect(asked).toEqual([]);
});

const slow = (seconds: string): Response => new Response(null, { status: 429, headers: { 'retry-after': seconds } });

test.each<[what: string, comes: readonly Comes[], status: number, waited: readonly number[], limits: number]>([
  ['is asked to wait', [slow('2'), 200], 200, [2000], 1],
  ['is asked to wait for nobody knows how long', [429, 200], 200, [1000], 1],
  ['is asked to wait until some day', [slow('Wed, 21 Oct 2026 07:28:00 GMT'), 200], 200, [1000], 1],
  ['is asked to wait again and again', [429], 429, [1000, 1000, 1000, 1000, 1000], 5],
  ['is asked to wait, then by a gateway', [429, 503, 200], 200, [1000, 1000], 1],
])('what %s is sent again after that, where the document has limits', async (_what, comes, status, waited, limits) => {
  const asking = clientOf(comes, { contract: limited });
  const shown: number[] = [];
  expect((await asking.send('listNotes', {}, shown)).response.status).toBe(status);
  expect([asking.waited(), shown]).toEqual([waited, Array.from({ length: limits }, () => 429)]);
  expect(asking.client.repeated).toBe(comes.includes(503) ? 1 : 0);
});

test('a 429 that no operation of the document has is a response like any other', async () => {
  const asking = clientOf([429]);
  expect((await asking.send()).response.status).toBe(429);
  expect(counts(asking)).toEqual([1, 0, 0]);
});

test('what would take too long to wait for ends the run', async () => {
  const { send, waited } = clientOf([slow('121')], { contract: limited });
  await expect(send()).rejects.toBeInstanceOf(UnjudgedError);
  expect(waited()).toEqual([]);
  const { send: again } = clientOf([slow('120'), 200], { contract: limited });
  expect((await again()).response.status).toBe(200);
});

test('twenty 429s in a row end the run, and one response in between begins anew', async () => {
  const all = clientOf([429], { contract: limited });
  for (let time = 0; time < 4; time++) expect((await all.send()).response.status).toBe(429);
  await expect(all.send()).rejects.toBeInstanceOf(UnjudgedError);
  const times = (count: number): readonly Comes[] => Array.from({ length: count }, () => 429);
  const some = clientOf([...times(24), 200, ...times(24)], { contract: limited });
  const statuses: number[] = [];
  for (let time = 0; time < 9; time++) statuses.push((await some.send()).response.status);
  expect(statuses).toEqual([429, 429, 429, 429, 200, 429, 429, 429, 429]);
});

test.each([502, 503, 504])('a gateway that says %i is asked again until the backend is back', async (status) => {
  const asking = clientOf([status, status, 200]);
  expect((await asking.send()).response.status).toBe(200);
  expect([counts(asking), asking.waited()]).toEqual([
    [3, 1, 2],
    [1000, 1000],
  ]);
});

test.each([500, 501, 505])('a %i is the backend’s own, and none that is asked again', async (status) => {
  const asking = clientOf([status, 200]);
  expect((await asking.send()).response.status).toBe(status);
  expect(counts(asking)).toEqual([1, 1, 0]);
});

test('an operation that is down for good is asked eight times more, once, and others all the same', async () => {
  const asking = clientOf([503], { others: 502 });
  expect((await asking.send()).response.status).toBe(503);
  expect(asking.client.sent).toBe(9);
  expect((await asking.send()).response.status).toBe(503);
  expect(asking.client.sent).toBe(10);
  expect((await asking.send('listBooks')).response.status).toBe(502);
  expect(asking.client.sent).toBe(19);
  // Twenty of a run in all.
  await asking.send('makeNote');
  expect(asking.client.sent).toBe(24);
  await asking.send('makeNote');
  expect([asking.client.sent, asking.client.repeated]).toEqual([25, 20]);
});

test.each<[what: string, comes: Comes, contract: typeof plain, limits: number, repeated: number]>([
  ['to a 429', 429, limited, 2, 0],
  ['to a gateway', 503, plain, 0, 2],
])(
  'of two that are sent again %s at a time, the other is asked anew behind the first',
  async (_what, come, contract, limits, repeated) => {
    const asking = clientOf([come, come, 200], { contract });
    const shown: number[] = [];
    const both = await Promise.all([asking.send('listNotes', {}, shown), asking.send('listNotes', {}, shown)]);
    expect(both.map(({ response }) => response.status)).toEqual([200, 200]);
    expect([asking.client.sent, shown.length, asking.client.repeated]).toEqual([4, limits, repeated]);
    expect(asking.waited()).toEqual([1000]);
  },
);
