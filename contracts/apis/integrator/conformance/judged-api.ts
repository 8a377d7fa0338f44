import { calledOperations } from '../../../check/choice/called-operations.ts';
import { chosenOperations } from '../../../check/choice/chosen-operations.ts';
import type { CheckNote } from '../../../check/failures/failure.ts';
import { type CheckConventions, plainConventions } from '../../../check/resource/conventions.ts';
import type { PlanMaker } from '../../../check/session/check-plan.ts';
import type { Contract } from '../../../contract/contract.ts';
import { contractWithout } from '../../../contract/contract-without.ts';
import { integratorContract } from '../builtin/builtin.ts';
import { integratorCheckConventions } from '../conventions.ts';
import { isOfIntegrator } from '../is-of-integrator.ts';
import { compilingContract } from './compiling-contract.ts';

/** Which API is judged, and which of its operations. */
export interface ApiOptions {
  /** The contract of any document, by `createContract`. Default: that of the Integration API. */
  readonly contract?: Contract;
  /**
   * Operations that are never called: each the id of an operation, a tag, or a path with wildcards, `POST /pets/*`.
   * Default: none.
   */
  readonly except?: readonly string[];
  /**
   * Whether operations of another API are called that look as if they send, pay or run something, by their names and
   * methods. They are noted otherwise. Of the Integration API, `actOutside` says it. @default false
   */
  readonly allowSideEffects?: boolean;
}

/** An API as a run judges it. */
export interface JudgedApi {
  readonly contract: Contract;
  readonly conventions: CheckConventions;
  readonly plans?: PlanMaker;
  readonly actOutside?: boolean;
  readonly notes?: readonly CheckNote[];
}

/** What a run judges by: the promises of integrator.io for its own document alone, and no more than the document for any other. */
export async function judgedApi({ contract: given, except = [], allowSideEffects }: ApiOptions): Promise<JudgedApi> {
  const isBuiltin = given === undefined || given.document === integratorContract().document;
  const contract = isBuiltin ? await compilingContract() : given;
  if (isOfIntegrator(contract.document)) {
    const { integratorPlans } = await import('./promises.ts');
    const excepted = chosenOperations(contract, except, 'except');
    return {
      contract: contractWithout(contract, (operation) => excepted.has(operation)),
      conventions: integratorCheckConventions,
      plans: integratorPlans,
    };
  }
  const { notes, contract: called } = calledOperations(contract, {
    except,
    ...(allowSideEffects !== undefined && { allowSideEffects }),
  });
  return { contract: called, conventions: plainConventions, actOutside: true, notes };
}
