import fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { FaultRule } from '../../../mocks/engine/faults/rule/fault.ts';
import { FaultError } from '../../../mocks/engine/faults/rule/fault-error.ts';
import type { OperationName } from '../../../mocks/integrator/account/operation-name.ts';
import { createCore } from '../../../mocks/integrator/integrator.ts';
import type { RunningServer } from '../../../mocks/surfaces/server/server-options.ts';
import { startServer } from '../../../mocks/surfaces/server/start-server.ts';
import { anyCharacter } from '../../any-character.ts';
import { rowsOf, soaking } from '../../soak/soaking.ts';
import { openAdmin } from './admin/open-admin.ts';

const circular: unknown[] = [];
circular.push(circular);

/** Rules that JSON can carry to the control API, and rules that only a program can write. */
const plain: readonly object[] = [
  { headers: { 'x-a': 'a\r\nb' } },
  { headers: { 'x-a': 'a\nset-cookie: b=1' } },
  { headers: { 'x-a': 'a\0b' } },
  { headers: { 'x-a': 'a\x7f' } },
  { headers: { 'x-a': '日本' } },
  { headers: { 'x-a': '\u0100' } },
  { headers: { 'x-a': 'é' } },
  { headers: { 'x-a': 'a ' } },
  { headers: { 'x-a': '\ta' } },
  { headers: { 'x-a': ' ' } },
  { headers: { 'x-a': 7 } },
  { headers: { 'x-a': null } },
  { headers: { 'x-a': ['a', 'b'] } },
  { headers: ['x-a'] },
  { headers: 'x-a: b' },
  { headers: { 'x a': 'b' } },
  { headers: { '': 'b' } },
  { headers: { ':status': '200' } },
  { headers: { 'x-a:': 'b' } },
  { headers: { 'x-é': 'b' } },
  { headers: { 'x-a\r\nx-b': 'b' } },
  { headers: { 'Transfer-Encoding': 'chunked' } },
  { headers: { 'content-length': '5' } },
  { headers: { 'Content-Encoding': 'gzip' } },
  { headers: { connection: 'close' } },
  { headers: { 'keep-alive': 'timeout=1' } },
  { headers: { trailer: 'x-a' } },
  { headers: { upgrade: 'h2c' } },
  { headers: { 'x-a': 'a'.repeat(8190) } },
  { headers: Object.fromEntries(Array.from({ length: 2000 }, (_, index) => [`x-${index}`, 'a'])) },
  { status: 204, body: { a: 1 } },
  { status: 205, body: 'a' },
  { status: 304, body: null },
  { status: 100 },
  { status: 101 },
  { status: 199 },
  { status: 600 },
  { status: 200.5 },
  { status: '503' },
  { status: null },
  { latency: -1 },
  { latency: 2 ** 31 },
  { latency: 1e300 },
  { latency: [0, 2 ** 31] },
  { latency: { median: 2 ** 31 } },
  { latency: { median: 5, sigma: -1 } },
  { latency: null },
  { status: 503, connection: 'drip', dripFor: 2 ** 31 },
  { retryAfter: -1 },
  { retryAfter: 1.5 },
  { name: '' },
  { name: ' ' },
  { operation: '' },
  { operation: [] },
  { method: '' },
  { method: 'GET, POST' },
  { method: null },
  { method: [null] },
  { method: [true] },
  { method: [{ toString: 1 }] },
  { method: ['GET', ' '] },
  { path: '' },
  { path: 'integrations' },
  { path: '/integrations?limit=1' },
  { path: '/integrations#a' },
  { path: '/a b' },
  { path: '/café' },
  { path: '/integrations/{_id}' },
  { stauts: 503 },
];
const ofPrograms: readonly object[] = [
  { latency: Number.NaN },
  { latency: Number.POSITIVE_INFINITY },
  { dripFor: Number.NaN },
  { status: Number.NaN },
  { body: 1n },
  { body: { deep: [1n] } },
  { body: circular },
  { body: (): void => undefined },
  { body: Symbol('a') },
];

function describeRule(rule: object): string {
  return Object.entries(rule)
    .map(
      ([name, value]) => `${name}: ${typeof value === 'bigint' ? value : JSON.stringify(value, plainly)?.slice(0, 60)}`,
    )
    .join(', ');
}

function plainly(this: unknown, _name: string, value: unknown): unknown {
  return value === this ? 'itself' : typeof value === 'bigint' ? String(value) : value;
}

test.each(rowsOf([...plain, ...ofPrograms], 10).map((rule) => [describeRule(rule), rule] as const))(
  'a fault with { %s } is refused in process, as a preset that is changed too, and nothing is added',
  (_reported, given) => {
    const { faults } = createCore({ report: 'silent' });
    const rule = 'status' in given ? given : { status: 503, ...given };
    for (const [name, value] of [
      ['add', [rule]],
      ['use', ['maintenance', given]],
    ] as const) {
      expect(() => Reflect.apply(faults[name], faults, value)).toThrow(FaultError);
      expect(() => Reflect.apply(faults[name], faults, value)).toThrow(
        /^Failed to add the fault: [^\n]+\. \S[^\n]+\.$/,
      );
    }
    expect(faults.list()).toEqual([]);
  },
);

test.each(
  rowsOf(
    rowsOf(plain, 10).map((rule) => [describeRule(rule), rule] as const),
    25,
  ),
)(
  'a fault with { %s } is refused over the control API and in an account that is imported',
  async (_reported, given) => {
    const { core, ask } = openAdmin();
    core.faults.use('slow');
    const rule = 'status' in given ? given : { status: 503, ...given };
    const state = { ...core.accounts.get().export(), faults: [rule] };
    for (const [line, body] of [
      ['POST /accounts/default/faults', rule],
      ['POST /accounts/default/faults', { preset: 'maintenance', ...given }],
      ['PUT /accounts/default/state', state],
    ] as const)
      expect(await ask(line, body)).toMatchObject({ status: 422, body: { error: 'FaultError' } });
    expect(() => Reflect.apply(core.accounts.get().import, undefined, [state])).toThrow(FaultError);
    expect(core.faults.list()).toMatchObject([{ name: 'slow' }]);
  },
);

test.each([null, 5, 'slow', []])('what changes a preset cannot be %j', (changes) => {
  const { faults } = createCore({ report: 'silent' });
  expect(() => Reflect.apply(faults.use, faults, ['slow', changes])).toThrow(FaultError);
  expect(faults.list()).toEqual([]);
});

test('many latencies add up to a day at the most: a timer takes more than 24 days for nothing', async () => {
  const waits: number[] = [];
  const { createMock } = await import('../../../mocks/engine/create-mock.ts');
  const { petRequest, petShop } = await import('../engine/pet-shop.ts');
  const mock = createMock(petShop, { wait: async (milliseconds) => void waits.push(milliseconds), report: 'silent' });
  for (let count = 0; count < 40; count++) mock.account().faults.add({ latency: 86_400_000 });
  expect((await mock.fetch(petRequest('GET', '/pets'))).status).toBe(200);
  expect(waits).toEqual([86_400_000]);
});

let server: RunningServer;
beforeAll(async () => {
  server = await startServer({ port: 0, report: 'silent' });
});
afterAll(() => server.close());

const headerName = fc.oneof(
  fc.constantFrom(
    'x-a',
    'X-Why',
    'set-cookie',
    'location',
    'content-type',
    'te',
    'date',
    'vary',
    '__proto__',
    "!#$%&'*+.^_`|~-",
  ),
  fc.string({ maxLength: 4 }),
);
const headerValue = fc.oneof(
  fc.constantFrom('', 'a', ' a ', 'text/plain', 'application/json', 'a\tb', 'é', 'ÿ'),
  fc.string({ maxLength: 6, unit: anyCharacter }),
);
const rules: fc.Arbitrary<FaultRule<OperationName>> = fc.record(
  {
    // `fetch` takes 407 for an error of the network.
    status: fc.integer({ min: 200, max: 599 }).filter((status) => status !== 407),
    body: fc.oneof(fc.jsonValue({ maxDepth: 2 }), fc.string({ unit: anyCharacter })),
    headers: fc.dictionary(headerName, headerValue, { maxKeys: 3 }),
    retryAfter: fc.maxSafeInteger(),
  },
  { requiredKeys: ['status'] },
);

test('a fault that is added arrives, in process and over HTTP, for a GET and for a HEAD', async () => {
  let added = 0;
  await fc.assert(
    fc.asyncProperty(rules, fc.constantFrom('GET', 'HEAD'), async (rule, method) => {
      const { integrator, url } = server;
      integrator.faults.clear();
      try {
        integrator.faults.add(rule);
      } catch (error) {
        expect(error).toBeInstanceOf(FaultError);
        return;
      }
      added += 1;
      // `fetch` hides this one: it comes from a proxy.
      fc.pre(rule.status !== 407);
      const init = { method, headers: { authorization: 'Bearer t' }, redirect: 'manual' } as const;
      const responses = [
        await integrator.fetch('https://api.integrator.io/v1/integrations', init),
        await fetch(`${url}/v1/integrations`, init),
      ];
      const seen = responses.map(({ status, headers }) => [status, headers.get('x-a'), headers.get('retry-after')]);
      expect(seen[0]).toEqual(seen[1]);
      expect(seen[0]?.[0]).toBe(rule.status);
      await Promise.all(responses.map((response) => response.text()));
    }),
    { numRuns: soaking ? 300 : 60 },
  );
  expect(added).toBeGreaterThan(soaking ? 20 : 4);
});
