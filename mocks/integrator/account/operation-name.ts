import type { operations } from '../../../spec/generated/types.ts';

/**
 * The operations of the Integration API, by `operationId`.
 *
 * A fake that is made from another version of the document may have others: `integrator.mock.account()` has the faults and
 * the journal of an account for names of any kind.
 */
export type OperationName = { [Name in keyof operations]: Name }[keyof operations];
