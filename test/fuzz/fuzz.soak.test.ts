import { expect, test } from 'vitest';
import { integratorContract } from '../../contracts/apis/integrator/builtin/builtin.ts';
import { runCampaign } from './campaign/campaign.ts';
import { kinds } from './campaign/exchange.ts';
import { summaryText } from './report/summary.ts';

/**
 * Operations that a hundred random requests each are seldom accepted by: the record must be one that nothing refers to, or
 * be made by another request just before.
 */
const rare: ReadonlySet<string> = new Set([
  'runUninstaller',
  'installIntegrationApp',
  'deleteConnection',
  'getConnectionDebugLogOf',
  'deleteConnectionDebugLogOf',
  'proxyOverConnection',
  'deleteExport',
  'updateDistributedExport',
  'deleteImport',
  'deleteScript',
  'getStepRequest',
  'deleteStepRequest',
  'getLicense',
  'deleteLicense',
  // What has to be made by the same exchanges before, or is known by another name than an _id.
  'runInstaller',
  'updateLicense',
  'deleteAsyncHelper',
  'deleteFileDefinition',
  'deleteEdiProfile',
  'deleteState',
  'getExportState',
  'deleteExportState',
  'deleteImportState',
  'getFlowState',
  'deleteFlowState',
  'getIntegrationState',
  'installTemplate',
  'getTag',
  'updateTag',
  'deleteTag',
  'patchTag',
  'listRecycleBinOfType',
  'purgeRecycledRecord',
  'restoreRecycledRecord',
]);

test('twenty thousand exchanges of four seeds find nothing', async () => {
  const report = await runCampaign({
    exchanges: 20_000,
    seeds: 4,
    from: 1,
    jobs: 2,
    only: [],
    shrinks: true,
    onProgress: () => undefined,
  });
  expect(report.findings.failing, summaryText(report)).toEqual([]);
  // It is worth something only where each kind came, and where some requests were accepted and some refused.
  expect(Object.keys(report.tally.byKind)).toEqual([...kinds]);
  expect(report.tally.byKind['api']?.ends['2xx']).toBeGreaterThan(2000);
  expect(report.tally.byKind['api']?.ends['4xx']).toBeGreaterThan(2000);
  const { operations } = integratorContract();
  const labels = operations.filter(({ id }) => !rare.has(id)).map(({ method, path }) => `${method} ${path}`);
  // Which few others stay out, the dice say: each operation more throws them anew.
  const refused = labels.filter((label) => !report.tally.accepted.has(label));
  expect(refused.length, refused.join(', ')).toBeLessThanOrEqual(10);
});
