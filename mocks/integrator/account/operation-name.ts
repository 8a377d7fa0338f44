import type { OperationNames } from '../../../spec/generated/operation-names.ts';

/**
 * The operations of the Integration API, by `operationId`.
 *
 * A fake that is made from another version of the document may have others: `integrator.mock.account()` has the faults and
 * the journal of an account for names of any kind.
 */
export type OperationName = OperationNames;
