import { appendFileSync, readFileSync, rmSync } from 'node:fs';
import type { UnfinishedRun } from '../../../contracts/check/clean-up/clean-runs.ts';
import type { LedgerLine } from '../../../contracts/check/ledger/ledger.ts';
import { isSettled, ledgerText, unfinishedRuns } from '../../../contracts/check/ledger/ledger-text.ts';
import { OptionError } from '../../integrator/option-error.ts';
import { reasonOf } from './text-file.ts';

/** The file in which runs write down what they create, before anything else happens. */
export interface LedgerFile {
  readonly path: string;
  /** Makes the function that writes the lines of one run. */
  writer(baseUrl: string, tag: string): (line: LedgerLine) => void;
  /** The runs on a backend that did not clean up behind themselves. */
  unfinished(baseUrl: string): readonly UnfinishedRun[];
  /** Removes the file where every run in it is done. */
  settle(): void;
}

/** Opens the file of ledgers. A line is in the hands of the system when its call returns: `kill -9` does not lose it. */
export function openLedgerFile(path: string): LedgerFile {
  const read = (): string => {
    try {
      return readFileSync(path, 'utf8');
    } catch (error) {
      if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return '';
      throw new OptionError(`Failed to read the ledger ${path}: ${reasonOf(error)}.`);
    }
  };
  return {
    path,
    writer: (baseUrl, tag) => (line) => {
      try {
        appendFileSync(path, ledgerText(baseUrl, tag, line));
      } catch (error) {
        throw new OptionError(
          `Failed to write the ledger ${path}: ${reasonOf(error)}. Give --ledger a path that can be written.`,
        );
      }
    },
    unfinished: (baseUrl) => unfinishedRuns(read(), baseUrl),
    settle: () => {
      const text = read();
      if (text !== '' && isSettled(text)) rmSync(path, { force: true });
    },
  };
}
