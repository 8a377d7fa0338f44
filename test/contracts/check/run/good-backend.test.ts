import { expect, test } from 'vitest';
import type { ConformanceOptions } from '../../../../contracts/index.ts';
import { rowsOf, soaking, soakRows, soakTest } from '../../../soak/soaking.ts';
import { kinds } from '../defects/all.ts';
import { inBrief, type inShort, judge } from '../judge.ts';
import { goodBackend } from '../proxy.ts';

test('at least ninety different defects are planted', () => {
  const titles = Object.values(kinds).flatMap((defects) => Object.keys(defects));
  expect(new Set(titles).size).toBe(titles.length);
  expect(titles.length).toBeGreaterThan(90);
});

/** What is sent as it should be, and read again; the soak has every phase, and more samples of each check. */
const aFew: Partial<ConformanceOptions> = soaking ? {} : { phases: ['positive'], runs: 1 };

test.each(rowsOf([1, 2, 3, 4, 5], 5))('the good backend conforms, and is left as it was, seed %i', async (seed) => {
  const backend = goodBackend();
  const before = backend.integrations.all();
  const report = await judge(backend.fetch, { seed, ...aFew });
  expect(report.failures).toEqual([]);
  expect(report).toMatchObject({ verdict: 'conforms', exitCode: 0, leftovers: [] });
  expect(report.notes).toEqual([]);
  expect(backend.integrations.all()).toEqual(before);
});

test('a run that only reads is green too', async () => {
  expect(await judge(goodBackend().fetch, { write: false })).toMatchObject({ verdict: 'conforms', failures: [] });
});

test.each<[what: string, rewrite: (link: string) => string]>(
  rowsOf(
    [
      [
        'without quotes, and with other parameters first',
        (link) => link.replaceAll(/rel="(\w+)"/g, 'title="a, b"; REL=$1'),
      ],
      [
        'with spaces, empty elements and several relations',
        (link) =>
          `, ${link.replaceAll(', ', ' ,, ').replaceAll('; rel="next"', ' ; crossorigin ; rel = "Next https://rels.example/more"')}`,
      ],
      [
        'with links to the first and the last page besides',
        (link) => `${link}, <https://api.integrator.io/v1/integrations?skip=0>; rel=first`,
      ],
    ],
    3,
  ),
)('a backend that writes its links %s conforms', async (_what, rewrite) => {
  const backend = goodBackend();
  let rewritten = 0;
  const report = await judge(
    async (input, init) => {
      const response = await backend.fetch(input, init);
      const link = response.headers.get('link');
      if (link === null) return response;
      rewritten += 1;
      const headers = new Headers(response.headers);
      headers.set('link', rewrite(link));
      return new Response(response.body, { status: response.status, headers });
    },
    { write: false, runs: 1 },
  );
  expect(report.failures).toEqual([]);
  expect(rewritten).toBeGreaterThan(3);
});

/** For what is seen in lists: the stories that read them, and every phase in the soak. */
const inLists: typeof inShort = soaking ? {} : { phases: ['examples', 'stateful'] };

const accounts = [
  ['an empty account', goodBackend('empty')],
  ['an empty account whose list responds with 204', goodBackend('empty', 204)],
  ['an account of 999 records', goodBackend({ integrations: 999 })],
  ['an account of 1,000 records', goodBackend({ integrations: 1000 })],
] as const;

test.each(soakRows(accounts))('%s conforms', async (_account, backend) => {
  expect((await judge(backend.fetch, { runs: 4, ...inLists })).failures).toEqual([]);
});

test.each(soakRows([3, 7, 40]))(
  'others who create records meanwhile, at each request number %i, are no failure',
  async (every) => {
    const backend = goodBackend();
    let count = 0;
    const report = await judge(
      (input, init) => {
        if (++count % every === 0) {
          const _id = count.toString(16).padStart(24, 'a');
          backend.integrations.put({ _id, lastModified: '2026-02-01T00:00:00.000Z', name: `another's ${count}` });
        }
        return backend.fetch(input, init);
      },
      { runs: 4, ...inLists },
    );
    expect(report.failures).toEqual([]);
    expect(report.leftovers).toEqual([]);
  },
);

soakTest('others who delete and change their records meanwhile are no failure', async () => {
  const backend = goodBackend({ integrations: 300 });
  const own = backend.integrations.all().map(({ _id }) => _id);
  let count = 0;
  const report = await judge(
    (input, init) => {
      if (++count % 9 === 0) backend.integrations.delete(own.pop() ?? '');
      const record = backend.integrations.get(own[0] ?? '');
      if (count % 5 === 0 && record !== undefined)
        backend.integrations.put({ ...record, lastModified: new Date(count * 1000).toISOString(), name: `n${count}` });
      return backend.fetch(input, init);
    },
    { runs: 4, ...inLists },
  );
  expect(report.failures).toEqual([]);
});

soakTest('further headers, further fields and another order of fields are notes at most', async () => {
  const backend = goodBackend();
  const report = await judge(
    async (input, init) => {
      const response = await backend.fetch(input, init);
      const text = await response.text();
      const value: unknown = text === '' ? undefined : JSON.parse(text);
      const turned = (record: unknown): unknown =>
        typeof record === 'object' && record !== null && Reflect.has(record, '_id')
          ? Object.fromEntries([['flowGroupings', []], ...Object.entries(record).reverse()])
          : record;
      const body = Array.isArray(value) ? value.map(turned) : turned(value);
      const isProjected = String(input).includes('clude=') || !String(input).includes('/integrations');
      const headers = new Headers(response.headers);
      headers.set('x-request-id', '1');
      return new Response(text === '' ? null : JSON.stringify(isProjected ? value : body), {
        status: response.status,
        headers,
      });
    },
    {
      runs: soaking ? 4 : 1,
      phases: soaking ? ['examples', 'positive', 'negative', 'security'] : ['examples', 'positive'],
    },
  );
  expect(report.failures).toEqual([]);
  expect(report.notes.map(({ message }) => message).join()).toContain('flowGroupings');
});

soakTest('a network that stumbles now and then is a matter of trying again', async () => {
  const backend = goodBackend();
  let count = 0;
  const report = await judge(
    (input, init) =>
      ++count % 37 === 0 ? Promise.reject(new TypeError('socket hang up')) : backend.fetch(input, init),
    { runs: 4, ...inBrief },
  );
  expect(report).toMatchObject({ failures: [], leftovers: [] });
});
