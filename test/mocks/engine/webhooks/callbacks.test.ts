import { beforeEach, expect, test, vi } from 'vitest';
import { createContract } from '../../../../contracts/contract/create-contract.ts';
import { MockError } from '../../../../mocks/engine/account/mock-error.ts';
import { createMock } from '../../../../mocks/engine/create-mock.ts';
import type { JournalEntry } from '../../../../mocks/engine/journal/journal.ts';
import type { CompletedExchange } from '../../../../mocks/engine/pipeline/engine.ts';
import { Webhooks } from '../../../../mocks/engine/webhooks/webhooks.ts';
import type { MockResponse } from '../../../../mocks/engine/wire/response.ts';
import { contractOf, jsonContent } from '../../../contracts/small-contract.ts';
import { petRequest, petShop } from '../pet-shop.ts';

const hook = (schema: object): object => ({
  post: { requestBody: jsonContent(schema), responses: { 200: { description: 'Thanks' } } },
});
const pet = { type: 'object', required: ['name'], properties: { name: { type: 'string', default: 'Rex' } } };
const contract = contractOf(
  { callbacks: { done: { '{$request.body#/url}': hook(pet) }, fixed: { 'http://localhost/fixed': hook(pet) } } },
  { webhooks: { adopted: { ...hook(pet), put: Object(hook(pet)).post }, gone: hook(pet) } },
);
const [operation] = contract.operations;
const pets = createContract(petShop);

/** What was sent, and what was observed, since the test began. */
let sent: string[] = [];
let observed: JournalEntry[] = [];
let respond: () => Promise<Response>;

beforeEach(() => {
  [sent, observed, respond] = [[], [], async () => new Response(null, { status: 204 })];
  vi.stubGlobal('fetch', (url: string, { method, body }: RequestInit) => {
    sent.push(`${method} ${url} ${String(body)}`);
    return respond();
  });
});

/** Webhooks of a fake, and an exchange of the account that has its first entry. */
async function opened(): Promise<{ webhooks: Webhooks; exchange: CompletedExchange; entry: JournalEntry }> {
  const mock = createMock(pets, { report: 'silent' });
  await mock.fetch(petRequest('GET', '/pets'));
  const account = mock.account();
  const [entry] = account.journal.entries;
  if (entry === undefined) throw new Error('There is no exchange.');
  const webhooks = new Webhooks(contract);
  webhooks.bind({ account: (name) => mock.account(name), observe: (one) => void observed.push(one) });
  const request = { method: 'POST', url: new URL('https://pets.example/'), headers: new Headers(), body: undefined };
  const requestBody = { url: 'http://localhost/done', name: 'Tom' };
  return { webhooks, exchange: { request, operation, account, parameters: undefined, requestBody }, entry };
}

const fine: MockResponse = { status: 201, body: { name: 'Ida' } };

test('after an exchange its callbacks are sent, with what it responded with, or else with what it was sent', async () => {
  const { webhooks, exchange, entry } = await opened();
  webhooks.after(exchange, fine, entry);
  await webhooks.settled();
  expect(sent).toEqual(['POST http://localhost/done {"name":"Ida"}', 'POST http://localhost/fixed {"name":"Ida"}']);
  expect(observed.map(({ url, during, status }) => [url, during, status])).toEqual([
    ['http://localhost/done', 'exchange 1', 204],
    ['http://localhost/fixed', 'exchange 1', 204],
  ]);
  webhooks.after(exchange, { status: 204 }, entry);
  await webhooks.settled();
  expect(sent[2]).toBe('POST http://localhost/done {"name":"Tom"}');
});

test.each<[what: string, changes: Partial<CompletedExchange>, response: MockResponse, count: number]>([
  ['of no operation', { operation: undefined }, fine, 0],
  ['that did not go well', {}, { status: 300 }, 0],
  ['that just went well', {}, { status: 299 }, 2],
  ['that gave no address', { requestBody: {} }, fine, 1],
])('an exchange %s has as many callbacks sent', async (_what, changes, response, count) => {
  const { webhooks, exchange, entry } = await opened();
  webhooks.after({ ...exchange, ...changes }, response, entry);
  await webhooks.settled();
  expect(sent).toHaveLength(count);
});

test('what nobody is bound to sends nothing', async () => {
  const { exchange, entry } = await opened();
  const webhooks = new Webhooks(contract);
  webhooks.after(exchange, fine, entry);
  await webhooks.settled();
  expect([sent, observed]).toEqual([[], []]);
  await expect(webhooks.send('adopted', { to: 'http://localhost/' })).rejects.toThrow(MockError);
});

test('callbacks that are held back stand in the journal, and webhooks of a test are sent all the same', async () => {
  const { webhooks, exchange, entry } = await opened();
  webhooks.holdCallbacks('Not from here.');
  webhooks.after(exchange, fine, entry);
  await webhooks.send('gone', { to: 'http://localhost/gone' });
  await webhooks.settled();
  expect(observed.map(({ reason }) => reason)).toEqual(['Not from here.', 'Not from here.', undefined]);
  expect(sent).toEqual(['POST http://localhost/gone {"name":"Rex"}']);
});

test('no more than a hundred requests are on their way at a time', async () => {
  const { webhooks, exchange, entry } = await opened();
  let letGo: () => void = () => undefined;
  const gate = new Promise<void>((resolve) => {
    letGo = resolve;
  });
  respond = async () => {
    await gate;
    return new Response(null, { status: 204 });
  };
  for (let count = 0; count < 51; count += 1) webhooks.after(exchange, fine, entry);
  letGo();
  await webhooks.settled();
  expect([sent.length, observed.filter(({ status }) => status === 0).length]).toEqual([100, 2]);
  expect(observed.find(({ status }) => status === 0)?.reason).toContain('100 requests are on their way');
  webhooks.after(exchange, fine, entry);
  await webhooks.settled();
  expect(sent).toHaveLength(102);
});

test('a test sends webhooks by their names, of an account of its choice', async () => {
  const { webhooks } = await opened();
  expect(webhooks.names).toEqual(['adopted', 'gone']);
  const to = 'http://localhost/hook';
  const entry = await webhooks.send('adopted', { to, account: 'ada', record: { name: 'Tom' } });
  await webhooks.send('adopted', { to, body: { name: 'Own' } });
  expect(sent).toEqual([`PUT ${to} {"name":"Tom"}`, `PUT ${to} {"name":"Own"}`]);
  expect([entry.account, 'during' in entry, observed[1]?.account]).toEqual(['ada', false, 'default']);
});

test.each<[name: string, options: object, why: string]>([
  ['lost', { to: 'http://localhost/' }, 'the document has none of this name. It has: adopted, gone.'],
  ['adopted', { to: '' }, 'it has no address'],
  ['adopted', {}, 'it has no address'],
  ['adopted', { to: 'http://localhost/', body: { name: 5 } }, 'its body is wrong'],
])('%# the webhook %s is not sent with %j', async (name, options, why) => {
  const { webhooks } = await opened();
  await expect(Reflect.apply(webhooks.send, webhooks, [name, options])).rejects.toThrow(why);
  expect(sent).toEqual([]);
});
