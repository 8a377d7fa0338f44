import { type ChildProcess, spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { rootUrl } from '../../../root.ts';

/** A run of the built command. */
export interface CliRun {
  readonly child: ChildProcess;
  /** Settles when the program is over. */
  readonly finished: Promise<{ readonly code: number | null; readonly stdout: string; readonly stderr: string }>;
  /** Settles when the pattern has been printed; rejects where the program ends before. */
  printed(pattern: RegExp): Promise<RegExpExecArray>;
  /** The same of what it says on stderr. */
  said(pattern: RegExp): Promise<RegExpExecArray>;
}

/** The server that a run of `serve` has printed. */
export interface Served extends CliRun {
  readonly base: string;
  readonly port: number;
}

/** The command that the package was built with. */
const ownCommand = fileURLToPath(new URL('dist/cli.js', rootUrl));

/** Starts the built command. */
export function runCli(...args: readonly string[]): CliRun {
  return runCommand(ownCommand, ...args);
}

/** Starts the command in a file. */
export function runCommand(command: string, ...args: readonly string[]): CliRun {
  const child = spawn(process.execPath, [command, ...args], { stdio: ['ignore', 'pipe', 'pipe'] });
  let stdout = '';
  let stderr = '';
  const listeners = new Set<() => void>();
  const tell = (): void => {
    for (const listener of listeners) listener();
  };
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    stdout += text;
    tell();
  });
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    stderr += text;
    tell();
  });
  const finished = new Promise<{ code: number | null; stdout: string; stderr: string }>((resolve) => {
    child.on('close', (code) => resolve({ code, stdout, stderr }));
  });
  const heard = (pattern: RegExp, text: () => string): Promise<RegExpExecArray> =>
    new Promise((resolve, reject) => {
      const look = (): void => {
        const match = pattern.exec(text());
        if (match === null) return;
        listeners.delete(look);
        resolve(match);
      };
      listeners.add(look);
      look();
      void finished.then(({ code }) => reject(new Error(`It ended with ${code} and said: ${stdout}${stderr}`)));
    });
  return {
    child,
    finished,
    printed: (pattern) => heard(pattern, () => stdout),
    said: (pattern) => heard(pattern, () => stderr),
  };
}

/** Starts `serve` on a free port and waits until it says that it can be stopped. */
export function serveCli(...args: readonly string[]): Promise<Served> {
  return serveCommand(ownCommand, ...args);
}

/** The same by the command in a file. */
export async function serveCommand(command: string, ...args: readonly string[]): Promise<Served> {
  const run = runCommand(command, 'serve', '--port', '0', ...args);
  await run.printed(/Stop it with Ctrl-C/);
  const [, base = ''] = await run.printed(/Base URL {2}(\S+)/);
  return { ...run, base, port: Number(new URL(base).port) };
}
