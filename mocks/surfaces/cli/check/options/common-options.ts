import { defaultTimeoutMs } from '../../../../../contracts/check/http/send/create-sender.ts';
import { defaultDeadlineMs } from '../../../../../contracts/check/time/deadline.ts';
import { defaultRate } from '../../../../../contracts/check/time/default-rate.ts';
import { countOf, millisecondsOf, textsOf } from '../../usage/arguments.ts';
import { type RawOptions, textOf } from './raw-options.ts';
import { type ReporterChoice, readReporters } from './reporter-choice.ts';

/** The options that every run of `check` has, whatever it judges. */
export interface CommonOptions {
  readonly rate: number;
  /** How long one request may take, and the whole run, in milliseconds. */
  readonly timeoutMs: number;
  readonly deadlineMs: number;
  readonly maxResponseBytes: number;
  /** Whether a person is shown every failure. */
  readonly all: boolean;
  readonly reporters: readonly ReporterChoice[];
  readonly baseline: string | undefined;
  readonly updateBaseline: boolean;
}

/**
 * Reads them.
 *
 * @param url What is judged: the pace goes by where it is.
 */
export function readCommonOptions(raw: RawOptions, url: string): CommonOptions {
  return {
    rate: countOf('--rate', raw['rate'] ?? defaultRate(url), 100_000, 1),
    timeoutMs: millisecondsOf('--timeout', raw['timeout'] ?? defaultTimeoutMs / 1000),
    deadlineMs: millisecondsOf('--deadline', raw['deadline'] ?? defaultDeadlineMs / 1000),
    maxResponseBytes: countOf('--max-response', raw['maxResponse'] ?? 64, 1024, 1) * 2 ** 20,
    all: raw['all'] === true,
    reporters: readReporters(textsOf(raw['reporter'])),
    baseline: textOf(raw, 'baseline'),
    updateBaseline: raw['updateBaseline'] === true,
  };
}
