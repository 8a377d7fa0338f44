import { expect, test } from 'vitest';
import { createCoverage } from '../../../../contracts/coverage/create-coverage.ts';
import { isCoverageFile } from '../../../../contracts/coverage/plan/coverage-file.ts';
import { chosenPart, inWords } from '../../../../contracts/coverage/report/chosen-part.ts';
import { share } from '../../../../contracts/coverage/report/coverage-report.ts';
import { type CoverageThreshold, thresholdFailures } from '../../../../contracts/coverage/report/coverage-threshold.ts';
import { asked, contract, failed, listed, nowhere, parameters, reportOf, strange } from './small-suite.ts';

test('what an exchange has is counted once, also where it stands in itself', () => {
  const [list, add] = reportOf(listed, failed, strange, nowhere, nowhere).operations;
  const counts = (items: readonly { readonly name: string; readonly count: number }[] = []): string[] =>
    items.map(({ name, count }) => `${name} ${count}`);
  expect([list?.count, counts(list?.statuses), counts(list?.parameters), counts(list?.requestFields)]).toEqual([
    3,
    ['200 1', '400 0', '5XX 1'],
    ['query limit 1', 'header X-A 0'],
    [],
  ]);
  expect(counts(list?.responseFields)).toEqual([
    '200 /*/id 1',
    '200 /*/name 0',
    '200 /*/home 1',
    '200 /*/home/zip 1',
    '200 /*/home/town 0',
    '200 /*/kids 1',
    '400 5XX /code 1',
  ]);
  expect([counts(add?.requestFields), add?.share]).toEqual([
    ['/name 0', '/home 0', '/home/zip 0', '/home/town 0', '/kids 0'],
    { exercised: 0, of: 7, percent: 0 },
  ]);
});

test('what was held back exercises the request alone', () => {
  const report = reportOf(
    asked('listPets', { parameters, verdict: 'invalid-response', status: 500, responseBody: { code: 'x' } }),
  );
  expect([
    report.shares.parameter,
    report.shares.status.exercised,
    report.shares['response-field'].exercised,
    report.undocumented,
  ]).toEqual([{ exercised: 1, of: 2, percent: 50 }, 0, 0, []]);
});

test('a share is rounded down, and of nothing it is whole', () => {
  expect([share(0, 0), share(1, 3), share(999, 1000), share(9999, 10_000)].map(({ percent }) => percent)).toEqual([
    100, 33.3, 99.9, 99.9,
  ]);
});

test.each<[threshold: CoverageThreshold, failures: number]>([
  [45, 0],
  [45.1, 1],
  [{ total: 45, operation: 50, status: 50, parameter: 50, 'request-field': 0, 'response-field': 71.4 }, 0],
  [{ operation: 51, status: 51, 'response-field': 72 }, 3],
  [0, 0],
])('the threshold %j is missed %i times', (threshold, failures) => {
  expect(thresholdFailures(reportOf(listed, failed, strange, nowhere, nowhere), threshold)).toHaveLength(failures);
});

test.each<[threshold: unknown]>([[101], [-1], [Number.NaN], [{ total: 'x' }], [{ operations: 50 }]])(
  'the threshold %j is none',
  (threshold) => {
    expect(() => Reflect.apply(thresholdFailures, undefined, [reportOf(listed), threshold])).toThrow(
      expect.objectContaining({ name: 'CoverageError' }),
    );
  },
);

test('a suite that sends nothing reaches no threshold', () => {
  expect(thresholdFailures(reportOf(), 0)).toHaveLength(1);
});

test('what one has counted another adds, and what is none is refused', () => {
  const [one, other] = [createCoverage(contract), createCoverage(contract)];
  for (const exchange of [listed, strange, nowhere]) one.add(exchange);
  const file: unknown = JSON.parse(JSON.stringify(one));
  other.merge(file);
  other.merge(file);
  expect(other.report().undocumented).toEqual([{ operation: 'listPets', status: '302', count: 2 }]);
  expect([other.report().exchanges, other.report().unrouted]).toEqual([6, [{ request: 'GET /none', count: 2 }]]);
  expect(Object.keys(Object(file).counts)).not.toContain('addPet operation addPet');
  for (const document of [
    { title: 'Cups', version: '1' },
    { title: 'Pets', version: '2' },
  ])
    expect(() => other.merge({ ...Object(file), document })).toThrow(
      expect.objectContaining({ name: 'CoverageError' }),
    );
  expect(() => other.merge({})).toThrow(expect.objectContaining({ name: 'CoverageError' }));
});

const file = {
  format: 'contract-coverage/1',
  document: { title: 'a', version: 'b' },
  exchanges: 0,
  counts: { a: 1 },
  undocumented: {},
  unrouted: {},
};
test.each<[change: object, isOne: boolean]>([
  [{}, true],
  [{ unrouted: undefined }, false],
  [{ format: 'contract-coverage/2' }, false],
  [{ document: { title: 'a' } }, false],
  [{ document: { version: 'b' } }, false],
  [{ document: null }, false],
  [{ exchanges: -1 }, false],
  [{ exchanges: 1.5 }, false],
  [{ counts: { a: 'b' } }, false],
  [{ counts: [] }, false],
  [{ undocumented: { a: -1 } }, false],
  [{ unrouted: { a: null } }, false],
])('a file of coverage with %j is one: %s', (change, isOne) => {
  expect(isCoverageFile({ ...file, ...change })).toBe(isOne);
});

test('more ways to leave the document than a suite has are not distinguished', () => {
  const coverage = createCoverage(contract);
  for (let at = 0; at < 102; at++) coverage.add(asked(undefined, { url: `https://pets.example/${at % 101}` }));
  const { unrouted } = coverage.report();
  expect([unrouted.length, unrouted[0]]).toEqual([100, { request: 'GET /0', count: 2 }]);
});

test('chosen resources are named as a sentence has them', () => {
  expect([chosenPart(undefined, ' in '), chosenPart(['a'], ' in '), inWords(['a', 'b', 'c'])]).toEqual([
    '',
    'the operations of a in ',
    'a, b and c',
  ]);
});
