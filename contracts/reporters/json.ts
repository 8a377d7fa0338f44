import type { CheckFailure } from '../check/failures/failure.ts';
import type { Reporter } from './parts/reporter.ts';

/**
 * The whole report as JSON; the package ships a JSON Schema of it. Requests and responses stand beside the examples of
 * the causes only: one for each failure would be megabytes.
 */
export const jsonReport: Reporter = (report, { tool, documentPath }) => {
  const { failures, baseline } = report;
  const written = {
    ...report,
    failures: failures.map(withoutExchange),
    ...(baseline !== undefined && { baseline: { ...baseline, known: baseline.known.map(withoutExchange) } }),
  };
  return `${JSON.stringify({ version: 1, tool, documentPath, ...written }, null, 2)}\n`;
};

function withoutExchange({ exchange: _exchange, ...failure }: CheckFailure): Omit<CheckFailure, 'exchange'> {
  return failure;
}
