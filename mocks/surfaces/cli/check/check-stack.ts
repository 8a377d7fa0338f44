import {
  type FunctionExample,
  readExamples,
} from '../../../../contracts/apis/extension/check/calls/function-example.ts';
import { checkExtension } from '../../../../contracts/apis/extension/check/check-extension.ts';
import { parseJson } from '../../../../spec/json/json-depth.ts';
import { realClock } from '../../../engine/time/clock.ts';
import { OptionError } from '../../../integrator/errors/option-error.ts';
import { mustBeWritable, readText } from '../files/text-file.ts';
import type { Output } from '../terminal/output.ts';
import { listenForStop, stoppableSleep } from '../terminal/stop.ts';
import { inTheLightOf, knownFailures } from './known-failures.ts';
import type { RawOptions } from './options/raw-options.ts';
import { readStackOptions } from './options/stack-options.ts';
import { createProgress } from './progress.ts';
import { writeReports } from './write-reports.ts';

/** Judges the stack of an app; tells the exit code: 0 conforms, 1 does not, 2 could not be judged. */
export async function checkStack(raw: RawOptions, output: Output): Promise<number> {
  const options = readStackOptions(raw, process.argv.slice(2), process.env);
  // Read before anything is sent: a run must not end at a file that is wrong.
  const functions = await examplesIn(options.functions);
  const known = await knownFailures(options);
  const files = [...options.reporters.map(({ file }) => file), options.updateBaseline ? options.baseline : undefined];
  for (const path of files) if (path !== undefined) await mustBeWritable(path);
  const stop = listenForStop(
    (signal) => output.complain(`\n${signal}: stopping.`),
    () => output.complain('Stopped at once.'),
  );
  const clock = realClock();
  const progress = createProgress(process.stderr, () => clock.now());
  try {
    const { url, systemToken, phases, rate, timeoutMs, deadlineMs, maxResponseBytes } = options;
    const found = await checkExtension({
      ...{ url, systemToken, functions, phases, rate, timeoutMs, deadlineMs, maxResponseBytes },
      sleep: stoppableSleep(stop),
      signal: stop.signal,
      now: () => clock.now(),
      onPlan: (planned) => progress.planned(planned),
      onCheck: (plan, failures) => progress.checked(plan, failures.length),
      onPhase: (phase) => progress.phaseEnded(phase),
    });
    progress.end();
    const report = await inTheLightOf(found, known, options);
    await writeReports(report, options.reporters, { all: options.all, output });
    return stop.exitCode ?? report.exitCode;
  } finally {
    progress.end();
    stop.release();
  }
}

async function examplesIn(path: string | undefined): Promise<readonly FunctionExample[]> {
  if (path === undefined) return [];
  const text = await readText(path, '--functions');
  return readExamples(jsonIn(text, path), `--functions ${path}`);
}

function jsonIn(text: string, path: string): unknown {
  try {
    return parseJson(text);
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    throw new OptionError(`Failed to read --functions ${path}: it is no JSON (${why}). Write a list of examples.`);
  }
}
