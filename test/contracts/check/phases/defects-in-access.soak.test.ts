import { expect, test } from 'vitest';
import { accessTokens } from '../defects/access-tokens.ts';
import { judge } from '../judge.ts';
import { goodBackend, planted } from '../proxy.ts';

const resources = ['accesstokens', 'connections'];

test('tokens that are as they should be conform', async () => {
  const { verdict } = await judge(goodBackend().fetch, { resources, runs: 2, phases: ['stateful'] });
  expect(verdict).toBe('conforms');
});

test.each(Object.entries(accessTokens))('found: %s', async (_title, defect) => {
  for (const phase of ['stateful', 'negative', 'positive', 'examples'] as const) {
    const { verdict } = await judge(planted(defect), { resources: ['accesstokens'], runs: 2, phases: [phase] });
    if (verdict === 'violates') return;
  }
  throw new Error('No phase finds the defect.');
});
