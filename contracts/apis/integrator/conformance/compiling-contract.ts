import { DocumentError, type OpenApiDocument } from '../../../../spec/document/document.ts';
import { assembleContract, type Contract } from '../../../contract/contract.ts';
import { judges } from '../../../judge/judges.ts';
import type { SchemaChecks } from '../../../schema/schema-validator.ts';
import { integratorContract } from '../builtin/builtin.ts';

/** Made before: a process that runs the kit several times compiles the schemas of a document once, and plans with what it knows. */
const contracts = new WeakMap<OpenApiDocument, Contract>();

/**
 * The built-in contract, which also judges by schemas that were not compiled ahead of time: those of single fields, of
 * which a run makes values. They are compiled when the first of them is asked for.
 */
export async function compilingContract(): Promise<Contract> {
  // Loaded with the kit alone: whoever only judges exchanges needs no compiler.
  const { createContract } = await import('../../../contract/create-contract.ts');
  const builtin = integratorContract();
  const before = contracts.get(builtin.document);
  if (before !== undefined) return before;
  const missing = new Set<string>();
  let whole: Contract | undefined;
  const checkOf: SchemaChecks = (pointer, direction) => {
    if (!missing.has(pointer)) {
      try {
        return builtin.checkOf(pointer, direction);
      } catch (error) {
        if (error instanceof DocumentError) throw error;
        missing.add(pointer);
      }
    }
    whole ??= createContract(builtin.document, { lineOf: builtin.lineOf });
    return whole.checkOf(pointer, direction);
  };
  const contract = assembleContract(builtin.document, checkOf, builtin.lineOf, {
    operations: builtin.operations,
    judges: () => judges,
    readResources: () => builtin.resources,
  });
  contracts.set(builtin.document, contract);
  return contract;
}
