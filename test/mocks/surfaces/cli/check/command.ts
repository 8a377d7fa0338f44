import { type ChildProcess, spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { rootUrl } from '../../../../root.ts';

const command = fileURLToPath(new URL('dist/cli.js', rootUrl));

/** What came of a command. */
export interface Outcome {
  readonly code: number | null;
  readonly signal: NodeJS.Signals | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** A command that runs. */
export interface Running {
  readonly child: ChildProcess;
  readonly finished: Promise<Outcome>;
}

/** Starts the built command in a folder. */
export function start(
  cwd: string,
  words: readonly string[],
  environment: Readonly<Record<string, string>> = {},
): Running {
  const { NO_COLOR: _plain, FORCE_COLOR: _colours, INTEGRATOR_TESTKIT_TOKEN: _token, ...inherited } = process.env;
  const child = spawn(process.execPath, [command, ...words], { cwd, env: { ...inherited, ...environment } });
  let [stdout, stderr] = ['', ''];
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    stdout += text;
  });
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    stderr += text;
  });
  const finished = new Promise<Outcome>((resolve) => {
    child.on('close', (code, signal) => resolve({ code, signal, stdout, stderr }));
  });
  return { child, finished };
}

/** Runs the built command to its end. */
export function run(
  cwd: string,
  words: readonly string[],
  environment?: Readonly<Record<string, string>>,
): Promise<Outcome> {
  return start(cwd, words, environment).finished;
}
