import { expect, test } from 'vitest';
import type { Phase } from '../../../../contracts/check/failures/failure.ts';
import { recycleBin } from '../defects/recycle-bin.ts';
import { judge } from '../judge.ts';
import { goodBackend, planted } from '../proxy.ts';

const options = { resources: ['recycleBin'], runs: 2 } as const;
const likely: readonly Phase[] = ['stateful', 'negative', 'security', 'examples', 'positive'];

test('a backend without defect conforms, and nothing waits in its bin afterwards', async () => {
  const backend = goodBackend();
  const report = await judge(backend.fetch, options);
  expect(report.failures).toEqual([]);
  expect(report).toMatchObject({ verdict: 'conforms', leftovers: [] });
  expect(backend.recycleBin.all()).toEqual([]);
});

test.each(Object.entries(recycleBin))('found in the recycle bin: it %s', async (_title, defect) => {
  for (const phase of likely) {
    const { verdict } = await judge(planted(defect), { ...options, phases: [phase], runName: phase });
    if (verdict === 'violates') return;
  }
  expect.fail('No phase finds the defect.');
});
