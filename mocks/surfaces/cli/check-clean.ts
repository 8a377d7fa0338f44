import { withoutToken } from '../../../contracts/check/failure.ts';
import { UnjudgedError } from '../../../contracts/check/unjudged-error.ts';
import { cleanConformance } from '../../../contracts/scenarios/clean-conformance.ts';
import type { CheckOptions } from './check-options.ts';
import { openLedgerFile } from './ledger-file.ts';
import type { Output } from './output.ts';

/** Removes what runs left behind that were killed; tells the exit code. */
export async function cleanAfterRuns(options: CheckOptions, output: Output): Promise<number> {
  const { baseUrl, token, rate } = options;
  const ledger = openLedgerFile(options.ledger);
  const runs = ledger.unfinished(baseUrl);
  if (runs.length === 0) {
    output.print(`Nothing to clean up: ${ledger.path} has no unfinished run on ${baseUrl}.`);
    return 0;
  }
  const cleaning = cleanConformance({
    baseUrl,
    token,
    rate,
    fetch: globalThis.fetch,
    runs,
    onLedger: (tag, line) => ledger.writer(baseUrl, tag)(line),
    sleep: (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds)),
  });
  const report = await cleaning.catch((error: unknown) => {
    if (!(error instanceof UnjudgedError)) throw error;
    output.complain(withoutToken(error.message, token));
    return undefined;
  });
  if (report === undefined) return 2;
  const count = `${report.runs} unfinished ${report.runs === 1 ? 'run' : 'runs'}`;
  output.print(`Cleaned up after ${count} on ${baseUrl}: ${report.removed} removed, ${report.gone} gone already.`);
  if (report.gone > 0 && report.removed === 0)
    output.complain('All of it was gone already. If the token is another account’s, run it again with the right one.');
  for (const { collection, id } of report.leftovers) output.complain(`Could not remove ${collection}/${id}.`);
  ledger.settle();
  return report.leftovers.length === 0 ? 0 : 1;
}
