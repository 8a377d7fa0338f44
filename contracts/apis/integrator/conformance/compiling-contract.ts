import { DocumentError, type OpenApiDocument } from '../../../../spec/document/document.ts';
import { assembleContract, type Contract } from '../../../contract/contract.ts';
import { judges } from '../../../judge/judges.ts';
import type { SchemaChecks } from '../../../schema/schema-validator.ts';
import { integratorContract } from '../builtin/builtin.ts';

/** Compiled before: a process that runs the kit several times compiles the schemas of a document once. */
const compiled = new WeakMap<OpenApiDocument, Contract>();

/**
 * The built-in contract, which also judges by schemas that were not compiled ahead of time: those of single fields, of
 * which a run makes values. They are compiled when the first of them is asked for.
 */
export async function compilingContract(): Promise<Contract> {
  // Loaded with the kit alone: whoever only judges exchanges needs no compiler.
  const { createContract } = await import('../../../contract/create-contract.ts');
  const builtin = integratorContract();
  const missing = new Set<string>();
  const checkOf: SchemaChecks = (pointer, direction) => {
    if (!missing.has(pointer)) {
      try {
        return builtin.checkOf(pointer, direction);
      } catch (error) {
        if (error instanceof DocumentError) throw error;
        missing.add(pointer);
      }
    }
    const whole = compiled.get(builtin.document) ?? createContract(builtin.document, { lineOf: builtin.lineOf });
    compiled.set(builtin.document, whole);
    return whole.checkOf(pointer, direction);
  };
  return assembleContract(builtin.document, checkOf, builtin.lineOf, {
    operations: builtin.operations,
    judges: () => judges,
    readResources: () => builtin.resources,
  });
}
