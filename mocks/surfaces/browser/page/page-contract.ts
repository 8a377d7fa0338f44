import {
  type ContractInPage,
  integratorContractInPage,
} from '../../../../contracts/apis/integrator/builtin/builtin-in-page.ts';
import type { Contract } from '../../../../contracts/contract/contract.ts';
import { didYouMean, nearMiss } from '../../../../contracts/violations/near-miss.ts';
import { preview } from '../../../../contracts/violations/violation.ts';
import type { JsonPointer } from '../../../../spec/json/json-pointer.ts';
import { OptionError } from '../../../integrator/errors/option-error.ts';

/** The contract of a fake in a page, and what loads the parts of it. */
export interface PageContract extends Pick<ContractInPage, 'contract' | 'loadStart' | 'loadAll'> {
  /** Loads what these resources need, or all there is where none is named. */
  readonly ready: (names: readonly string[]) => Promise<void>;
  /** Loads what every response needs. */
  readonly loadShared: () => Promise<void>;
  /** Loads what a request needs. */
  readonly loadFor: (request: Request) => Promise<void>;
}

/** The contract that is given, which is whole, or else the built-in one, whose parts come when they are needed. */
export function pageContract(given: Contract | undefined): PageContract {
  const { contract, load, loadStart, loadAll }: ContractInPage =
    given === undefined ? integratorContractInPage() : { contract: given, load: none, loadStart: none, loadAll: none };
  return {
    contract,
    loadStart,
    loadAll,
    loadShared: () => load([]),
    ready: async (names) => {
      if (names.length === 0) return loadAll();
      return load(names.flatMap((name) => schemaOf(contract, name) ?? []));
    },
    loadFor: async ({ method, url }) => {
      const route = contract.route(method, new URL(url).pathname);
      await load(route.kind === 'operation' ? [route.operation.pointer] : []);
    },
  };
}

const none = (): Promise<void> => Promise.resolve();

function schemaOf({ resources }: Contract, name: string): JsonPointer | undefined {
  const resource = resources.find((one) => one.name === name);
  if (resource !== undefined) return resource.recordSchema;
  const known = resources.map((one) => one.name);
  throw new OptionError(
    `Failed to load the resource ${preview(name)}: there is none of that name${didYouMean(nearMiss(name, known)) || '.'} Name some of ${known.join(', ')}, or none for all.`,
  );
}
