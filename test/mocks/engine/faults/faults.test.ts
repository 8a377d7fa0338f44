import { expect, test, vi } from 'vitest';
import { createMock } from '../../../../mocks/engine/create-mock.ts';
import type { faultPresets } from '../../../../mocks/engine/faults/presets.ts';
import type { FaultRule } from '../../../../mocks/engine/faults/rule/fault.ts';
import type { Mock } from '../../../../mocks/engine/mock.ts';
import type { MockOptions } from '../../../../mocks/engine/mock-options.ts';
import { petRequest, petShop } from '../pet-shop.ts';

const shop = (options: MockOptions = {}): Mock =>
  createMock(petShop, {
    records: { '/pets': [{ id: 'rex', name: 'Rex', kind: 'dog' }] },
    wait: async () => undefined,
    ...options,
  });

/** What a client sees of ten calls: statuses, and `broken` where none arrives. */
async function seen(
  mock: Mock,
  count = 10,
  request = (): Request => petRequest('GET', '/pets'),
): Promise<(number | string)[]> {
  const statuses: (number | string)[] = [];
  for (let call = 0; call < count; call++) {
    statuses.push(
      await mock.fetch(request()).then(
        ({ status }) => status,
        () => 'broken',
      ),
    );
  }
  return statuses;
}

test.each<[string, FaultRule, (number | string)[]]>([
  ['until it is removed', { status: 503 }, [503, 503, 503, 503, 503, 503]],
  ['at the nth call', { status: 503, nth: 3 }, [200, 200, 503, 200, 200, 200]],
  ['at each nth call', { status: 503, every: 2 }, [200, 503, 200, 503, 200, 503]],
  ['at the first calls', { status: 503, first: 2 }, [503, 503, 200, 200, 200, 200]],
  ['in the middle', { status: 503, after: 2, first: 2 }, [200, 200, 503, 503, 200, 200]],
  ['at each nth call after some', { status: 503, after: 1, every: 3 }, [200, 200, 200, 503, 200, 200]],
  ['never', { status: 503, rate: 0 }, [200, 200, 200, 200, 200, 200]],
  ['always', { status: 503, rate: 1 }, [503, 503, 503, 503, 503, 503]],
  ['with a broken connection', { connection: 'reset', nth: 1 }, ['broken', 200, 200, 200, 200, 200]],
])('a fault applies %s', async (_when, rule, expected) => {
  const mock = shop();
  mock.account().faults.add(rule);
  expect(await seen(mock, 6)).toEqual(expected);
});

test('a rate is drawn from a seed: the same for the same number, another for another', async () => {
  const draw = async (random: number): Promise<unknown> => {
    const mock = shop({ random });
    mock.account().faults.add({ status: 503, rate: 0.5 });
    return seen(mock, 40);
  };
  const drawn = await draw(1);
  expect(await draw(1)).toEqual(drawn);
  expect(await draw(2)).not.toEqual(drawn);
  expect(drawn).toEqual(expect.arrayContaining([200, 503]));
});

test.each<[string, FaultRule, boolean]>([
  ['another operation', { operation: 'createPet' }, false],
  ['its operation', { operation: ['createPet', 'listPets'] }, true],
  ['another method', { method: 'post' }, false],
  ['its method', { method: ['post', 'get'] }, true],
  ['another path', { path: '/pets/*' }, false],
  ['the end of its path', { path: '/pets' }, true],
  ['its path with a star', { path: '/p*s' }, true],
  ['its whole path', { path: '/**/pets' }, true],
  ['a function that says no', { predicate: () => false }, false],
  ['a function that says yes', { predicate: ({ url }) => url.pathname.endsWith('/pets') }, true],
  ['its method but another path', { method: 'GET', path: '/cats' }, false],
])('a fault for %s applies to a call or spares it', async (_which, rule, hits) => {
  const mock = shop();
  mock.account().faults.add({ ...rule, status: 503 });
  expect(await seen(mock, 1)).toEqual([hits ? 503 : 200]);
});

test('a fault before the service acts leaves no write, and one after it does', async () => {
  for (const [phase, size] of [
    ['before', 1],
    ['after', 2],
  ] as const) {
    const mock = shop();
    mock.account().faults.add({ method: 'POST', connection: 'reset', phase });
    expect(await seen(mock, 1, () => petRequest('POST', '/pets', { name: 'Tom' }))).toEqual(['broken']);
    expect(mock.account().collection('/pets').size).toBe(size);
  }
});

test('a fault responds with the body that the document shows, or with one of the rule’s own', async () => {
  const mock = shop();
  mock.account().faults.add({ name: 'a', status: 503, retryAfter: 7 });
  const usual = await mock.fetch(petRequest('GET', '/pets'));
  expect(usual.headers.get('retry-after')).toBe('7');
  expect(await usual.json()).toEqual({ error: 'injected-fault', message: 'A fault of status 503.' });
  mock.account().faults.add({ name: 'a', status: 418, body: { tea: true }, headers: { 'X-Tea': 'Assam' } });
  const own = await mock.fetch(petRequest('GET', '/pets'));
  expect([own.status, own.headers.get('x-tea'), await own.json()]).toEqual([418, 'Assam', { tea: true }]);
});

test('a fault with status 429 says when to come back', async () => {
  const mock = shop();
  mock.account().faults.use('rate-limited');
  expect((await mock.fetch(petRequest('GET', '/pets'))).headers.get('retry-after')).toBe('1');
});

test('a truncated response ends in the middle of its JSON', async () => {
  const mock = shop();
  const whole = await (await mock.fetch(petRequest('GET', '/pets'))).text();
  mock.account().faults.add({ connection: 'truncated' });
  const response = await mock.fetch(petRequest('GET', '/pets'));
  expect(await response.text()).toBe(whole.slice(0, Math.floor(whole.length / 2)));
});

test('a response that trickles in arrives whole', async () => {
  const mock = shop();
  const whole = await (await mock.fetch(petRequest('GET', '/pets'))).text();
  mock.account().faults.add({ connection: 'drip', dripFor: 10 });
  expect(await (await mock.fetch(petRequest('GET', '/pets'))).text()).toBe(whole);
});

test('a stalled call waits until its caller gives up', async () => {
  const mock = shop();
  mock.account().faults.add({ connection: 'stalled' });
  const controller = new AbortController();
  const call = mock.fetch(petRequest('GET', '/pets'), { signal: controller.signal });
  await vi.waitFor(() => expect(mock.account().journal.entries).toHaveLength(1));
  controller.abort(new Error('enough'));
  await expect(call).rejects.toThrow('enough');
});

test.each<[string, FaultRule['latency'], (waited: number[]) => void]>([
  ['fixed', 250, (waited) => expect(new Set(waited)).toEqual(new Set([250]))],
  [
    'of a range',
    [100, 200],
    (waited) => {
      expect(Math.min(...waited)).toBeGreaterThanOrEqual(100);
      expect(Math.max(...waited)).toBeLessThanOrEqual(200);
      expect(new Set(waited).size).toBeGreaterThan(10);
    },
  ],
  [
    'spread',
    { median: 100, sigma: 0.5 },
    (waited) => {
      const sorted = waited.toSorted((one, other) => one - other);
      expect(sorted[100]).toBeGreaterThan(80);
      expect(sorted[100]).toBeLessThan(125);
      expect(sorted[199]).toBeGreaterThan(250);
    },
  ],
])('a latency that is %s is waited for, and the clock tells of it', async (_kind, latency, judge) => {
  const waited: number[] = [];
  const mock = shop({ wait: async (milliseconds) => void waited.push(milliseconds) });
  mock.account().faults.add({ latency: latency ?? 0 });
  await seen(mock, 200);
  judge(waited);
  expect(mock.account().journal.entries.map(({ duration }) => duration)).toEqual(waited);
});

test('the latencies of several faults add up, and the oldest response counts', async () => {
  const waited: number[] = [];
  const mock = shop({ wait: async (milliseconds) => void waited.push(milliseconds) });
  for (const rule of [{ latency: 10 }, { status: 500, latency: 20 }, { status: 503 }]) mock.account().faults.add(rule);
  expect(await seen(mock, 1)).toEqual([500]);
  expect(waited).toEqual([30]);
});

test('the journal marks an exchange that a fault applied to, and holds nobody guilty', async () => {
  const mock = shop({ strict: true });
  mock.account().faults.add({ name: 'storm', status: 503, latency: 5, phase: 'after' });
  await seen(mock, 1);
  expect(mock.account().journal.entries).toMatchObject([
    {
      status: 503,
      verdict: 'note',
      violations: [],
      notes: [
        {
          rule: 'injected-fault',
          message:
            'The fault `storm` was applied to GET /v1/pets: 5 ms of latency, status 503. The service had acted before.',
        },
      ],
    },
  ]);
});

test('a request that breaks the contract is reported in the journal, whatever the response', async () => {
  const mock = shop();
  mock.account().faults.add({ status: 503 });
  await seen(mock, 1, () => petRequest('POST', '/pets', { name: '' }));
  expect(mock.account().journal.entries).toMatchObject([
    { status: 503, verdict: 'violation', violations: [{ rule: 'request-body' }] },
  ]);
});

test('an account that was reset while a call waited is not changed by it', async () => {
  let letGo: () => void = () => undefined;
  const mock = shop({
    wait: () =>
      new Promise((resolve) => {
        letGo = resolve;
      }),
  });
  mock.account().faults.add({ latency: 5000 });
  const call = mock.fetch(petRequest('POST', '/pets', { name: 'Tom' }));
  await vi.waitFor(() => expect(mock.account().faults.list()[0]?.fired).toBe(1));
  mock.reset();
  letGo();
  await expect(call).rejects.toThrow('fetch failed');
  expect([mock.account().collection('/pets').size, mock.account().journal.recorded]).toEqual([1, 0]);
});

test('faults of one account leave its neighbours alone, and a reset removes them', async () => {
  const mock = shop({ conventions: { identify: ({ headers }) => ({ account: headers.get('x-account') ?? '' }) } });
  mock.account('a').faults.use('maintenance');
  const ask = (account: string): Promise<(number | string)[]> =>
    seen(mock, 1, () => petRequest('GET', '/pets', undefined, { 'x-account': account }));
  expect([await ask('a'), await ask('b')]).toEqual([[503], [200]]);
  mock.reset();
  expect(await ask('a')).toEqual([200]);
});

test('a fault is removed by its name, and reported while it is in force', async () => {
  const mock = shop();
  const { faults } = mock.account();
  expect([faults.add({ status: 500, nth: 2 }), faults.add({ name: 'slow', latency: 1 })]).toEqual(['fault-1', 'slow']);
  await seen(mock, 3);
  expect(faults.list()).toEqual([
    { name: 'fault-1', status: 500, nth: 2, seen: 3, fired: 1 },
    { name: 'slow', latency: 1, seen: 3, fired: 3 },
  ]);
  expect([faults.remove('slow'), faults.remove('slow'), faults.clear(), faults.list()]).toEqual([1, 0, 1, []]);
});

test('a snapshot brings faults back to where they were, chance included', async () => {
  const mock = shop();
  mock.account().faults.add({ status: 503, rate: 0.5 });
  mock.account().faults.add({ status: 500, nth: 3 });
  await seen(mock, 2);
  const snapshot = mock.snapshot();
  const first = await seen(mock, 20);
  mock.account().faults.clear();
  mock.restore(snapshot);
  expect(await seen(mock, 20)).toEqual(first);
});

test('each preset does what its name says', async () => {
  const ten = async (name: keyof typeof faultPresets, request?: () => Request): Promise<unknown> => {
    const mock = shop();
    mock.account().faults.use(name);
    return new Set(await seen(mock, 30, request));
  };
  expect(await ten('rate-limited')).toEqual(new Set([429]));
  expect(await ten('maintenance')).toEqual(new Set([503]));
  expect(await ten('token-expires')).toEqual(new Set([401]));
  expect(await ten('flaky')).toEqual(new Set([200, 503]));
  expect(await ten('slow')).toEqual(new Set([200]));
  expect(await ten('lost-reply', () => petRequest('POST', '/pets', { name: 'Tom' }))).toEqual(new Set(['broken', 201]));
});

test('a preset takes another schedule, and keeps the rest', () => {
  const { faults } = shop().account();
  faults.use('lost-reply', { nth: 3, method: 'PUT' });
  expect(faults.list()).toMatchObject([
    { name: 'lost-reply', nth: 3, method: 'PUT', connection: 'reset', phase: 'after' },
  ]);
  expect(faults.list()[0]).not.toHaveProperty('first');
});

test.each<[unknown, string]>([
  [5, 'it is 5'],
  [{}, 'nothing goes wrong by it'],
  [{ status: 99 }, '`status` is 99'],
  [{ status: 503, nth: 0 }, '`nth` is 0'],
  [{ status: 503, nth: 1, every: 2 }, 'both `nth` and `every`'],
  [{ status: 503, rate: 1.5 }, '`rate` is 1.5'],
  [{ status: 503, operation: 'createPets' }, 'did you mean `createPet`'],
  [{ status: 503, connection: 'reset' }, 'No status arrives then'],
  [{ connection: 'broken' }, '`connection` is "broken"'],
  [{ latency: [5, 1] }, '`latency` is an array of 2'],
  [{ latency: { median: 5, mean: 3 } }, '`latency` is an object'],
  [{ staus: 503 }, 'did you mean `status`'],
  [{ status: 503, path: 'pets' }, '`path` is "pets"'],
  [{ status: 503, headers: { a: 1 } }, '`headers` is an object'],
  [{ status: 503, predicate: 'yes' }, '`predicate` is "yes"'],
])('the rule %j cannot be, and is not added', (rule, why) => {
  const { faults } = shop().account();
  expect(() => Reflect.apply(faults.add, faults, [rule])).toThrow(why);
  expect(faults.list()).toEqual([]);
});

test('a preset that nobody knows is not added', () => {
  const { faults } = shop().account();
  expect(() => Reflect.apply(faults.use, faults, ['slwo'])).toThrow('there is no preset "slwo"');
});
