import { expect, test } from 'vitest';
import { judge } from '../kit/judge.ts';
import { busyAccount } from './strangers.ts';

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
