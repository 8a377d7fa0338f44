import {
  accessSync,
  closeSync,
  constants,
  fstatSync,
  fsyncSync,
  openSync,
  readFileSync,
  readSync,
  rmSync,
  writeSync,
} from 'node:fs';
import { dirname } from 'node:path';
import type { LedgerLine } from '../../../../../contracts/check/ledger/ledger.ts';
import {
  isLedger,
  type LedgerRun,
  ledgerText,
  unfinishedRuns,
} from '../../../../../contracts/check/ledger/ledger-text.ts';
import { OptionError } from '../../../../integrator/errors/option-error.ts';
import { narrow } from '../../../files/keep-private.ts';
import { reasonOf } from '../../files/text-file.ts';
import { ageOf, whileLocked } from './file-lock.ts';
import { thisProcess } from './run-process.ts';

/** The file in which runs write down what they create, before anything else happens. */
export interface LedgerFile {
  readonly path: string;
  /** Whether there is such a file. */
  readonly isThere: boolean;
  /** Makes the function that writes the lines of one run. */
  writer(baseUrl: string, tag: string): (line: LedgerLine) => void;
  /** The runs that did not clean up behind themselves, on whatever backend. */
  unfinished(): readonly LedgerRun[];
  /** Makes sure that lines can be written. */
  mustBeWritable(): void;
  /** How long ago it was written, in milliseconds. */
  age(): number;
  /** Removes the file where every run in it is done. */
  settle(): void;
}

/**
 * Opens the file of ledgers. A line is on the disk when its call returns: `kill -9` does not lose it, nor does the loss
 * of power.
 *
 * @throws {OptionError} where the file cannot be read, or holds something else than a ledger: it would be added to, and
 * removed in the end.
 */
export function openLedgerFile(path: string): LedgerFile {
  const read = (): string | undefined => {
    let text: string;
    try {
      text = readFileSync(path, 'utf8');
    } catch (error) {
      if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return undefined;
      throw new OptionError(
        `Failed to read the ledger ${path}: ${reasonOf(error)}. Give --ledger the path of a file that a run has written, or of none yet.`,
      );
    }
    if (isLedger(text)) return text;
    throw new OptionError(
      `Failed to read the ledger ${path}: it holds something else than a ledger, and was left as it is. Give --ledger another path.`,
    );
  };
  const first = read();
  const append = (text: string): void => {
    try {
      narrow(path);
      const file = openSync(path, 'a+', 0o600);
      try {
        writeSync(file, isTorn(file) ? `\n${text}` : text);
        fsyncSync(file);
      } finally {
        closeSync(file);
      }
    } catch (error) {
      throw notWritable(path, error);
    }
  };
  return {
    path,
    isThere: first !== undefined,
    writer: (baseUrl, tag) => (line) => {
      if (line.event !== 'run') return append(ledgerText(baseUrl, tag, line));
      // A run shows itself while nobody looks whether the file may go.
      whileLocked(path, () => append(ledgerText(baseUrl, tag, line, thisProcess())));
    },
    unfinished: () => unfinishedRuns(read() ?? ''),
    mustBeWritable: () => {
      try {
        // A file that is not there yet is not made: another run may be about to.
        accessSync(first === undefined ? dirname(path) : path, constants.W_OK);
      } catch (error) {
        throw notWritable(path, error);
      }
    },
    age: () => ageOf(path),
    settle: () =>
      whileLocked(path, () => {
        const text = read();
        if (text !== undefined && text.trim() !== '' && unfinishedRuns(text).length === 0)
          rmSync(path, { force: true });
      }),
  };
}

/** Whether the last line was cut off: what is added would be lost with it. */
function isTorn(file: number): boolean {
  const { size } = fstatSync(file);
  if (size === 0) return false;
  const last = Buffer.alloc(1);
  readSync(file, last, 0, 1, size - 1);
  return last.toString() !== '\n';
}

function notWritable(path: string, error: unknown): OptionError {
  return new OptionError(
    `Failed to write the ledger ${path}: ${reasonOf(error)}. Give --ledger a path that can be written.`,
  );
}
