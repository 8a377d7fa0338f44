import { expect, test } from 'vitest';
import { judge } from '../judge.ts';
import { goodBackend, parsed, planted, spoilJson } from '../proxy.ts';
import { watched } from '../watched.ts';
import { busyAccount, type Stranger } from './strangers.ts';

const styles = ['flicker', 'mixed', 'grow', 'shrink'] as const;
const strangers: readonly Stranger[] = [
  // One whose records come and go between two looks, so that no look sees that anything has moved.
  { style: 'flicker', rate: 0.5, seed: 2 },
  ...styles.flatMap((style) => [0.1, 0.5, 1, 3].flatMap((rate) => [1, 2].map((seed) => ({ style, rate, seed })))),
  // More than a page holds, and more of it than a look shows.
  ...styles.flatMap((style) => [10, 60].map((rate) => ({ style, rate, seed: 1, records: 1100 }))),
];

test.each(strangers)('a stranger who works in the account is no failure: %j', async (stranger) => {
  const { backend, fetch } = busyAccount(stranger);
  const report = await judge(fetch, { runs: 2, phases: ['examples', 'stateful'], seed: stranger.seed });
  expect(report.failures).toEqual([]);
  expect(report.leftovers).toEqual([]);
  expect(JSON.stringify(backend.integrations.all())).not.toContain('testkit-run-');
});

test.each([2, 3, 4, 5, 6])(
  '%i runs at once on one account conform, and none writes to what another made',
  async (runs) => {
    const backend = goodBackend();
    const before = backend.integrations.all();
    // All with the same seed, and without a name: what is sent is the same but for the tag.
    const all = Array.from({ length: runs }, () =>
      watched(
        backend.fetch,
        before.map(({ _id }) => _id),
      ),
    );
    const reports = await Promise.all(
      all.map(({ fetch }) => judge(fetch, { runs: 2, phases: ['negative', 'stateful'] })),
    );
    expect(reports.flatMap(({ failures }) => failures)).toEqual([]);
    expect(all.flatMap(({ trespasses }) => trespasses())).toEqual([]);
    expect(reports.flatMap(({ leftovers }) => leftovers)).toEqual([]);
    expect(backend.integrations.all()).toEqual(before);
  },
);

test.each([
  ['loses the newest record', (list: unknown[]) => list.slice(0, -1)],
  ['shows the newest record twice', (list: unknown[]) => [...list, ...list.slice(-1)]],
])('a list that %s is found, though others come and go', async (_what, change) => {
  const { backend } = busyAccount({ style: 'flicker', rate: 0, seed: 1 });
  let count = 0;
  const defect = planted(spoilJson('list', change), backend);
  const report = await judge(
    (input, init) => {
      // A record of somebody else comes, and goes, now and then.
      const _id = 'f'.repeat(24);
      if (++count % 50 === 0)
        backend.integrations.put({ _id, lastModified: '2026-02-01T00:00:00.000Z', name: 'comes and goes' });
      if (count % 50 === 10) backend.integrations.delete(_id);
      return defect(input, init);
    },
    { runs: 1, phases: ['stateful'] },
  );
  expect(report.verdict).toBe('violates');
  expect(report.failures.map(({ operation }) => operation)).toContain('listIntegrations');
});

test('a run that is given no name takes one that no other has', async () => {
  const tags = new Set<string>();
  for (let run = 0; run < 2; run++) {
    const backend = goodBackend();
    await judge(
      (input, init) => {
        const body = parsed(typeof init?.body === 'string' ? init.body : undefined);
        const name = typeof body === 'object' && body !== null && 'name' in body ? String(body.name) : '';
        for (const [tag] of name.matchAll(/testkit-run-[0-9a-f]+/g)) tags.add(tag);
        return backend.fetch(input, init);
      },
      { runs: 1, phases: ['examples'] },
    );
  }
  expect(tags.size).toBe(2);
});

test('a stranger whose records come and go between two looks is no failure', async () => {
  const { fetch } = busyAccount({ style: 'flicker', rate: 0.5, seed: 2 });
  const report = await judge(fetch, { runs: 1, phases: ['stateful'] });
  expect(report.failures).toEqual([]);
});

test('where others never rest, that is said, and what could not be judged is left', async () => {
  const { fetch } = busyAccount({ style: 'grow', rate: 1, seed: 1 });
  const report = await judge(fetch, { runs: 1, phases: ['stateful'] });
  expect(report.notes).toContainEqual(
    expect.objectContaining({
      code: 'account-moved',
      operation: 'listIntegrations',
      message: expect.stringMatching(/^The account moved/),
    }),
  );
  expect(report.scope.unjudged).toBeGreaterThan(0);
  expect(report.verdict).toBe('conforms');
});
