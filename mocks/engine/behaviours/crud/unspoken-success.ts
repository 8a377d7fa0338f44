import { type Operation, responseFor } from '../../../../spec/operation/operation.ts';
import { successOf } from '../../../../spec/operation/success.ts';
import { andThen } from '../../time/maybe-promise.ts';
import type { OwnBehaviour } from '../behaviour.ts';

/** A behaviour of the engine's own, whose success goes out with a mark where the document describes none at all. */
export function unspokenSuccess(operation: Operation, own: OwnBehaviour): OwnBehaviour {
  if (successOf(operation) !== undefined) return own;
  return (call) =>
    andThen(own(call), (result) => {
      const isMeant = 'status' in result && result.status < 400;
      return isMeant && responseFor(operation, result.status) === undefined
        ? { ...result, undocumented: true }
        : result;
    });
}
