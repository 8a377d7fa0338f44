import {
  type ConformanceOptions,
  checkConformance,
} from '../../../../contracts/apis/integrator/conformance/check-conformance.ts';
import {
  compareConformance,
  replayConformance,
} from '../../../../contracts/apis/integrator/conformance/compare-conformance.ts';
import { isSameUrl } from '../../../../contracts/check/ledger/ledger-text.ts';
import { freshRunName } from '../../../../contracts/check/ledger/run-name.ts';
import { tagPrefix } from '../../../../contracts/check/ledger/tag-prefix.ts';
import type { ConformanceReport } from '../../../../contracts/check/report/report.ts';
import { readRecording, writeRecording } from '../../../../contracts/parity/recording/recording-file.ts';
import { realClock } from '../../../engine/time/clock.ts';
import { OptionError } from '../../../integrator/errors/option-error.ts';
import { mustBeWritable, readText, writePrivateText } from '../files/text-file.ts';
import { fewNotes } from '../serve/document/tallied.ts';
import type { Output } from '../terminal/output.ts';
import { listenForStop, type Stop, stoppableSleep } from '../terminal/stop.ts';
import { dryRun } from './check-dry-run.ts';
import { cleanAfterRuns } from './clean-up/clean-after-runs.ts';
import { type LedgerFile, openLedgerFile } from './clean-up/ledger-file.ts';
import { isAlive } from './clean-up/run-process.ts';
import { inTheLightOf, knownFailures } from './known-failures.ts';
import { type CheckOptions, readCheckOptions } from './options/check-options.ts';
import { apiOf, callsOf, judgedContract, shownLogin } from './options/judged-contract.ts';
import type { RawOptions } from './options/raw-options.ts';
import { createProgress } from './progress.ts';
import { writeReports } from './write-reports.ts';

/** Judges a backend; tells the exit code: 0 conforms, 1 does not, 2 could not be judged. */
export async function check(raw: RawOptions, output: Output): Promise<number> {
  const contract = await judgedContract(raw, process.argv);
  const options = readCheckOptions(raw, process.argv, process.env, contract);
  for (const note of fewNotes(contract?.notes ?? [], options.document ?? '')) output.complain(note);
  if (options.mode === 'clean') return cleanAfterRuns(options, output);
  if (options.mode === 'dry-run') return dryRun(options, output);
  // Read before anything is sent: a run must not end at a file that is wrong.
  const known = await knownFailures(options);
  for (const path of filesToWrite(options)) await mustBeWritable(path);
  const ledger = openLedgerFile(options.ledger);
  if (options.write) ledger.mustBeWritable();
  mustBeAnotherRun(options, ledger);
  warnOfUnfinished(options, ledger, output);
  const stop = listenForStop(
    (signal) => output.complain(`\n${signal}: stopping${options.write ? ' and cleaning up' : ''}.`),
    () => output.complain(howToClean(options)),
  );
  try {
    const found = await run(options, ledger, stop, output);
    if (options.write) settle(ledger, output);
    const report = await inTheLightOf(found, known, options);
    await writeReports(report, options.reporters, { all: options.all, output, document: options.document });
    return stop.exitCode ?? report.exitCode;
  } finally {
    stop.release();
  }
}

/** Removes the ledger where nothing is left, and says so where something may be that nobody could see. */
function settle(ledger: LedgerFile, output: Output): void {
  ledger.settle();
  const isKept = ledger.unfinished().some((run) => run.process?.pid === process.pid && run.records.length === 0);
  if (isKept)
    output.complain(
      `A request got no response, and the lists could not be read to their end: the ledger ${ledger.path} is kept. Run check --clean later.`,
    );
}

/** Runs what the options ask for. */
async function run(options: CheckOptions, ledger: LedgerFile, stop: Stop, output: Output): Promise<ConformanceReport> {
  const { baseUrl, token, write, seed, rate, runs, workers, phases, resources, against, record } = options;
  const runName = options.runName ?? freshRunName();
  const tag = `${tagPrefix}${runName}`;
  const sleep = stoppableSleep(stop);
  const clock = realClock();
  const now = (): number => clock.now();
  const { timeoutMs, deadlineMs, maxResponseBytes, maxRequests } = options;
  const limits = {
    ...{ timeoutMs, deadlineMs, maxResponseBytes, rate, sleep, signal: stop.signal },
    ...(maxRequests !== undefined && { maxRequests }),
  };
  const shared = { baseUrl, write, seed, runName, fetch: globalThis.fetch, ...limits, ...apiOf(options) };
  const onLedger = ledger.writer(baseUrl, tag);
  if (options.replay !== undefined) {
    const recording = readRecording(await readText(options.replay, '--replay'), options.replay);
    if (recording.wrote && !write)
      output.complain(`${options.replay} holds requests that write; they are left out without --write.`);
    return replayConformance({ ...shared, token, onLedger, recording, recordingName: options.replay });
  }
  const progress = createProgress(process.stderr, now);
  const reported: Pick<ConformanceOptions, 'onPlan' | 'onCheck' | 'onPhase'> = {
    onPlan: (planned) => progress.planned(planned),
    onCheck: (plan, failures) => progress.checked(plan, failures.length),
    onPhase: (phase) => progress.phaseEnded(phase),
  };
  try {
    const chosen = { phases, ...(resources !== undefined && { resources }) };
    const running = { ...shared, ...callsOf(options), ...reported, ...chosen, onLedger, runs, workers, now };
    if (against === undefined && record === undefined)
      return await checkConformance({ ...running, ...shownLogin(token) });
    return await compareConformance({
      ...running,
      token,
      ...(against !== undefined && {
        against: { ...against, fetch: globalThis.fetch, onLedger: ledger.writer(against.baseUrl, `${tag}-b`) },
      }),
      ...(record !== undefined && { onRecording: (recording) => writePrivateText(record, writeRecording(recording)) }),
    });
  } finally {
    progress.end();
  }
}

function filesToWrite({ reporters, record, baseline, updateBaseline }: CheckOptions): string[] {
  const files = [...reporters.map(({ file }) => file), record, updateBaseline ? baseline : undefined];
  return files.filter((file) => file !== undefined);
}

function warnOfUnfinished({ baseUrl, write }: CheckOptions, ledger: LedgerFile, output: Output): void {
  const runs = write
    ? ledger.unfinished().filter((run) => isSameUrl(run.baseUrl, baseUrl) && !isAlive(run.process)).length
    : 0;
  if (runs > 0)
    output.complain(
      `${runs} earlier ${runs === 1 ? 'run' : 'runs'} did not clean up; run integrator-testkit check --clean --base-url ${baseUrl}.`,
    );
}

/** Two runs of one name could not be distinguished, neither in the ledger nor in the account. */
function mustBeAnotherRun({ baseUrl, runName, write }: CheckOptions, ledger: LedgerFile): void {
  if (!write || runName === undefined) return;
  const tag = `${tagPrefix}${runName}`;
  if (!ledger.unfinished().some((run) => run.tag === tag && isSameUrl(run.baseUrl, baseUrl))) return;
  throw new OptionError(
    `Failed to run check: a run of the name ${runName} has not cleaned up behind itself on ${baseUrl}. Run --clean first, or give another --run-name.`,
  );
}

function howToClean({ baseUrl, ledger, write }: CheckOptions): string {
  return write
    ? `Stopped at once. Remove what is left with: integrator-testkit check --clean --base-url ${baseUrl} --ledger ${ledger}`
    : 'Stopped at once.';
}
