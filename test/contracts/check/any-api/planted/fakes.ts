import { readFileSync } from 'node:fs';
import type { ConformanceReport } from '../../../../../contracts/check/report/report.ts';
import type { RunOptions } from '../../../../../contracts/check/run/run-options.ts';
import type { Contract } from '../../../../../contracts/contract/contract.ts';
import { createContract } from '../../../../../contracts/contract/create-contract.ts';
import { createMock } from '../../../../../mocks/engine/create-mock.ts';
import { judgeAny } from '../judge-any.ts';
import { type Handler, planted } from './planting/plant.ts';

/** The documents in whose fakes defects are planted. */
export const documents = ['pets', 'tasks', 'contacts', 'projects', 'wiki'] as const;

/** The contract of one of them. */
export function contractOf(name: string): Contract {
  return createContract(readFileSync(new URL(`documents/${name}.yaml`, import.meta.url), 'utf8'));
}

/** Judges a fresh fake of a document, with something before it. */
export function judgeFake(
  contract: Contract,
  handler: Handler = (asked, next) => next(asked),
  options: Partial<RunOptions> = {},
): Promise<ConformanceReport> {
  const mock = createMock(contract);
  return judgeAny(contract, planted(contract, mock.fetch, handler), {
    token: 'ada:secret',
    runs: 2,
    seed: 1,
    runName: 'planted',
    ...options,
  });
}
