import { resolve } from 'node:path';
import process from 'node:process';
import { createCoverage } from '../../../contracts/coverage/create-coverage.ts';
import { checkOptions, usual } from '../../../contracts/options/check-options.ts';
import { shownUrl } from '../../engine/journal/query/came.ts';
import type { Mock } from '../../engine/mock.ts';
import type { IntegratorCore } from '../../integrator/integrator.ts';
import { defaultDirectory, writeCoverage } from './coverage-files.ts';

/** Where coverage is collected. */
export interface CollectOptions {
  /** @default 'coverage/contract' */
  readonly directory?: string;
}

/** A fake of any document, by `createMock`. */
export type WatchedFake = Pick<Mock, 'contract' | 'watch'>;

/**
 * Counts what a suite exercises of the contract, and leaves it in a directory when the process ends.
 *
 * Each process leaves a file of its own; `integrator-testkit coverage` merges and prints them. The function given back
 * writes at once and stops counting. Of a fake of another document, the command is given it: `coverage --document FILE`.
 *
 * @example
 * const integrator = setupIntegrator();
 * collectCoverage(integrator);
 */
export function collectCoverage(fake: IntegratorCore | WatchedFake, options: CollectOptions = {}): () => void {
  checkOptions('the coverage', options, { directory: usual.text });
  const directory = resolve(options.directory ?? defaultDirectory);
  const { contract } = fake;
  const coverage = createCoverage(contract);
  // A path that leads to nothing is reported as it was asked for.
  const end = ('mock' in fake ? fake.mock : fake).watch((entry) =>
    coverage.add(entry.operation === undefined ? shownUrl(entry) : entry),
  );
  const finish = (): void => {
    end();
    process.off('exit', finish);
    writeCoverage(directory, contract, coverage);
  };
  process.on('exit', finish);
  return finish;
}
