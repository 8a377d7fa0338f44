import { expect, test } from 'vitest';
import { type Outcome, outcomeLine, outcomeOf, report, scoreOf, survivorsOf } from '../../../scripts/mutate/outcome.ts';

const at = (line: number, status: Outcome['status'], file = 'contracts/a.ts'): Outcome => ({
  file,
  line,
  column: 3,
  lastLine: line,
  lastColumn: 9,
  mutator: 'ConditionalExpression',
  replacement: 'true',
  status,
});

test('what a test notices, what never ends and what does not load is noticed; what no test reaches is not', () => {
  const outcomes = [at(1, 'Killed'), at(2, 'Killed'), at(3, 'Timeout'), at(4, 'RuntimeError'), at(5, 'Survived')];
  expect(scoreOf([...outcomes, at(6, 'NoCoverage')])).toEqual({
    of: 6,
    killed: 2,
    timedOut: 1,
    notLoaded: 1,
    survived: 1,
    notReached: 1,
    percent: 66.7,
  });
  expect(scoreOf([]).percent).toBe(0);
});

test('survivors are listed by file and line, with what was put in their place, and then the figure', () => {
  const outcomes = [at(9, 'Survived'), at(2, 'NoCoverage'), at(3, 'Killed'), at(1, 'Survived', 'contracts/0.ts')];
  expect(survivorsOf(outcomes).map(({ file, line }) => `${file}:${line}`)).toEqual([
    'contracts/0.ts:1',
    'contracts/a.ts:2',
    'contracts/a.ts:9',
  ]);
  expect(report(outcomes).split('\n')).toEqual([
    'Survived contracts/0.ts:1:3 ConditionalExpression: true',
    'NoCoverage contracts/a.ts:2:3 ConditionalExpression: true',
    'Survived contracts/a.ts:9:3 ConditionalExpression: true',
    '25 % of 4 noticed: 1 killed, 0 timed out, 0 not loaded, 2 survived, 1 not reached',
  ]);
});

test('a mutant of several lines is written in one, and a long one is cut', () => {
  const long = { ...at(1, 'Survived'), replacement: `{\n  a;\n  ${'b'.repeat(200)}\n}` };
  expect(outcomeLine(long)).toMatch(/: \{ a; b+…$/);
  expect(outcomeLine(long).length).toBeLessThan(170);
});

test('what Stryker says of a mutant in a copy of the sources is said of the sources', () => {
  const tried = {
    fileName: '/copy/contracts/a.ts',
    mutatorName: 'BooleanLiteral',
    replacement: 'false',
    location: { start: { line: 1, column: 5 }, end: { line: 1, column: 9 } },
    status: 'Killed' as const,
    killedBy: ['test/contracts/a.test.ts#a is true', 'another'],
  };
  expect(outcomeOf(tried, '/copy')).toEqual({
    file: 'contracts/a.ts',
    line: 1,
    column: 5,
    lastLine: 1,
    lastColumn: 9,
    mutator: 'BooleanLiteral',
    replacement: 'false',
    status: 'Killed',
    killedBy: 'test/contracts/a.test.ts#a is true',
  });
});
