import { spawn } from 'node:child_process';
import { constants } from 'node:os';
import process from 'node:process';
import { OptionError } from '../../../integrator/errors/option-error.ts';

/** Signals that are handed on. */
const handedOn = ['SIGINT', 'SIGTERM', 'SIGHUP', 'SIGQUIT', 'SIGUSR2'] as const;

/** Those that a terminal sends to all programs that run in it: the program has had them by then. */
const ofTheTerminal: readonly string[] = ['SIGINT', 'SIGQUIT'];

/**
 * Starts a program on the streams of this one, hands signals on, and gives its exit code: 128 and the number of the
 * signal where one has ended it, as shells do.
 *
 * @throws {OptionError} where it cannot be started.
 */
export function endOf(
  program: string,
  words: readonly string[],
  environment: Readonly<Record<string, string | undefined>>,
): Promise<number> {
  return new Promise((resolve, reject) => {
    const child = spawn(program, words, { stdio: 'inherit', env: environment });
    const handOn = (signal: NodeJS.Signals): void => {
      if (process.stdin.isTTY && ofTheTerminal.includes(signal)) return;
      child.kill(signal);
    };
    const names = process.platform === 'win32' ? handedOn.slice(0, 2) : handedOn;
    for (const signal of names) process.on(signal, handOn);
    const stopListening = (): void => {
      for (const signal of names) process.off(signal, handOn);
    };
    child.once('error', (cause) => {
      stopListening();
      const isMissing = 'code' in cause && cause.code === 'ENOENT';
      const why = isMissing ? 'there is no such program' : cause.message;
      reject(
        new OptionError(
          `Failed to run ${JSON.stringify(program)}: ${why}. Give the name of a program that is on the PATH, or its path.`,
          { cause },
        ),
      );
    });
    child.once('close', (code, signal) => {
      stopListening();
      resolve(code ?? 128 + (signal === null ? 0 : constants.signals[signal]));
    });
  });
}
