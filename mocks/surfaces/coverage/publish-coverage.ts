import type { Coverage } from '../../../contracts/coverage/create-coverage.ts';
import { coveragePage } from '../../../contracts/coverage/report/coverage-page.ts';
import { coverageTable } from '../../../contracts/coverage/report/coverage-table.ts';
import { type CoverageThreshold, thresholdFailures } from '../../../contracts/coverage/report/coverage-threshold.ts';
import { writeWhole } from './coverage-files.ts';

/** Where a report of coverage goes, and what it has to reach. */
export interface PublishOptions {
  /** In percent, of everything or by kind. A suite that reaches less fails. */
  readonly threshold?: CoverageThreshold;
  /** A file for the page. */
  readonly html?: string;
  /** A file for the report as JSON. */
  readonly json?: string;
}

/** Prints the table, writes the files, and gives a sentence for each threshold that was not reached. */
export function publishCoverage(
  coverage: Coverage,
  { threshold, html, json }: PublishOptions,
  print: (line: string) => void,
): readonly string[] {
  const report = coverage.report();
  print(coverageTable(report));
  if (html !== undefined) {
    writeWhole(html, coveragePage(report));
    print(`The page is ${html}`);
  }
  if (json !== undefined) {
    writeWhole(json, `${JSON.stringify(report, undefined, 2)}\n`);
    print(`The report is ${json}`);
  }
  return threshold === undefined ? [] : thresholdFailures(report, threshold);
}
