import type { Operation, ResponseHeader } from '../../spec/operation/operation.ts';
import type { FindingDraft } from '../violations/violation.ts';

/** A response lacks a header that the document promises. */
export function missingHeader(
  operation: Operation,
  header: ResponseHeader,
  status: number,
): FindingDraft<'response-header'> {
  return {
    rule: 'response-header',
    operation: operation.id,
    in: 'header',
    pointer: `/${header.name.toLowerCase()}`,
    documentPointer: header.pointer,
    keyword: 'required',
    expected: `a ${header.name} header`,
    actual: 'nothing',
    message: `The ${status} of ${operation.id} must carry a ${header.name} header, but has none.`,
  };
}
