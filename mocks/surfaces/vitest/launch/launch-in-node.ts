import process from 'node:process';
import { collectCoverage } from '../../coverage/collect-coverage.ts';
import { setupIntegrator } from '../../node/setup-integrator.ts';
import { coverageVariable } from './coverage-variable.ts';
import type { Launch } from './launch.ts';

/** Starts the fake of a worker of vitest, and counts what it exercises of the contract where the run asks for that. */
export const launchInNode: Launch = ({
  workerUrl: _url,
  workerTimeoutMs: _timeoutMs,
  workerPatience: _former,
  ...options
}) => {
  const fake = setupIntegrator(options);
  const directory = process.env[coverageVariable];
  const finish = directory === undefined ? undefined : collectCoverage(fake, { directory });
  fake.start();
  return {
    fake,
    end: () => {
      fake.stop();
      finish?.();
    },
  };
};
