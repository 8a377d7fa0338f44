import { withoutToken } from '../check/failures/failure.ts';
import { causesOf } from '../check/report/causes-of.ts';
import type { ConformanceReport } from '../check/report/report.ts';
import { runContract } from '../check/resource/wrapping/record-contract.ts';
import { scopeOfChecks } from '../check/run/scope.ts';
import { type Deadline, defaultDeadlineMs, startDeadline } from '../check/time/deadline.ts';
import { stoppedError, UnjudgedError } from '../check/time/unjudged-error.ts';
import { createParityCollector } from './parity-findings.ts';
import type { Recording } from './recording/recorded-step.ts';
import { openSecondBackend, type SecondBackend, type SecondBackendOptions } from './second-backend.ts';

/** How a recording is played. */
export interface ReplayOptions extends SecondBackendOptions {
  readonly recording: Recording;
  /** What the recording is called in what is said of it. */
  readonly recordingName: string;
  /** Ends the comparison early; what was created is removed all the same. */
  readonly signal?: AbortSignal;
  /** How long all of it may take, clean-up included, in milliseconds. @default 3600000 (an hour) */
  readonly deadlineMs?: number;
}

/** Asks a backend what a recording asked, and reports where it responds otherwise. */
export async function replay(given: ReplayOptions): Promise<ConformanceReport> {
  const deadline = startDeadline(given.deadlineMs ?? defaultDeadlineMs, given.write, given.signal);
  try {
    return await replayUntil(deadline, { ...given, signal: deadline.signal });
  } finally {
    deadline.release();
  }
}

async function replayUntil(deadline: Deadline, given: ReplayOptions): Promise<ConformanceReport> {
  const options = { ...given, contract: runContract(given.contract, given.conventions) };
  const { contract, recording, baseUrl, token, signal } = options;
  const collector = createParityCollector({ contract, baseUrl, token, original: options.recordingName });
  let backend: SecondBackend | undefined;
  let leftovers: ConformanceReport['leftovers'] = [];
  let reason: string | undefined;
  try {
    backend = await openSecondBackend(options);
    for (const step of recording.steps) {
      if (signal?.aborted === true) throw stoppedError(signal);
      collector.add(await backend.play(step, recording.others));
    }
  } catch (error) {
    if (!(error instanceof UnjudgedError)) throw error;
    reason = withoutToken(error.message, token);
  } finally {
    leftovers = (await backend?.close(deadline.cleanUp())) ?? [];
  }
  const { phase, checks, failures, parity } = collector.findings();
  if (reason === undefined && phase.passed + phase.failed === 0)
    reason = `Failed to judge ${baseUrl}: there was nothing in ${options.recordingName} that could be asked.`;
  const verdict = failures.length > 0 ? 'violates' : reason === undefined ? 'conforms' : 'unjudged';
  const { title, version } = contract.document.info;
  return {
    verdict,
    exitCode: verdict === 'conforms' ? 0 : verdict === 'violates' ? 1 : 2,
    reason,
    suggestedBaseUrl: undefined,
    baseUrl,
    document: { title, version },
    seed: recording.seed,
    wrote: options.write,
    requests: backend?.client.sent ?? 0,
    durationMs: undefined,
    scope: scopeOfChecks(checks),
    phases: [phase],
    checks,
    failures,
    causes: causesOf(failures, checks),
    notes: [],
    parity,
    leftovers,
  };
}
