import { resolve } from 'node:path';
import process from 'node:process';
import { createCoverage } from '../../../contracts/coverage/create-coverage.ts';
import { checkOptions, usual } from '../../../contracts/options/check-options.ts';
import { shownUrl } from '../../engine/journal/query/came.ts';
import type { IntegratorCore } from '../../integrator/integrator.ts';
import { defaultDirectory, writeCoverage } from './coverage-files.ts';

/** Where coverage is collected. */
export interface CollectOptions {
  /** @default 'coverage/contract' */
  readonly directory?: string;
}

/**
 * Counts what a suite exercises of the contract, and leaves it in a directory when the process ends.
 *
 * Each process leaves a file of its own; `integrator-testkit coverage` merges and prints them. The function given back
 * writes at once and stops counting.
 *
 * @example
 * const integrator = setupIntegrator();
 * collectCoverage(integrator);
 */
export function collectCoverage(integrator: IntegratorCore, options: CollectOptions = {}): () => void {
  checkOptions('the coverage', options, { directory: usual.text });
  const directory = resolve(options.directory ?? defaultDirectory);
  const coverage = createCoverage(integrator.contract);
  // A path that leads to nothing is reported as it was asked for.
  const end = integrator.mock.watch((entry) => coverage.add(entry.operation === undefined ? shownUrl(entry) : entry));
  const finish = (): void => {
    end();
    process.off('exit', finish);
    writeCoverage(directory, integrator.contract, coverage);
  };
  process.on('exit', finish);
  return finish;
}
