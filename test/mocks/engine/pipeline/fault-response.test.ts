import { expect, test } from 'vitest';
import { createContract } from '../../../../contracts/contract/create-contract.ts';
import { defaultConventions } from '../../../../mocks/engine/behaviours/default-conventions.ts';
import { createMock } from '../../../../mocks/engine/create-mock.ts';
import type { FaultRule } from '../../../../mocks/engine/faults/rule/fault.ts';
import type { Mock } from '../../../../mocks/engine/mock.ts';
import type { MockOptions } from '../../../../mocks/engine/mock-options.ts';
import { faultResponse } from '../../../../mocks/engine/pipeline/fault-response.ts';
import { petRequest, petShop, shopUrl } from '../pet-shop.ts';

const busy = (examples: object): object => ({ description: 'Busy', content: { 'application/json': { examples } } });
const contract = createContract(
  JSON.stringify({
    openapi: '3.1.0',
    info: { title: 'Shop', version: '1' },
    paths: {
      '/a': {
        get: {
          operationId: 'a',
          responses: {
            200: { description: 'Fine' },
            429: busy({ first: { value: { a: 1 } }, second: { $ref: '#/components/examples/Second' } }),
          },
        },
      },
      '/b': {
        get: { operationId: 'b', responses: { 200: { description: 'Fine' }, 503: busy({ down: { value: 'b' } }) } },
      },
    },
    components: { examples: { Second: { value: { a: 2 } } } },
  }),
);
const [a] = contract.operations;
if (a === undefined) throw new Error('There is no operation.');
const operation = a;

const usual = (status: number): object => ({ error: 'injected-fault', message: `A fault of status ${status}.` });
const retry = { 'retry-after': '1' };

test.each<[status: number, rule: FaultRule, response: object]>([
  [429, {}, { headers: retry, body: { a: 1 } }],
  [429, { example: 'second' }, { headers: retry, body: { a: 2 } }],
  [429, { example: 'toString' }, { headers: retry, body: usual(429) }],
  [429, { retryAfter: 0 }, { headers: { 'retry-after': '0' }, body: { a: 1 } }],
  [429, { body: null }, { headers: retry, body: null }],
  [429, { body: undefined }, { headers: retry }],
  [429, { body: 'x', example: 'second' }, { headers: retry, body: 'x' }],
  [
    429,
    { headers: { 'X-A': 'B', 'Retry-After': '9' } },
    { headers: { 'x-a': 'B', 'retry-after': '9' }, body: { a: 1 } },
  ],
  [503, {}, { headers: {}, body: 'b' }],
  [503, { retryAfter: 7 }, { headers: { 'retry-after': '7' }, body: 'b' }],
  [500, {}, { headers: {}, body: usual(500) }],
  [204, {}, { headers: {} }],
  [304, { headers: { ETag: '"1"' } }, { headers: { etag: '"1"' } }],
])('%# a fault of %i by %j responds as its rule, the document or the conventions say', (status, rule, response) => {
  expect(faultResponse(contract, defaultConventions, operation, status, rule)).toEqual({ status, ...response });
});

test('the body that a rule names by its example counts before that of the conventions', () => {
  const conventions = {
    ...defaultConventions,
    fault: ({
      status,
      retryAfter,
      documented,
    }: {
      status: number;
      retryAfter: number | undefined;
      documented: unknown;
    }) => ({
      status,
      headers: { 'x-own': 'yes', 'x-after': String(retryAfter) },
      body: { own: documented },
    }),
  };
  const respond = (status: number, rule: FaultRule): object =>
    faultResponse(contract, conventions, operation, status, rule);
  expect(respond(429, {})).toMatchObject({ headers: { 'x-own': 'yes', 'x-after': '1' }, body: { own: { a: 1 } } });
  expect(respond(429, { example: 'second' })).toMatchObject({ headers: { 'x-own': 'yes' }, body: { a: 2 } });
  expect(respond(500, { example: 'none' })).toMatchObject({ headers: { 'x-after': 'undefined' }, body: {} });
});

const pets = createContract(petShop);
const shop = (options: MockOptions = {}): Mock =>
  createMock(pets, {
    records: { '/pets': [{ id: 'rex', name: 'Rex' }] },
    report: 'silent',
    wait: async () => undefined,
    ...options,
  });
const add = (): Request => petRequest('POST', '/pets', { name: 'Tom' });

test.each<[rule: FaultRule, status: number | 'broken', size: number, note: string]>([
  [{ status: 503 }, 503, 1, 'status 503.'],
  [{ status: 503, phase: 'after' }, 503, 2, 'status 503. The service had acted before.'],
  [{ status: 503, connection: 'drip', dripFor: 0 }, 503, 1, 'status 503, connection drip.'],
  [{ latency: 5 }, 201, 2, '5 ms of latency.'],
  [{ latency: 5, phase: 'after' }, 201, 2, '5 ms of latency. The service had acted before.'],
  [{ latency: 0, status: 500 }, 500, 1, 'status 500.'],
  [{ connection: 'reset' }, 'broken', 1, 'connection reset.'],
  [{ connection: 'reset', phase: 'after' }, 'broken', 2, 'connection reset. The service had acted before.'],
  [{ connection: 'empty' }, 'broken', 1, 'connection empty.'],
  [{ connection: 'truncated' }, 201, 2, 'connection truncated.'],
  [{ connection: 'drip', dripFor: 0 }, 201, 2, 'connection drip.'],
])('%# a fault by %j: what is sent, what is stored, and what the journal says', async (rule, status, size, note) => {
  const mock = shop();
  mock.account().faults.add({ name: 'it', ...rule });
  const sent = await mock.fetch(add()).then(
    async (response) => {
      await response.text();
      return response.status;
    },
    () => 'broken',
  );
  const { journal } = mock.account();
  expect([sent, mock.account().collection('/pets').size]).toEqual([status, size]);
  expect(journal.entries).toMatchObject([
    { status: status === 'broken' ? 0 : status, notes: [{ rule: 'injected-fault' }] },
  ]);
  // An effect that is only slow has no phase of its own to tell of.
  const isSlow = rule.status === undefined && rule.connection === undefined;
  const said = isSlow ? note.replace(' The service had acted before.', '') : note;
  expect(journal.entries[0]?.notes[0]?.message).toContain(`was applied to POST /v1/pets: ${said}`);
});

test('what waits before and after is waited for in its place', async () => {
  const waited: [number, number][] = [];
  const mock: Mock = shop({
    wait: async (milliseconds) => void waited.push([milliseconds, mock.account().collection('/pets').size]),
  });
  mock.account().faults.add({ latency: 5 });
  mock.account().faults.add({ latency: 7, phase: 'after' });
  expect((await mock.fetch(add())).status).toBe(201);
  expect(waited).toEqual([
    [5, 1],
    [7, 2],
  ]);
});

test('what the service responds with and breaks the contract is held back, and no fault hides it', async () => {
  const mock = shop({ behaviours: new Map([['createPet', () => ({ status: 201, body: {} })]]) });
  mock.account().faults.add({ connection: 'truncated' });
  const response = await mock.fetch(add());
  expect([response.status, response.headers.get('x-contract-violation')]).toEqual([500, 'response-body']);
  expect(await response.json()).toMatchObject({ error: 'contract-violation' });
});

test('a request that cannot be for this API is refused before anything else, and stands in the journal', async () => {
  const why = 'It is for another one.';
  const observed: unknown[] = [];
  const mock = shop({
    conventions: { misdirected: ({ hostname }) => (hostname === 'pets.example' ? undefined : why) },
    onExchange: (entry, failure) => void observed.push([entry.status, failure]),
  });
  const url = 'https://cats.example/v1/pets';
  const response = await mock.fetch(url, { headers: { 'x-a': 'b' } });
  expect([response.status, response.url, await response.json()]).toEqual([
    421,
    url,
    { error: 'misdirected', message: why },
  ]);
  expect(mock.account().journal.entries).toMatchObject([
    {
      url,
      method: 'GET',
      status: 421,
      verdict: 'violation',
      reason: why,
      operation: undefined,
      responseBody: { message: why },
    },
  ]);
  expect(observed).toEqual([[421, undefined]]);
  expect((await mock.fetch(`${shopUrl}/pets`)).status).toBe(200);
});

test.each<[coding: string, status: number, error: string]>([
  ['gzip', 400, 'malformed-body'],
  ['lzma', 415, 'unsupported-media-type'],
])('a body whose Content-Encoding %s cannot be undone is %i', async (coding, status, error) => {
  const mock = shop();
  const response = await mock.fetch(`${shopUrl}/pets`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'content-encoding': coding },
    body: '{"name":"Tom"}',
  });
  expect([response.status, await response.json()]).toEqual([status, { error, message: expect.any(String) }]);
  expect(mock.account().journal.entries[0]?.reason).toContain('Content-Encoding');
});
