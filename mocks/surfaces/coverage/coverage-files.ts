import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import process from 'node:process';
import { threadId } from 'node:worker_threads';
import type { Contract } from '../../../contracts/contract/contract.ts';
import { type Coverage, type CoverageOptions, createCoverage } from '../../../contracts/coverage/create-coverage.ts';
import { CoverageError } from '../../../contracts/coverage/plan/coverage-error.ts';
import { parseJson } from '../../../spec/json/json-depth.ts';

/** Where workers leave what they have counted, if nothing else is said. */
export const defaultDirectory = 'coverage/contract';

/** What the files of the workers are called; other files in the directory are left alone. */
const workerFile = /^worker-\d+-\d+\.json$/;

/** Adds what was counted to this worker's own file, so that no two workers ever write to the same one. */
export function writeCoverage(directory: string, contract: Contract, coverage: Coverage): void {
  const path = join(directory, `worker-${process.pid}-${threadId}.json`);
  const all = createCoverage(contract);
  if (existsSync(path)) mergeFile(all, path);
  all.merge(coverage.toJSON());
  writeWhole(path, `${JSON.stringify(all)}\n`);
}

/**
 * Merges what all workers have left in a directory.
 *
 * @throws {CoverageError} where there is nothing, or something that no worker wrote.
 * @throws {OptionError} where the document has no resource of a name.
 */
export function readCoverage(directory: string, contract: Contract, options: CoverageOptions = {}): Coverage {
  // First of all: what was chosen wrongly is no matter of what the suite has left.
  const coverage = createCoverage(contract, options);
  const files = workerFiles(directory);
  if (files.length === 0) {
    throw new CoverageError(
      `Failed to read coverage: no worker has left anything in ${directory}. Run the suite first, with the coverage on.`,
    );
  }
  for (const path of files) mergeFile(coverage, path);
  return coverage;
}

/** Removes what workers of an earlier run have left. */
export function clearCoverage(directory: string): void {
  for (const path of workerFiles(directory)) rmSync(path, { force: true });
}

/** Writes a file so that nobody ever reads half of it. */
export function writeWhole(path: string, text: string): void {
  mkdirSync(dirname(path), { recursive: true });
  const draft = `${path}.${process.pid}-${threadId}.tmp`;
  writeFileSync(draft, text);
  renameSync(draft, path);
}

function workerFiles(directory: string): string[] {
  if (!existsSync(directory)) return [];
  if (!statSync(directory).isDirectory())
    throw new CoverageError(
      `Failed to read coverage: ${directory} is no folder. Give the one that the suite wrote to.`,
    );
  return readdirSync(directory)
    .filter((name) => workerFile.test(name))
    .sort()
    .map((name) => join(directory, name));
}

function mergeFile(coverage: Coverage, path: string): void {
  let value: unknown;
  try {
    value = parseJson(readFileSync(path, 'utf8'));
  } catch (error) {
    throw new CoverageError(`Failed to read coverage: ${path} is not JSON. Remove it, and run the suite again.`, {
      cause: error,
    });
  }
  try {
    coverage.merge(value);
  } catch (error) {
    if (!(error instanceof CoverageError)) throw error;
    throw new CoverageError(`${error.message} The file is ${path}.`, { cause: error });
  }
}
