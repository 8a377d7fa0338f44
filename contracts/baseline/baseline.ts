import { isRecord } from '../../spec/document/document.ts';
import { parseJson } from '../../spec/json/json-depth.ts';
import type { CheckFailure } from '../check/failures/failure.ts';
import { causesOf } from '../check/report/causes-of.ts';
import type { CheckOutcome, ConformanceReport } from '../check/report/report.ts';
import { CheckFileError } from './check-file-error.ts';
import { currentId } from './former-names.ts';

/** A failure that is known and put up with for now. */
export interface KnownFailure {
  readonly id: string;
  /** What is wrong, for whoever reads the file. */
  readonly sentence: string;
}

/** What a run found, seen beside what was known before. */
export interface Ratchet {
  /** The failures of the run that were known. */
  readonly known: readonly CheckFailure[];
  /** What was known and does not fail any more. */
  readonly fixed: readonly KnownFailure[];
}

/** A report, with a baseline applied to it or without: what every reporter takes. */
export interface ReportedRun extends ConformanceReport {
  readonly baseline?: Ratchet;
}

/**
 * Takes what is known out of a report's failures. The ratchet turns one way only: a new failure fails, and so does one
 * that is fixed and still in the file. What the run did not come to is neither.
 */
export function applyBaseline(report: ConformanceReport, known: readonly KnownFailure[]): ReportedRun {
  const ids = new Set(known.map(({ id }) => id));
  const failing = new Set(report.failures.map(({ id }) => id));
  const failures = report.failures.filter(({ id }) => !ids.has(id));
  const baseline = {
    known: report.failures.filter(({ id }) => ids.has(id)),
    fixed: known.filter(({ id }) => !failing.has(id) && isSettled(report, id)),
  };
  const verdict =
    failures.length > 0
      ? 'violates'
      : report.reason !== undefined
        ? 'unjudged'
        : baseline.fixed.length > 0
          ? 'violates'
          : 'conforms';
  const exitCode = verdict === 'conforms' ? 0 : verdict === 'violates' ? 1 : 2;
  return { ...report, verdict, exitCode, failures, causes: causesOf(failures, report.checks), baseline };
}

/** The known failures after a run: those it found, and the old ones that it did not come to. */
export function updatedBaseline(report: ConformanceReport, known: readonly KnownFailure[]): KnownFailure[] {
  const found = new Map(report.failures.map(({ id, message }) => [id, { id, sentence: message }]));
  for (const old of known) if (!found.has(old.id) && !isSettled(report, old.id)) found.set(old.id, old);
  return [...found.values()].sort((one, other) => (one.id < other.id ? -1 : 1));
}

/** Whether a run can tell that a failure which it did not find is gone: its check ran, or there is no such check. */
function isSettled({ checks, phases, scope }: ConformanceReport, id: string): boolean {
  const own = checks.filter((check) => id.startsWith(`${keyOf(check)} › `));
  if (own.length > 0) return own.some(({ outcome }) => outcome === 'passed' || outcome === 'failed');
  return scope.unfinished === 0 && phases.some(({ phase }) => id.startsWith(`${phase} › `));
}

function keyOf({ phase, operation, check }: CheckOutcome): string {
  return [phase, operation, check].join(' › ');
}

/** Writes known failures as the text of a baseline file, one failure a line, so that a merge is easy. */
export function writeBaseline(known: readonly KnownFailure[]): string {
  const lines = known.map((failure) => `    ${JSON.stringify(failure)}`);
  return `{\n  "version": 1,\n  "failures": [${lines.length === 0 ? '' : `\n${lines.join(',\n')}\n  `}]\n}\n`;
}

/**
 * Reads the text of a baseline file.
 *
 * @throws {CheckFileError} where it is none.
 */
export function readBaseline(text: string, file: string): KnownFailure[] {
  const value = parse(text);
  const failures = isRecord(value) && value['version'] === 1 ? value['failures'] : undefined;
  if (!Array.isArray(failures)) {
    throw new CheckFileError(
      `Failed to read the baseline ${file}: it is not { "version": 1, "failures": […] }. Write it anew with --update-baseline.`,
    );
  }
  return failures.map((failure: unknown, index) => {
    const { id, sentence } = isRecord(failure) ? failure : {};
    if (typeof id === 'string') return { id: currentId(id), sentence: typeof sentence === 'string' ? sentence : '' };
    throw new CheckFileError(`Failed to read the baseline ${file}: failure ${index + 1} has no id that is a text.`);
  });
}

function parse(text: string): unknown {
  try {
    return parseJson(text);
  } catch {
    return undefined;
  }
}
