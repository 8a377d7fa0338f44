import { CoverageError } from '../plan/coverage-error.ts';
import type { CoverageKind } from '../plan/coverage-item.ts';
import { coverageKinds } from '../plan/coverage-item.ts';
import { inWords } from './chosen-part.ts';
import type { CoverageReport, Share } from './coverage-report.ts';

/**
 * How much has to be exercised, in percent: of all items together, or of some kinds.
 *
 * @example
 * 80
 * { operation: 100, status: 60 }
 */
export type CoverageThreshold = number | Partial<Record<CoverageKind | 'total', number>>;

/** A sentence for each threshold that was not reached; none where all were. */
export function thresholdFailures(report: CoverageReport, threshold: CoverageThreshold): string[] {
  const limits = typeof threshold === 'number' ? { total: threshold } : threshold;
  for (const [name, limit] of Object.entries(limits)) {
    const known = name === 'total' || coverageKinds.some((kind) => kind === name);
    if (!known || !(limit >= 0 && limit <= 100)) {
      throw new CoverageError(
        `Failed to read the threshold ${JSON.stringify(name)}: ${limit}. Give a number from 0 to 100, or numbers by ${['total', ...coverageKinds].join(', ')}.`,
      );
    }
  }
  // A suite that sends nothing must not pass because a document has nothing to send either.
  const subject = report.resources === undefined ? 'the contract' : inWords(report.resources);
  if (report.exchanges === 0) {
    const what = report.resources === undefined ? 'talks to the fake' : 'asks the fake for them';
    return [`Failed to reach the coverage of ${subject}: not one exchange was seen. Run a suite that ${what}.`];
  }
  const names = report.resources === undefined ? namesOf('its', subject) : namesOf('their', 'what there is of them');
  return (['total', ...coverageKinds] as const).flatMap((name) => {
    const limit = limits[name];
    const reached = name === 'total' ? report.total : report.shares[name];
    return limit === undefined || reached.percent >= limit ? [] : [sentence(subject, names[name], reached, limit)];
  });
}

/** What the kinds are called; `whose`: `its` for a contract, `their` for resources. */
function namesOf(whose: string, total: string): Readonly<Record<CoverageKind | 'total', string>> {
  return {
    total,
    operation: `${whose} operations`,
    status: `${whose} statuses`,
    parameter: `${whose} parameters`,
    'request-field': 'the fields to send',
    'response-field': 'the fields to receive',
  };
}

function sentence(subject: string, name: string, { exercised, of, percent }: Share, limit: number): string {
  return `Failed to reach the coverage of ${subject}: ${percent} % of ${name} was exercised (${exercised} of ${of}), and ${limit} % has to be. Exercise what is listed as never exercised, or lower the threshold.`;
}
