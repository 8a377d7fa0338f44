import type { Operation } from '../../spec/operation/operation.ts';
import { readResources } from '../../spec/resource/reading/read-resources.ts';
import { judges } from '../judge/judges.ts';
import { assembleContract, type Contract } from './contract.ts';
import { maker } from './create-contract.ts';

/** The contract as if its document did not have some of its operations: nothing that goes by it calls one of them. */
export function contractWithout(contract: Contract, isLeftOut: (operation: Operation) => boolean): Contract {
  const operations = contract.operations.filter((operation) => !isLeftOut(operation));
  if (operations.length === contract.operations.length) return contract;
  const { document, checkOf, lineOf, readBody, isMarked } = contract;
  return assembleContract(document, checkOf, lineOf, {
    operations,
    notes: () => contract.notes,
    maker,
    judges: () => judges,
    readBody,
    readResources,
    isMarked,
  });
}
