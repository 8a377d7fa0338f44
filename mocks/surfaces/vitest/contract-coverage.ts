/**
 * Coverage of the contract in vitest, for its config file.
 *
 * It is an entry of its own, since a config file cannot load what makes tests.
 *
 * @module
 */
import { resolve } from 'node:path';
import process from 'node:process';
import type { Reporter } from 'vitest/node';
import { integratorContract } from '../../../contracts/apis/integrator/builtin/builtin.ts';
import type { CoverageOptions } from '../../../contracts/coverage/create-coverage.ts';
import { checkOptions, either, usual } from '../../../contracts/options/check-options.ts';
import { chosenResources } from '../../../contracts/options/chosen-resources.ts';
import { needNode } from '../../../spec/errors/needed-node.ts';
import { isTestkitError } from '../../../spec/errors/testkit-error.ts';
import { clearCoverage, defaultDirectory, readCoverage } from '../coverage/coverage-files.ts';
import { type PublishOptions, publishCoverage } from '../coverage/publish-coverage.ts';
import { coverageVariable } from './launch/coverage-variable.ts';

needNode();

/** How the coverage of the contract is collected and reported. */
export interface ContractCoverageOptions extends PublishOptions, CoverageOptions {
  /** Where the workers leave what they have counted. @default 'coverage/contract' */
  readonly directory?: string;
}

/**
 * A reporter for vitest: what the whole run has exercised of the contract, over all workers.
 *
 * It prints a table at the end, writes the files that are asked for, and fails the run where the threshold is not
 * reached. Counted are the exchanges with the fake of `test` from `integrator-testkit/vitest`.
 *
 * @example
 * defineConfig({
 *   test: { reporters: ['default', contractCoverage({ threshold: 60, html: 'coverage/contract/index.html' })] },
 * });
 */
export function contractCoverage(options: ContractCoverageOptions = {}): Reporter {
  checkOptions('the coverage', options, {
    directory: usual.text,
    threshold: either(usual.number, usual.object),
    html: usual.text,
    json: usual.text,
    resources: usual.texts,
  });
  const { resources } = options;
  // Said when the config is read, and not after the whole suite.
  if (resources !== undefined) chosenResources('what to report', integratorContract().resources, resources);
  const directory = resolve(options.directory ?? defaultDirectory);
  return {
    onInit: () => {
      process.env[coverageVariable] = directory;
    },
    onTestRunStart: () => clearCoverage(directory),
    onTestRunEnd: () => {
      try {
        const coverage = readCoverage(directory, integratorContract(), {
          ...(resources !== undefined && { resources }),
        });
        for (const failure of publishCoverage(coverage, options, (line) => console.log(line))) fail(failure);
      } catch (error) {
        // What a user can mend is reported in a sentence; anything else is a defect, and vitest shows its stack.
        if (!isTestkitError(error)) throw error;
        fail(error.message);
      }
    },
  };
}

function fail(sentence: string): void {
  console.error(sentence);
  process.exitCode = 1;
}
