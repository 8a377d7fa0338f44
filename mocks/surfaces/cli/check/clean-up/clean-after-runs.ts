import { cleanConformance } from '../../../../../contracts/apis/integrator/conformance/clean-conformance.ts';
import type { CleanPlan, CleanReport } from '../../../../../contracts/check/clean-up/found/clean-runs.ts';
import { withoutToken } from '../../../../../contracts/check/failures/failure.ts';
import { isSameUrl, type LedgerRun } from '../../../../../contracts/check/ledger/ledger-text.ts';
import { tagPrefix } from '../../../../../contracts/check/ledger/tag-prefix.ts';
import { UnjudgedError } from '../../../../../contracts/check/time/unjudged-error.ts';
import { counted, listed, visible } from '../../../../../contracts/reporters/parts/visible.ts';
import type { Output } from '../../terminal/output.ts';
import { listenForStop, type Stop, stoppableSleep } from '../../terminal/stop.ts';
import type { CheckOptions } from '../options/check-options.ts';
import { apiOf } from '../options/judged-contract.ts';
import { askWhether, canAsk } from './ask.ts';
import { nameOf, outcomeLine, planLines, troubleLines } from './clean-text.ts';
import { type LedgerFile, openLedgerFile } from './ledger-file.ts';
import { isAlive } from './run-process.ts';

/**
 * Removes what runs left behind that were killed; tells the exit code: 0 nothing is left, 1 something is, or may be, and
 * the ledger is kept, 2 nothing was done.
 */
export async function cleanAfterRuns(options: CheckOptions, output: Output): Promise<number> {
  const { baseUrl } = options;
  const ledger = openLedgerFile(options.ledger);
  const all = ledger.unfinished();
  const chosen = all.filter((run) => isSameUrl(run.baseUrl, baseUrl) && isChosen(run, options));
  if (chosen.length === 0) return nothingToDo(options, ledger, all, output);
  const live = options.runName === undefined ? chosen.filter((run) => isAlive(run.process)) : [];
  for (const run of live) output.complain(liveText(run));
  const runs = chosen.filter((run) => !live.includes(run));
  if (runs.length === 0) return 1;
  ledger.mustBeWritable();
  const stop = listenForStop(
    (signal) => output.complain(`\n${signal}: stopping. The ledger ${ledger.path} says what is left.`),
    () => undefined,
  );
  try {
    const code = await clean(options, ledger, runs, stop, output);
    return live.length > 0 && code === 0 ? 1 : code;
  } catch (error) {
    if (!(error instanceof UnjudgedError)) throw error;
    output.complain(visible(withoutToken(error.message, options.token)));
    output.complain(`The ledger ${ledger.path} is kept. Run --clean again once that is mended.`);
    return stop.exitCode ?? 1;
  } finally {
    stop.release();
  }
}

/** How long lists may lag behind the last line of a ledger, in milliseconds. */
const longestLag = 4000;

/** How many base URLs are named. */
const maxPlaces = 5;

/** Says why a run is left alone: what it creates, it still needs. */
function liveText({ tag, process: at }: LedgerRun): string {
  const name = visible(tag.slice(tagPrefix.length));
  return `${visible(tag)} seems to be running still, as process ${at?.pid}: its records are left alone. Stop it first; where that is another process, give --run-name ${name}.`;
}

function isChosen({ tag }: LedgerRun, { runName }: CheckOptions): boolean {
  return runName === undefined || tag === `${tagPrefix}${runName}`;
}

/** Says why there is nothing to clean up, or where. */
function nothingToDo(
  { baseUrl, runName }: CheckOptions,
  { path, isThere }: LedgerFile,
  all: readonly LedgerRun[],
  output: Output,
): number {
  if (all.length === 0) {
    const why = isThere ? `${path} has no unfinished run` : `there is no ledger ${path}`;
    output.print(`Nothing to clean up: ${why}.`);
    return 0;
  }
  const elsewhere = [...new Set(all.map((run) => run.baseUrl))].filter((url) => !isSameUrl(url, baseUrl));
  const what = runName === undefined ? '' : ` of the name ${runName}`;
  const places =
    elsewhere.length === 0 ? '' : ` It has ${counted(all.length, 'run')} on ${visible(listed(elsewhere, maxPlaces))}.`;
  output.complain(
    `Failed to clean up ${baseUrl}: ${path} has no unfinished run${what} there, and is kept.${places} Give the base URL on which the run was${runName === undefined ? '' : ', or another --run-name'}.`,
  );
  return 1;
}

async function clean(
  options: CheckOptions,
  ledger: LedgerFile,
  runs: readonly LedgerRun[],
  stop: Stop,
  output: Output,
): Promise<number> {
  const { baseUrl, token, rate, timeoutMs, deadlineMs, maxResponseBytes, clean: wish } = options;
  const asking = { isUnasked: false };
  const report = await cleanConformance({
    baseUrl,
    token,
    ...apiOf(options),
    // What was made is removed, whatever it looks like.
    allowSideEffects: true,
    rate,
    timeoutMs,
    deadlineMs,
    lagMs: Math.max(0, longestLag - ledger.age()),
    maxResponseBytes,
    fetch: globalThis.fetch,
    signal: stop.signal,
    runs,
    named: wish.remove,
    forget: wish.forget,
    confirm: (plan) => confirm(plan, options, stop, output, asking),
    onLedger: (tag, line) => ledger.writer(baseUrl, tag)(line),
    sleep: stoppableSleep(stop),
  });
  if (stop.exitCode !== undefined) return stop.exitCode;
  if (report.isDeclined) {
    if (wish.isDry) return 0;
    output.complain(
      asking.isUnasked
        ? `Nothing was removed: there is no terminal to ask on. Give --yes to have the ${counted(report.remove.length, 'record')} removed.`
        : `Nothing was removed. The ledger ${ledger.path} is kept.`,
    );
    return asking.isUnasked ? 2 : 1;
  }
  return tell(report, options, ledger, output);
}

async function confirm(
  plan: CleanPlan,
  { baseUrl, clean: { isDry, yes } }: CheckOptions,
  stop: Stop,
  output: Output,
  asking: { isUnasked: boolean },
): Promise<boolean> {
  for (const line of planLines(plan, baseUrl)) output.print(line);
  if (isDry) return false;
  if (yes) return true;
  asking.isUnasked = !canAsk();
  if (asking.isUnasked) return false;
  return askWhether(`Remove the ${counted(plan.remove.length, 'record')}?`, stop.signal);
}

function tell(report: CleanReport, { baseUrl }: CheckOptions, ledger: LedgerFile, output: Output): number {
  if (report.remove.length === 0) for (const line of planLines(report, baseUrl)) output.print(line);
  output.print(outcomeLine(report, baseUrl));
  for (const record of report.stayed) output.complain(`Could not remove ${nameOf(record)}: ${visible(record.why)}.`);
  const reported = new Set(report.runs.flatMap((run) => (run.isDone ? [] : troubleLines(run, report, ledger.path))));
  for (const line of reported) output.complain(line);
  ledger.settle();
  const others = ledger.unfinished().filter((run) => !isSameUrl(run.baseUrl, baseUrl));
  const places = visible(listed([...new Set(others.map((run) => run.baseUrl))], maxPlaces));
  if (others.length > 0)
    output.complain(
      `${ledger.path} still has ${counted(others.length, 'unfinished run')} on ${places}: clean up there, too.`,
    );
  return report.runs.every(({ isDone }) => isDone) ? 0 : 1;
}
