import { expect, test } from 'vitest';
import { createContract } from '../../../contracts/contract/create-contract.ts';
import { type Coverage, createCoverage } from '../../../contracts/coverage/create-coverage.ts';
import type { CoverageReport } from '../../../contracts/coverage/report/coverage-report.ts';
import { coverageTable } from '../../../contracts/coverage/report/coverage-table.ts';
import { type CoverageThreshold, thresholdFailures } from '../../../contracts/coverage/report/coverage-threshold.ts';
import { createMock } from '../../../mocks/engine/create-mock.ts';
import { petRequest, petShop } from '../../mocks/engine/pet-shop.ts';

const contract = createContract(petShop);

/** What some requests to the pet shop exercise. */
async function coverageOf(...requests: readonly Request[]): Promise<Coverage> {
  const mock = createMock(petShop, { records: { '/pets': [{ id: 'p1', name: 'Tom' }] } });
  const coverage = createCoverage(contract);
  mock.watch(coverage.add);
  for (const request of requests) await mock.fetch(request);
  return coverage;
}

/** The items of an operation that were exercised, with their counts. */
function exercised(report: CoverageReport, id: string): string[] {
  const operation = report.operations.find((one) => one.id === id);
  if (operation === undefined) throw new Error(`There is no ${id}.`);
  const { statuses, parameters, requestFields, responseFields } = operation;
  return [...statuses, ...parameters, ...requestFields, ...responseFields]
    .filter(({ count }) => count > 0)
    .map(({ kind, name, count }) => `${kind} ${name} ×${count}`);
}

test('operations, statuses, parameters and fields are counted once for each exchange that has them', async () => {
  const coverage = await coverageOf(
    petRequest('POST', '/pets', { name: 'Rex', family: { children: [{ name: 'A' }, { name: 'B' }] } }),
    petRequest('POST', '/pets', { name: 'Felix' }),
    petRequest('GET', '/pets?limit=10'),
  );
  const report = coverage.report();
  expect(exercised(report, 'createPet')).toEqual([
    'status 201 ×2',
    'request-field /name ×2',
    'request-field /family ×1',
    'request-field /family/name ×1',
    'request-field /family/children ×1',
    'response-field 201 /id ×2',
    'response-field 201 /createdAt ×2',
    'response-field 201 /name ×2',
    'response-field 201 /kind ×2',
    'response-field 201 /family ×1',
    'response-field 201 /family/name ×1',
    'response-field 201 /family/children ×1',
  ]);
  expect(exercised(report, 'listPets')).toEqual([
    'status 200 ×1',
    'parameter query limit ×1',
    'response-field 200 /*/id ×1',
    'response-field 200 /*/createdAt ×1',
    'response-field 200 /*/name ×1',
    'response-field 200 /*/kind ×1',
    'response-field 200 /*/family ×1',
    'response-field 200 /*/family/name ×1',
    'response-field 200 /*/family/children ×1',
  ]);
  expect(report.operations.map(({ id, count }) => [id, count]).filter(([, count]) => count !== 0)).toEqual([
    ['listPets', 1],
    ['createPet', 2],
  ]);
});

test('a schema that leads back to itself is counted where it leads to, so the tree ends', async () => {
  const report = (await coverageOf()).report();
  const create = report.operations.find(({ id }) => id === 'createPet');
  expect(create?.requestFields.map(({ name }) => name)).toEqual([
    '/name',
    '/kind',
    '/age',
    '/family',
    '/family/name',
    '/family/children',
  ]);
});

test('a read-only field is not there to be sent', async () => {
  const report = (await coverageOf()).report();
  expect(report.operations.flatMap(({ requestFields }) => requestFields.map(({ name }) => name))).not.toContain('/id');
});

test('a status is counted under the key that the document has for it', async () => {
  const report = (await coverageOf(petRequest('GET', '/pets/none'), petRequest('GET', '/pets?limit=0'))).report();
  expect(exercised(report, 'readPet')).toContain('status 4XX ×1');
  expect(exercised(report, 'listPets')).toContain('status default ×1');
});

test('what was never exercised is said by name; of an operation that was never called only itself', async () => {
  const { missing } = (await coverageOf(petRequest('GET', '/pets/p1'))).report();
  expect(missing.filter(({ operation }) => operation === 'createPet')).toEqual([
    { operation: 'createPet', kind: 'operation', name: 'createPet' },
  ]);
  expect(missing.filter(({ operation }) => operation === 'readPet').map(({ name }) => name)).toEqual([
    '4XX',
    '200 /createdAt',
    '200 /kind',
    '200 /age',
    '200 /family',
    '200 /family/name',
    '200 /family/children',
  ]);
});

test('an undocumented status and a request that leads nowhere are reported, and count for nothing', () => {
  const coverage = createCoverage(contract);
  const exchange = {
    method: 'GET',
    url: 'https://pets.example/v1/pets/p1/visits',
    violations: [],
    notes: [],
    parameters: undefined,
    requestBody: undefined,
    responseBody: [],
  };
  coverage.add({ ...exchange, operation: 'listVisits', status: 418 });
  coverage.add({ ...exchange, operation: 'listVisits', status: 500, verdict: 'invalid-response' });
  coverage.add({ ...exchange, operation: undefined, status: 404 });
  const report = coverage.report();
  expect(report.undocumented).toEqual([{ operation: 'listVisits', status: '418', count: 1 }]);
  expect(report.unrouted).toEqual([{ request: 'GET /v1/pets/p1/visits', count: 1 }]);
  expect(exercised(report, 'listVisits')).toEqual([]);
  expect(coverageTable(report)).toContain('Not in the document, but received:\n  listVisits 418 ×1');
});

test('what two workers have counted, merged from JSON, is what one would have counted', async () => {
  const requests = [petRequest('GET', '/pets/p1'), petRequest('GET', '/pets/p2'), petRequest('GET', '/cats')];
  const whole = await coverageOf(...requests.map((request) => request.clone()));
  const parts = createCoverage(contract);
  for (const request of requests) parts.merge(JSON.parse(JSON.stringify(await coverageOf(request))));
  expect(parts.report()).toEqual(whole.report());
  expect(parts.toJSON()).toEqual(whole.toJSON());
});

test.each([
  ['no coverage', { a: 1 }, 'is not what a coverage gave as JSON'],
  ['a count that is none', { ...createCoverage(contract).toJSON(), counts: { a: -1 } }, 'is not what a coverage gave'],
  [
    'another document',
    { ...createCoverage(contract).toJSON(), document: { title: 'Pet shop', version: '2' } },
    '"Pet shop" 2, and the contract is "Pet shop" 1',
  ],
])('%s is not merged, and the error says why', (_what, file, words) => {
  expect(() => createCoverage(contract).merge(file)).toThrow(words);
});

test('shares are rounded down, so that only everything is 100 %', async () => {
  const report = (await coverageOf(petRequest('GET', '/pets/p1'))).report();
  expect(report.shares.operation).toEqual({ exercised: 1, of: 9, percent: 11.1 });
  expect(report.shares.parameter.percent).toBeLessThan(100);
});

test.each<[threshold: CoverageThreshold, failures: string[]]>([
  [1, []],
  [{ operation: 11.1, total: 1 }, []],
  [{ operation: 12 }, ['11.1 % of its operations was exercised (1 of 9), and 12 % has to be.']],
  [{ status: 100, parameter: 100 }, ['of its statuses was exercised', 'of its parameters was exercised']],
])('the threshold %j is judged, with a sentence for each failure', async (threshold, failures) => {
  const report = (await coverageOf(petRequest('GET', '/pets/p1'))).report();
  expect(thresholdFailures(report, threshold)).toEqual(failures.map((words) => expect.stringContaining(words)));
});

test('a suite that sends nothing reaches no threshold, and a threshold that is none is refused', () => {
  const report = createCoverage(contract).report();
  expect(thresholdFailures(report, 0)).toEqual([expect.stringContaining('not one exchange was seen')]);
  expect(() => thresholdFailures(report, 101)).toThrow('Give a number from 0 to 100');
  expect(() => thresholdFailures(report, JSON.parse('{"operations":5}'))).toThrow('"operations"');
});

test('the table has a row for each operation and names what is missing', async () => {
  const table = coverageTable((await coverageOf(petRequest('GET', '/pets?limit=1'))).report());
  expect(table).toMatch(/^Coverage of Pet shop 1 by 1 exchange\n/);
  expect(table).toMatch(/^listPets +1 +1\/2 +1\/1 +– +2\/8$/m);
  expect(table).toContain('  operations       createPet, readPet, replacePet');
  expect(table).toMatch(/^ {4}received 200 {4}.*\/\*\/family \(\+2\)$/m);
});
