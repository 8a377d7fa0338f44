import type { Contract } from '../../contract/contract.ts';
import { contractWithout } from '../../contract/contract-without.ts';
import type { CheckNote } from '../failures/failure.ts';
import { chosenOperations } from './chosen-operations.ts';
import { type SideEffect, sideEffects } from './side-effects.ts';

/** Which operations a run may call. */
export interface CalledOperations {
  /** The contract without those that are not called: nothing that the run does goes by them. */
  readonly contract: Contract;
  /** What is not called, for it may do more than keep records. */
  readonly refused: readonly SideEffect[];
  /** The same for a report. */
  readonly notes: readonly CheckNote[];
}

/** What somebody says of the operations of a run. */
export interface CallOptions {
  /** Operations that are never called, as `chosenOperations` reads them. */
  readonly except?: readonly string[];
  /** Whether those are called that look as if they send, pay or run something. */
  readonly allowSideEffects?: boolean;
}

/** Takes the operations out of a contract that a run does not call: those that somebody names, and those with side effects. */
export function calledOperations(
  contract: Contract,
  { except = [], allowSideEffects = false }: CallOptions,
): CalledOperations {
  const excepted = chosenOperations(contract, except, 'except');
  const refused = allowSideEffects ? [] : sideEffects(contract).filter(({ operation }) => !excepted.has(operation));
  const left = new Set([...excepted, ...refused.map(({ operation }) => operation)]);
  const notes = refused.map(
    ({ operation, why }): CheckNote => ({
      code: 'not-called',
      phase: 'examples',
      operation: operation.id,
      message: `not called: ${operation.method} ${operation.path} ${why}. Allow it with --allow-side-effects (\`allowSideEffects\`), or say \`x-acts-outside: false\` in the document or an overlay.`,
    }),
  );
  return { contract: contractWithout(contract, (operation) => left.has(operation)), refused, notes };
}
