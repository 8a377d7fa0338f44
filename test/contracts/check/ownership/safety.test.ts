import { expect, test } from 'vitest';
import type { LedgerLine } from '../../../../contracts/index.ts';
import { rowsOf, soaking, soakRows, soakTest } from '../../../soak/soaking.ts';
import { inBrief, inShort, judge, token } from '../judge.ts';
import { type Defect, goodBackend, planted } from '../proxy.ts';
import { watched } from '../watched.ts';

test('a run that may only read sends no write at all', async () => {
  const { fetch, sent } = watched(goodBackend().fetch);
  await judge(fetch, {
    write: false,
    runs: soaking ? 25 : 1,
    ...(soaking ? {} : { phases: ['examples', 'positive', 'stateful'] }),
  });
  expect(sent.filter(({ method }) => method !== 'GET' && method !== 'HEAD')).toEqual([]);
  expect(sent.length).toBeGreaterThan(20);
});

test.each(rowsOf([1, 2, 3], 3))(
  'no PUT and no DELETE goes to a record that the run did not create, seed %i',
  async (seed) => {
    const backend = goodBackend();
    const before = backend.integrations.all().map(({ _id }) => _id);
    const { fetch, trespasses, sent } = watched(backend.fetch, before);
    await judge(fetch, { seed, ...(soaking ? { runs: 25 } : { runs: 1, phases: ['examples', 'positive'] }) });
    expect(trespasses()).toEqual([]);
    expect(sent.some(({ method }) => method === 'DELETE')).toBe(true);
  },
);

soakTest('every record that is created carries the tag of the run', async () => {
  const backend = goodBackend();
  const untagged: string[] = [];
  await judge(
    async (input, init) => {
      const response = await backend.fetch(input, init);
      if (init?.method === 'POST' && response.status === 201) {
        const { name } = await response.clone().json();
        if (!String(name).includes('testkit-run-mine ')) untagged.push(String(name));
      }
      return response;
    },
    { runName: 'mine', ...inBrief },
  );
  expect(untagged).toEqual([]);
});

soakTest('the ledger learns of a creation before anything else is sent', async () => {
  const backend = goodBackend();
  const reported = new Set<string>();
  let created: string | undefined;
  const late: string[] = [];
  await judge(
    async (input, init) => {
      if (created !== undefined && !reported.has(created)) late.push(created);
      const response = await backend.fetch(input, init);
      created = undefined;
      if (init?.method === 'POST' && response.status === 201) created = (await response.clone().json())._id;
      return response;
    },
    // One check at a time: with several, others go on meanwhile.
    {
      workers: 1,
      ...inBrief,
      onLedger: (line: LedgerLine) => void (line.event === 'created' && reported.add(line.id)),
    },
  );
  expect(late).toEqual([]);
  expect(reported.size).toBeGreaterThan(20);
});

test.each(soakRows([200, 30, 500, 800]))(
  'a run that is stopped after %i requests leaves nothing behind',
  async (after) => {
    const backend = goodBackend();
    const stop = new AbortController();
    let count = 0;
    const report = await judge(
      (input, init) => {
        if (++count === after) stop.abort();
        return backend.fetch(input, init);
      },
      { signal: stop.signal },
    );
    expect(report).toMatchObject({ verdict: 'unjudged', exitCode: 2, leftovers: [] });
    expect(backend.integrations.size).toBe(6);
  },
);

test.each(soakRows([300, 20, 700]))(
  'a backend that goes away at request %i leaves what it holds in the report',
  async (after) => {
    const backend = goodBackend();
    let count = 0;
    const report = await judge((input, init) =>
      ++count > after ? Promise.reject(new TypeError('connection refused')) : backend.fetch(input, init),
    );
    expect(report.exitCode).toBe(2);
    const left = backend.integrations.all().slice(6);
    expect(report.leftovers.map(({ id }) => id).sort()).toEqual(left.map(({ _id }) => _id).sort());
  },
);

soakTest('the token is in no part of the report, also where the backend tells it', async () => {
  const talkative: Defect = () => async (request, next) => {
    const response = await next(request);
    const said = request.headers['authorization'] ?? '';
    return response.status < 400 ? response : { ...response, body: JSON.stringify({ error: `refused ${said}` }) };
  };
  const report = await judge(planted(talkative), inShort);
  expect(report.failures.length).toBeGreaterThan(5);
  expect(JSON.stringify(report)).not.toContain(token);
  expect(report.failures.some(({ curl }) => curl.includes('$TOKEN'))).toBe(true);
});

test.each<[string, typeof fetch]>([
  ['nobody responds', () => Promise.reject(new TypeError('fetch failed'))],
  ['everything is 401', async () => Response.json({ message: 'Unauthorized' }, { status: 401 })],
  ['everything is 429', async () => new Response('{}', { status: 429, headers: { 'retry-after': '1' } })],
  ['everything is 503', async () => new Response('away', { status: 503 })],
])('%s: the backend is not judged', async (_why, fetch) => {
  const report = await judge(fetch);
  expect(report).toMatchObject({ verdict: 'unjudged', exitCode: 2 });
  expect(report.reason).toMatch(/^Failed to/);
});

test('a run without phases has judged nothing, and says so', async () => {
  const report = await judge(goodBackend().fetch, { phases: [] });
  expect(report.exitCode).toBe(2);
});
