import { CoverageError } from '../plan/coverage-error.ts';
import type { CoverageKind } from '../plan/coverage-item.ts';
import { coverageKinds } from '../plan/coverage-item.ts';
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
  if (report.exchanges === 0) {
    return [
      'Failed to reach the coverage of the contract: not one exchange was seen. Run a suite that talks to the fake.',
    ];
  }
  return (['total', ...coverageKinds] as const).flatMap((name) => {
    const limit = limits[name];
    const reached = name === 'total' ? report.total : report.shares[name];
    return limit === undefined || reached.percent >= limit ? [] : [sentence(name, reached, limit)];
  });
}

const names: Readonly<Record<CoverageKind | 'total', string>> = {
  total: 'the contract',
  operation: 'its operations',
  status: 'its statuses',
  parameter: 'its parameters',
  'request-field': 'the fields to send',
  'response-field': 'the fields to receive',
};

function sentence(name: CoverageKind | 'total', { exercised, of, percent }: Share, limit: number): string {
  return `Failed to reach the coverage of the contract: ${percent} % of ${names[name]} was exercised (${exercised} of ${of}), and ${limit} % has to be. Exercise what is listed as never exercised, or lower the threshold.`;
}
