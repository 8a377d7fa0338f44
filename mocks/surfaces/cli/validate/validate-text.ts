import type { JudgedExchange } from '../../../../contracts/traffic/judge/judge-traffic.ts';
import type { JudgedRecord } from '../../../../contracts/traffic/read/fixture/read-fixture.ts';
import { didYouMean } from '../../../../contracts/violations/near-miss.ts';
import { andMore } from '../../../../contracts/violations/omitted.ts';
import type { Finding } from '../../../../contracts/violations/violation.ts';
import { placeText } from '../../../../spec/document/line-map.ts';
import type { FileReport, ValidateReport } from './validate-report.ts';

/** The lines that tell a person of a file: what broke the contract, and what was passed over. */
export function describeFile(report: FileReport): string[] {
  if (report.kind === 'unreadable') return [report.reason];
  const { file, judged, violating } = report;
  const what = report.kind === 'fixture' ? 'record' : 'exchange';
  const lines = [
    `${file}: ${count(judged, what)} judged, ${violating === 0 ? 'all conform' : `${violating} ${violating === 1 ? 'does' : 'do'} not conform`}`,
  ];
  if (judged === 0) lines[0] = `${file}: no ${what} in it could be judged`;
  if (report.kind === 'fixture') {
    const { unjudged = [], records } = report;
    const passed = unjudged.map(
      ({ name, records: many, suggestion }) =>
        `  passed over: ${count(many, 'record')} at \`${name}\`: the document does not say what a record there is like${didYouMean(suggestion)}`,
    );
    return [...lines, ...passed, ...records.flatMap(describeRecord), ''];
  }
  const skipped = Object.entries(report.skipped).map(([reason, number]) => `${number} ${reason}`);
  if (skipped.length > 0) lines.push(`  passed over: ${skipped.join(', ')}`);
  return [...lines, ...report.entries.flatMap(describeEntry), ''];
}

/** The last line: the verdict on all files. */
export function describeSummary({ verdict, files, document }: ValidateReport): string[] {
  const by = `${document.title} ${document.version}`;
  if (verdict === 'conforms') return [`Conforms to ${by}.`];
  if (verdict === 'violates') return [`Does not conform to ${by}.`];
  const unreadable = files.some(({ kind }) => kind === 'unreadable');
  return [
    unreadable
      ? 'Could not be judged: a file is unreadable.'
      : `Could not be judged: nothing in the files is about ${by}. Give --base-url where the service responds elsewhere.`,
  ];
}

function describeRecord({ number, kind, id, violations, omitted }: JudgedRecord): string[] {
  if (violations.length === 0) return [];
  return [
    `  record ${number}${id === undefined ? '' : ` (${id})`} of ${kind}`,
    ...violations.map((finding) => `    ${describe(finding)}`),
    ...left('', omitted?.violations),
  ];
}

function describeEntry({
  number,
  fileLine,
  method,
  path,
  status,
  operation,
  violations,
  notes,
  omitted,
  unknown,
}: JudgedExchange): string[] {
  if (violations.length + notes.length + unknown.length === 0) return [];
  const place = fileLine === undefined ? `entry ${number}` : `entry ${number} (line ${fileLine})`;
  return [
    `  ${place}: ${method} ${path} → ${status}${operation === undefined ? '' : `  ${operation}`}`,
    ...violations.map((finding) => `    ${finding.side}: ${describe(finding)}`),
    ...left('', omitted?.violations),
    ...notes.map((finding) => `    note, ${finding.side}: ${describe(finding)}`),
    ...left('notes: ', omitted?.notes),
    ...unknown.map((what) => `    not judged: ${what}`),
  ];
}

function left(what: string, count = 0): string[] {
  return count === 0 ? [] : [`    ${what}${andMore(count)}`];
}

function describe(finding: Finding): string {
  return `${finding.rule}: ${finding.message} (document ${placeText(finding) ?? finding.documentPointer})`;
}

function count(number: number, what: string): string {
  return `${number} ${what}${number === 1 ? '' : 's'}`;
}
