import { expect, test } from 'vitest';
import { runCampaign } from './campaign/campaign.ts';
import { kinds } from './campaign/exchange.ts';
import { summaryText } from './report/summary.ts';

test('twenty thousand exchanges of four seeds find nothing', async () => {
  const report = await runCampaign({
    exchanges: 20_000,
    seeds: 4,
    from: 1,
    only: [],
    shrinks: true,
    onProgress: () => undefined,
  });
  expect(report.findings.failing, summaryText(report)).toEqual([]);
  // It is worth something only where each kind came, and where some requests were accepted and some refused.
  expect(Object.keys(report.tally.byKind)).toEqual([...kinds]);
  const { ends } = report.tally.byKind['api'] ?? { ends: {} };
  expect(Math.min(ends['2xx'] ?? 0, ends['4xx'] ?? 0)).toBeGreaterThan(2000);
});
