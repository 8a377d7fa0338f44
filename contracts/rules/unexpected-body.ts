import type { JsonPointer } from '../../spec/json/json-pointer.ts';
import type { Operation } from '../../spec/operation/operation.ts';
import type { FindingDraft } from '../violations/violation.ts';

/** A body is there where none may be. */
export function unexpectedBody(
  operation: Operation,
  documentPointer: JsonPointer,
  status: number,
  length: number,
): FindingDraft<'unexpected-body'> {
  return {
    rule: 'unexpected-body',
    operation: operation.id,
    in: 'body',
    pointer: '',
    documentPointer,
    expected: 'no body',
    actual: `a body of ${length} bytes`,
    message: `The ${status} of ${operation.id} must have no body, but has one of ${length} bytes.`,
  };
}
