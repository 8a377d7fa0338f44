import { expect, test } from 'vitest';
import { judge } from '../judge.ts';
import { goodBackend } from '../proxy.ts';

test('an account of 2,500 records conforms, and is not read through at each look', async () => {
  const backend = goodBackend({ integrations: 2500 });
  let shown = 0;
  const report = await judge(
    async (input, init) => {
      const response = await backend.fetch(input, init);
      if ((init?.method ?? 'GET') === 'GET') shown += (await response.clone().text()).length > 100_000 ? 1 : 0;
      return response;
    },
    { runs: 4 },
  );
  expect(report.failures).toEqual([]);
  expect(shown).toBeLessThan(150);
});
