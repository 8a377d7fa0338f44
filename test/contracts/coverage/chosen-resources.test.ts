import { expect, test } from 'vitest';
import { createCoverage } from '../../../contracts/coverage/create-coverage.ts';
import { coveragePage } from '../../../contracts/coverage/report/coverage-page.ts';
import type { CoverageReport } from '../../../contracts/coverage/report/coverage-report.ts';
import { coverageTable } from '../../../contracts/coverage/report/coverage-table.ts';
import { thresholdFailures } from '../../../contracts/coverage/report/coverage-threshold.ts';
import { contractCoverage } from '../../../mocks/surfaces/vitest/contract-coverage.ts';
import { OptionError } from '../../../spec/errors/option-error.ts';
import { ask, openWorkshop, workshop } from '../../mocks/engine/workshop.ts';

/** What a small suite of the workshop exercises: one list of machines, one of jobs below a customer, one path to nowhere. */
async function reportOf(resources?: readonly string[]): Promise<CoverageReport> {
  const mock = openWorkshop();
  const coverage = createCoverage(workshop, { ...(resources !== undefined && { resources }) });
  mock.watch(coverage.add);
  await ask(mock, 'GET', '/machines');
  await ask(mock, 'GET', '/customers/none/jobs');
  await ask(mock, 'GET', '/nowhere');
  return coverage.report();
}

test('of chosen resources only the operations are reported: their own, and what stands below a record and shows no others', async () => {
  const report = await reportOf(['machines']);
  expect(report.operations.map(({ id }) => id)).toEqual([
    'listMachines',
    'createMachine',
    'getMachine',
    'replaceMachine',
    'deleteMachine',
    'patchMachine',
    'getMachineDependencies',
  ]);
  expect(report).toMatchObject({
    resources: ['machines'],
    exchanges: 1,
    shares: { operation: { exercised: 1, of: 7 } },
  });
  expect(report.missing.every(({ operation }) => operation.includes('Machine'))).toBe(true);
});

test('several are reported in the order of the document, and what leads nowhere is reported all the same', async () => {
  const report = await reportOf(['jobs', 'machines']);
  expect(report.resources).toEqual(['machines', 'jobs']);
  expect(report.exchanges).toBe(2);
  expect(report.unrouted).toEqual([{ request: 'GET /v1/nowhere', count: 1 }]);
});

test('where nothing is chosen everything is reported, and the report names no resources', async () => {
  const report = await reportOf();
  expect(report).toMatchObject({ resources: undefined, exchanges: 3 });
  expect(report.operations).toHaveLength(workshop.operations.length);
  expect(JSON.parse(JSON.stringify(report))).not.toHaveProperty('resources');
});

test('everything is counted, so another may merge it and choose otherwise', async () => {
  const mock = openWorkshop();
  const worker = createCoverage(workshop, { resources: ['jobs'] });
  mock.watch(worker.add);
  await ask(mock, 'GET', '/machines');
  const other = createCoverage(workshop, { resources: ['machines'] });
  other.merge(JSON.parse(JSON.stringify(worker)));
  expect(worker.report().exchanges).toBe(0);
  expect(other.report()).toMatchObject({ exchanges: 1, shares: { operation: { exercised: 1 } } });
});

test('a status that the document does not have is reported of chosen operations only', () => {
  for (const [resource, found] of [
    ['machines', [{ operation: 'listMachines', status: '418', count: 1 }]],
    ['jobs', []],
  ] as const) {
    const coverage = createCoverage(workshop, { resources: [resource] });
    coverage.add({
      method: 'GET',
      url: 'https://workshop.example/v1/machines',
      operation: 'listMachines',
      status: 418,
      violations: [],
      notes: [],
      parameters: undefined,
      requestBody: undefined,
      responseBody: undefined,
    });
    expect(coverage.report().undocumented).toEqual(found);
  }
});

test('the choice stands in the headline of the table and of the page, and in JSON', async () => {
  const report = await reportOf(['jobs', 'machines']);
  expect(coverageTable(report)).toMatch(/^Coverage of the operations of machines and jobs in .* by 2 exchanges\n/);
  const page = coveragePage(report);
  expect(page).toContain('<p class="eyebrow">Contract coverage of the operations of machines and jobs</p>');
  expect(page).toContain('every operation, status, parameter and field of these resources.');
  expect(JSON.parse(JSON.stringify(report))).toMatchObject({ resources: ['machines', 'jobs'] });
});

test('a threshold is one of what was chosen, and says so', async () => {
  const report = await reportOf(['machines']);
  expect(thresholdFailures(report, { operation: 14.2 })).toEqual([]);
  expect(thresholdFailures(report, { operation: 15, total: 100 })).toEqual([
    expect.stringMatching(
      /^Failed to reach the coverage of machines: [\d.]+ % of what there is of them was exercised /,
    ),
    expect.stringContaining('14.2 % of their operations was exercised (1 of 7), and 15 % has to be.'),
  ]);
  expect(thresholdFailures(await reportOf(['bills']), 0)).toEqual([
    'Failed to reach the coverage of bills: not one exchange was seen. Run a suite that asks the fake for them.',
  ]);
});

test.each<[what: string, make: () => unknown, sentence: string]>([
  [
    'a resource that there is not',
    () => createCoverage(workshop, { resources: ['machine'] }),
    '; did you mean `machines`?',
  ],
  ['no resource', () => createCoverage(workshop, { resources: [] }), 'no resource is named.'],
  ['an empty name', () => createCoverage(workshop, { resources: [''] }), '`resources` is an array of 1.'],
  [
    'one that the reporter does not find',
    () => contractCoverage({ resources: ['integration'] }),
    'the document has no resource "integration"; did you mean `integrations`? Its resources are environments, integrations, ',
  ],
])('%s is refused when the count is made', (_what, make, sentence) => {
  expect(make).toThrow(OptionError);
  expect(make).toThrow(sentence);
});
