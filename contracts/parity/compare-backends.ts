import type { Target } from '../check/http/send/target.ts';
import type { LedgerLine } from '../check/ledger/ledger.ts';
import { tagPrefix } from '../check/ledger/tag-prefix.ts';
import { causesOf } from '../check/report/causes-of.ts';
import type { ConformanceReport } from '../check/report/report.ts';
import { plainConventions } from '../check/resource/conventions.ts';
import { resourcesOf } from '../check/resource/reading/read-resources.ts';
import { runContract } from '../check/resource/wrapping/record-contract.ts';
import { runUntil } from '../check/run/run.ts';
import type { RunOptions } from '../check/run/run-options.ts';
import { scopeOfChecks } from '../check/run/scope.ts';
import { type Deadline, defaultDeadlineMs, startDeadline } from '../check/time/deadline.ts';
import { defaultRate } from '../check/time/default-rate.ts';
import { UnjudgedError } from '../check/time/unjudged-error.ts';
import { createParityCollector } from './parity-findings.ts';
import type { RecordedStep, Recording } from './recording/recorded-step.ts';
import { createRecorder } from './recording/recorder.ts';
import { openSecondBackend } from './second-backend.ts';

/** How a run is recorded, and with whom it is compared. */
export interface CompareOptions extends RunOptions {
  readonly runName: string;
  /** A second backend, asked the same at the same time. */
  readonly against?: Target & { readonly onLedger: (line: LedgerLine) => void };
  /** Given the recording when the run is over. */
  readonly onRecording?: (recording: Recording) => void | Promise<void>;
}

/** Judges a backend, and meanwhile records what it responds with, or asks a second one the same. */
export async function compareBackends(given: CompareOptions): Promise<ConformanceReport> {
  const deadline = startDeadline(given.deadlineMs ?? defaultDeadlineMs, given.write ?? false, given.signal);
  try {
    return await compareUntil(deadline, { ...given, signal: deadline.signal });
  } finally {
    deadline.release();
  }
}

async function compareUntil(deadline: Deadline, given: CompareOptions): Promise<ConformanceReport> {
  const options = { ...given, contract: runContract(given.contract, given.conventions) };
  const { contract, conventions = plainConventions, write = false, seed = 1, rate, runName, against } = options;
  const { onRecording, ...run } = options;
  const sleep = options.sleep ?? ((milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds)));
  const tag = `${tagPrefix}${runName}`;
  const recorder = createRecorder({
    contract,
    conventions,
    resources: resourcesOf(contract, conventions),
    token: options.token,
    tag,
  });
  const second =
    against === undefined
      ? undefined
      : await openSecondBackend({
          ...limitsOf(options),
          ...against,
          signal: deadline.signal,
          contract,
          conventions,
          write,
          runName: `${runName}-b`,
          rate: rate ?? defaultRate(against.baseUrl),
          sleep,
        });
  const collector = createParityCollector({
    contract,
    baseUrl: against?.baseUrl ?? '',
    token: against?.token ?? '',
    original: options.baseUrl,
  });
  const steps: RecordedStep[] = [];
  let recorded = 0;
  let report: ConformanceReport;
  let isBroken = false;
  let leftovers: ConformanceReport['leftovers'] = [];
  try {
    const own = second === undefined ? deadline : { ...deadline, cleanUp: () => deadline.cleanUp('first') };
    report = await runUntil(own, {
      ...run,
      // One after the other: what is played to the second backend has an order.
      workers: 1,
      onExchange: async (exchange) => {
        const step = recorder.take(exchange);
        if (onRecording !== undefined) {
          recorded += JSON.stringify(step).length;
          if (recorded > maxRecorded)
            throw new UnjudgedError(
              `Failed to record: there is more than ${maxRecorded / 2 ** 20} MiB. Record fewer phases.`,
            );
          steps.push(step);
        }
        if (second !== undefined && !isBroken) {
          // Reported once: the first backend is cleaned up all the same.
          isBroken = true;
          collector.add(await second.play(step, recorder.others));
          isBroken = false;
        }
        await options.onExchange?.(exchange);
      },
    });
  } finally {
    leftovers = (await second?.close(deadline.cleanUp())) ?? [];
  }
  const { title, version } = contract.document.info;
  if (report.reason === undefined)
    await onRecording?.({ document: { title, version }, seed, wrote: write, others: recorder.others, steps });
  return second === undefined ? report : withParity(report, collector.findings(), leftovers, second.client.sent);
}

/** The most characters that a recording holds. */
const maxRecorded = 128 * 1024 * 1024;

/** The limits of one request; the second backend has the same unless it is given others. */
function limitsOf({ timeoutMs, timeout, maxResponseBytes }: Target): Partial<Target> {
  return {
    ...(timeoutMs !== undefined && { timeoutMs }),
    ...(timeout !== undefined && { timeout }),
    ...(maxResponseBytes !== undefined && { maxResponseBytes }),
  };
}

function withParity(
  report: ConformanceReport,
  { phase, checks, failures, parity }: ReturnType<ReturnType<typeof createParityCollector>['findings']>,
  leftovers: ConformanceReport['leftovers'],
  requests: number,
): ConformanceReport {
  const differs = failures.length > 0 && report.verdict !== 'unjudged';
  const all = [...report.failures, ...failures];
  const compared = scopeOfChecks(checks);
  return {
    ...report,
    scope: {
      ...report.scope,
      total: report.scope.total + compared.total,
      judged: report.scope.judged + compared.judged,
      // A run that writes leaves out what it read of others: that came to no verdict, and is not for want of leave to write.
      ...(report.wrote
        ? { unjudged: report.scope.unjudged + compared.readOnly }
        : { readOnly: report.scope.readOnly + compared.readOnly }),
    },
    ...(differs && { verdict: 'violates', exitCode: 1 }),
    requests: report.requests + requests,
    phases: [...report.phases, phase],
    checks: [...report.checks, ...checks],
    failures: all,
    causes: causesOf(all, [...report.checks, ...checks]),
    parity,
    leftovers: [...report.leftovers, ...leftovers],
  };
}
