import type { JsonPointer } from '../../spec/json/json-pointer.ts';
import type { Operation } from '../../spec/operation/operation.ts';
import type { FindingDraft } from '../violations/violation.ts';

/**
 * A body must be there and is not.
 *
 * @param status That of the response whose body it is; none: the request's.
 */
export function missingBody(
  operation: Operation,
  documentPointer: JsonPointer,
  status?: number,
): FindingDraft<'missing-body'> {
  return {
    rule: 'missing-body',
    operation: operation.id,
    in: 'body',
    pointer: '',
    documentPointer,
    expected: 'a body',
    actual: 'none',
    message:
      status === undefined
        ? `The request body of ${operation.id} is missing; send one.`
        : `The ${status} of ${operation.id} must have a body, but has none.`,
  };
}
