import type { ReportedRun } from '../baseline/baseline.ts';
import type { CheckFailure } from '../check/failures/failure.ts';
import type { CheckOutcome } from '../check/report/report.ts';
import { restsOnText } from './parts/inferred-text.ts';
import type { Reporter } from './parts/reporter.ts';
import { writtenAt } from './parts/written-place.ts';
import { element, escapeText } from './parts/xml.ts';

interface Case {
  readonly classname: string;
  readonly name: string;
  readonly outcome: 'passed' | 'failed' | 'broken' | 'skipped';
  readonly message?: string;
  readonly text?: string;
  /** In seconds. */
  readonly time?: number;
}

/**
 * JUnit's XML, as Jenkins and GitLab read it: a suite for each phase, a case for each check. A known failure is a
 * skipped case that says so.
 */
export const junitReport: Reporter = (report, { tool, documentPath }) => {
  const suites = [
    ...report.phases.map(({ phase, durationMs }) =>
      suite(phase, phaseCases(report, phase, tool.name, documentPath), seconds(durationMs)),
    ),
    ...aroundTheRun(report, tool.name),
  ];
  const sum = (key: keyof Counts): number => suites.reduce((total, { counts }) => total + counts[key], 0);
  const totals = { tests: sum('tests'), failures: sum('failures'), errors: sum('errors'), skipped: sum('skipped') };
  const root = element(
    'testsuites',
    { name: `${tool.name} check`, ...totals, time: seconds(report.durationMs) },
    suites.map(({ xml }) => `\n  ${xml}`).concat('\n'),
  );
  return `<?xml version="1.0" encoding="UTF-8"?>\n${root}\n`;
};

function phaseCases(report: ReportedRun, phase: string, tool: string, documentPath: string): Case[] {
  const failures = new Map(report.failures.map((failure) => [failure.id, failure]));
  const known = new Map((report.baseline?.known ?? []).map((failure) => [failure.id, failure]));
  return report.checks
    .filter((check) => check.phase === phase)
    .map((check) => caseOf(check, tool, pick(failures, check), pick(known, check), documentPath));
}

function caseOf(
  { phase, operation, check, outcome, durationMs }: CheckOutcome,
  tool: string,
  failures: readonly CheckFailure[],
  known: readonly CheckFailure[],
  documentPath: string,
): Case {
  const named = { classname: `${tool}.${phase}`, name: `${operation}: ${check}`, time: seconds(durationMs) };
  const [first] = failures;
  if (first !== undefined) {
    const text = failures.map((failure) => describe(failure, documentPath)).join('\n\n');
    return { ...named, outcome: 'failed', message: first.message, text };
  }
  if (known.length > 0)
    return { ...named, outcome: 'skipped', message: `Known failure: ${known.map(({ message }) => message).join(' ')}` };
  if (outcome === 'skipped') return { ...named, outcome, message: 'It writes, and the run may only read.' };
  if (outcome === 'outside')
    return {
      ...named,
      outcome: 'skipped',
      message: 'It calls what acts outside of the account, which was not asked for.',
    };
  if (outcome === 'unjudged')
    return { ...named, outcome: 'skipped', message: 'It came to no verdict; the notes of the run say why.' };
  // What failed is known under the same id from another check, and reported there.
  return { ...named, outcome: 'passed' };
}

function pick(failures: ReadonlyMap<string, CheckFailure>, check: CheckOutcome): CheckFailure[] {
  return check.failures.map((id) => failures.get(id)).filter((failure) => failure !== undefined);
}

function describe(failure: CheckFailure, documentPath: string): string {
  const { id, message, received, documented, curl } = failure;
  const place = writtenAt(failure, documentPath);
  const rests = restsOnText(failure);
  return [
    message,
    `Received: ${received}`,
    `Documented: ${documented}`,
    ...(rests === '' ? [] : [rests]),
    `See ${place}`,
    curl,
    `id: ${id}`,
  ].join('\n');
}

/** What went wrong with the run as a whole. */
function aroundTheRun({ reason, baseline, leftovers }: ReportedRun, tool: string): Suite[] {
  const classname = `${tool}.run`;
  const cases: Case[] = [
    ...(reason === undefined
      ? []
      : [{ classname, name: 'the backend can be judged', outcome: 'broken' as const, message: reason }]),
    ...(baseline?.fixed ?? []).map(({ id }) => ({
      classname,
      name: `the baseline holds no failure that is fixed: ${id}`,
      outcome: 'failed' as const,
      message: `Fixed, so take it out of the baseline: ${id}`,
    })),
    ...leftovers.map(({ collection, id }) => ({
      classname,
      name: `${collection}/${id} is removed`,
      outcome: 'broken' as const,
      message: `Could not remove ${collection}/${id}, which the run created.`,
    })),
  ];
  return cases.length === 0 ? [] : [suite('run', cases)];
}

interface Counts {
  readonly tests: number;
  readonly failures: number;
  readonly errors: number;
  readonly skipped: number;
}

interface Suite {
  readonly xml: string;
  readonly counts: Counts;
}

function suite(name: string, cases: readonly Case[], time = 0): Suite {
  const count = (outcome: Case['outcome']): number => cases.filter((one) => one.outcome === outcome).length;
  const counts = {
    tests: cases.length,
    failures: count('failed'),
    errors: count('broken'),
    skipped: count('skipped'),
  };
  const children = cases.map((one) => `\n    ${testCase(one)}`).concat('\n  ');
  return { xml: element('testsuite', { name, ...counts, time }, children), counts };
}

function seconds(milliseconds: number | undefined): number {
  return Math.round(milliseconds ?? 0) / 1000;
}

function testCase({ classname, name, outcome, message = '', text, time = 0 }: Case): string {
  const attributes = { classname, name, time };
  const inner = text === undefined ? [] : [escapeText(text)];
  switch (outcome) {
    case 'passed':
      return element('testcase', attributes);
    case 'skipped':
      return element('testcase', attributes, [element('skipped', { message })]);
    case 'failed':
      return element('testcase', attributes, [element('failure', { message, type: 'violation' }, inner)]);
    case 'broken':
      return element('testcase', attributes, [element('error', { message, type: 'unjudged' }, inner)]);
  }
}
