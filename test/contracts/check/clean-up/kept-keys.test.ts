import { expect, test } from 'vitest';
import type { LedgerLine } from '../../../../contracts/check/ledger/ledger.ts';
import { judge } from '../judge.ts';
import { backendOf, begun, clean, tag, userOf } from './backend.ts';

const key = (id: string): LedgerLine => ({ event: 'created', collection: '/state', id });

test('keys that a killed run has put go, and no other: not those whose tag begins alike, nor what the ledger makes up', async () => {
  const backend = backendOf();
  backend.create.stateEntry({ key: `${tag} 1 life`, value: {} });
  const others = [backend.create.stateEntry({ key: `${tag}2 1 life` }), ...backend.state.all().slice(0, 3)];
  const seen = backend.integrations.all().map(({ _id }) => _id);
  const lines = [...begun(await userOf(backend), seen), key(`${tag} 1 life`), key(`${tag} 2 gone`)];
  const { report, ledger, isDone } = await clean(backend.fetch, [...lines, key('apple')]);
  expect(report).toMatchObject({ removed: 1, stayed: [] });
  expect(isDone).toBe(false);
  expect(await clean(backend.fetch, lines)).toMatchObject({ isDone: true, report: { removed: 0, gone: 2 } });
  expect(ledger).toContainEqual({ event: 'removed', collection: '/state', id: `${tag} 1 life` });
  expect(backend.state.all().map((one) => one.key)).toEqual(expect.arrayContaining(others.map((one) => one.key)));
  expect(backend.state.all()).toHaveLength(4);
});

test('a run that is stopped in the midst of its checks leaves no key behind', async () => {
  const backend = backendOf();
  const before = backend.state.all();
  let puts = 0;
  const stop = new AbortController();
  const { leftovers } = await judge(
    async (input, init) => {
      const response = await backend.fetch(input, init);
      if (init?.method === 'PUT' && response.status === 201 && ++puts === 3) stop.abort();
      return response;
    },
    { resources: ['state'], phases: ['stateful'], signal: stop.signal },
  );
  expect([puts >= 3, leftovers]).toEqual([true, []]);
  expect(backend.state.all()).toEqual(before);
});

test('a key that a backend does not let go of is reported as left', async () => {
  const backend = backendOf();
  const { leftovers } = await judge(
    async (input, init) => {
      const isRemoval = init?.method === 'DELETE' && String(input).includes('/state/');
      return isRemoval ? new Response(null, { status: 204 }) : backend.fetch(input, init);
    },
    { resources: ['state'], phases: ['stateful'] },
  );
  expect(leftovers.length).toBeGreaterThan(0);
  expect(leftovers.every(({ collection }) => collection === '/state')).toBe(true);
});
