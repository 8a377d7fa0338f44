import { expect, test, vi } from 'vitest';
import { createContract } from '../../../../contracts/contract/create-contract.ts';
import { createMock } from '../../../../mocks/engine/create-mock.ts';
import { publicEntry } from '../../../../mocks/engine/journal/entry/public-entry.ts';
import type { JournalEntry } from '../../../../mocks/engine/journal/journal.ts';
import { type Delivery, deliver, refusedTarget } from '../../../../mocks/engine/webhooks/deliver.ts';
import { readCallbacks, readWebhooks } from '../../../../mocks/engine/webhooks/outgoing-requests.ts';
import { contractOf } from '../../../contracts/small-contract.ts';
import { petShop } from '../pet-shop.ts';

const pets = createContract(petShop);

test.each([
  'http://localhost/hook',
  'https://localhost:3000/hook',
  'http://127.0.0.1:80/',
  'http://127.1.2.3/',
  'http://[::1]:3000/',
  'http://localhost/__administrators',
  'http://localhost/a/__admin',
])('%s is a program of this machine', (url) => {
  expect(refusedTarget(url)).toBeUndefined();
});

test.each([
  'http://example.com/',
  'http://localhost.example.com/',
  'http://example.com/localhost',
  'http://1127.0.0.1/',
  'http://[::2]/',
  'ftp://localhost/',
  'xhttp://localhost/',
  'localhost:3000/hook',
  '',
  'http://localhost/__admin',
  'http://localhost/__admin/reset',
  'http://LOCALHOST/__admin/reset',
])('nothing is sent to %s', (url) => {
  expect(refusedTarget(url)).toContain('Nothing was sent to');
});

/** What was sent, and what the journal has of it, where a program responds so; or where it cannot be reached. */
async function delivered(
  given: Partial<Delivery>,
  response: Response | Error = new Response(null, { status: 204 }),
): Promise<{ sent: RequestInit & { url?: string }; entry: JournalEntry }> {
  const sent: RequestInit & { url?: string } = {};
  vi.stubGlobal('fetch', async (url: string, init: RequestInit) => {
    Object.assign(sent, init, { url });
    if (response instanceof Error) throw response;
    return response;
  });
  const account = createMock(pets, { report: 'silent' }).account('ada');
  const usual = { method: 'POST', url: 'http://localhost/hook', mediaType: 'application/json', body: { a: 1 } };
  const entry = await deliver({ ...usual, account, during: undefined, ...given });
  expect(account.journal.entries).toEqual([entry]);
  return { sent, entry };
}

test.each<[mediaType: string | undefined, body: unknown, text: string | undefined]>([
  ['application/json', { a: [1] }, '{"a":[1]}'],
  ['application/json', 'text', '"text"'],
  ['application/vnd.a+json', 'text', '"text"'],
  ['application/json', null, 'null'],
  ['text/plain', 'text', 'text'],
  ['text/plain', { a: 1 }, '{"a":1}'],
  ['application/x-www-form-urlencoded', { a: 'b c', d: 1 }, 'a=b+c&d=1'],
  ['application/x-www-form-urlencoded', 'a=b', 'a=b'],
  [undefined, undefined, undefined],
  [undefined, 'text', 'text'],
])('as %s, %j is sent as %j', async (mediaType, body, text) => {
  const { sent, entry } = await delivered({ mediaType, body });
  expect([sent.url, sent.method, sent.body]).toEqual(['http://localhost/hook', 'POST', text]);
  expect(sent.headers).toEqual(mediaType === undefined ? {} : { 'content-type': mediaType });
  expect([sent.redirect, sent.signal instanceof AbortSignal]).toEqual(['manual', true]);
  expect(entry).toMatchObject({ account: 'ada', method: 'POST', status: 204, verdict: 'ok' });
  expect([entry.requestBody, 'during' in entry, entry.reason]).toEqual([body, false, undefined]);
});

test.each(['GET', 'HEAD'])('%s has no body', async (method) => {
  expect((await delivered({ method })).sent.body).toBeUndefined();
});

test.each<[response: Response | Error, entry: object]>([
  [new Response('{"a":1}'), { status: 200, verdict: 'ok', responseBody: { a: 1 } }],
  [new Response('thanks'), { status: 200, verdict: 'ok', responseBody: 'thanks' }],
  [new Response(''), { status: 200, verdict: 'ok', responseBody: undefined }],
  [new Response(null, { status: 302 }), { status: 302, verdict: 'ok' }],
  [new Response('no', { status: 400 }), { status: 400, verdict: 'violation', reason: expect.stringContaining('400') }],
  [new Response('x'.repeat(70_000)), { status: 200, responseBody: 'x'.repeat(65_536) }],
  [new Error('refused'), { status: 0, verdict: 'violation', reason: expect.stringContaining('hook: refused.') }],
  [
    new TypeError('fetch failed', { cause: new Error('connect ECONNREFUSED') }),
    { status: 0, reason: expect.stringContaining('hook: connect ECONNREFUSED.') },
  ],
])('%# what comes of it stands in the journal', async (response, entry) => {
  expect((await delivered({ during: 'exchange 5' }, response)).entry).toMatchObject({ ...entry, during: 'exchange 5' });
});

test.each<[given: Partial<Delivery>, reason: string]>([
  [{ held: 'Not now.' }, 'Not now.'],
  [{ url: 'http://example.com/' }, 'no http address of this machine'],
])('what is not to be sent, %j, is not', async (given, reason) => {
  const { sent, entry } = await delivered(given);
  expect([sent, entry.status]).toEqual([{}, 0]);
  expect(entry.reason).toContain(reason);
});

test.each([
  ['somewhere', 'http://invalid/somewhere'],
  ['', 'http://invalid/'],
  ['a b/{c}', 'http://invalid/a%20b%2F%7Bc%7D'],
  ['file:///etc/passwd', 'file:///etc/passwd'],
])('a journal with %j in it can be searched, shown and written down', async (url, address) => {
  const account = createMock(pets, { report: 'silent' }).account();
  const { method, mediaType, body } = { method: 'POST', mediaType: undefined, body: undefined };
  await deliver({ account, method, mediaType, body, url, during: undefined });
  const { journal } = account;
  expect(journal.entries).toMatchObject([{ url: address, reason: expect.stringContaining(`sent to ${url}:`) }]);
  expect(journal.find({ path: '/pets' })).toEqual([]);
  expect(journal.check({ method: 'GET', status: 0 })).toMatchObject({ pass: false });
  expect(journal.entries.map(publicEntry)).toMatchObject([{ url: address }]);
  expect(journal.har().log.entries).toMatchObject([{ request: { url: address }, response: { status: 0 } }]);
});

const hook = { requestBody: { content: { 'application/json': {} } }, responses: { 200: { description: 'Thanks' } } };

test('webhooks are read by their names and methods, and callbacks by their addresses too', () => {
  const contract = contractOf(
    {
      callbacks: {
        done: { '{$request.body#/a}': { post: hook, put: hook }, 'x-note': { post: hook } },
        shared: { $ref: '#/components/callbacks/Shared' },
        lost: { $ref: '#/components/callbacks/None' },
        empty: {},
      },
    },
    {
      webhooks: { made: { post: hook, get: { responses: {} }, description: 'A pet' }, lost: { $ref: '#/none' } },
      'x-webhooks': { gone: { delete: hook } },
      components: { callbacks: { Shared: { $url: { post: hook } } } },
    },
  );
  const [operation] = contract.operations;
  const named = (all: ReturnType<typeof readWebhooks>): unknown =>
    all.map(({ name, method, target, content }) => [name, method, target, [...content.keys()]]);
  expect(named(readWebhooks(contract.document))).toEqual([
    ['made', 'GET', undefined, []],
    ['made', 'POST', undefined, ['application/json']],
    ['gone', 'DELETE', undefined, ['application/json']],
  ]);
  expect(operation && named(readCallbacks(contract.document, operation))).toEqual([
    ['done', 'PUT', '{$request.body#/a}', ['application/json']],
    ['done', 'POST', '{$request.body#/a}', ['application/json']],
    ['shared', 'POST', '$url', ['application/json']],
  ]);
  const plain = contractOf({});
  const [none] = plain.operations;
  expect([readWebhooks(plain.document), none && readCallbacks(plain.document, none)]).toEqual([[], []]);
});
