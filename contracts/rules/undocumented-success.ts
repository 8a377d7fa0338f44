import type { Operation } from '../../spec/operation/operation.ts';
import type { FindingDraft } from '../violations/violation.ts';

/** A fake does what an operation is for, and the document does not describe how that is responded to. */
export function undocumentedSuccess(operation: Operation, status: number): FindingDraft<'undocumented-success'> {
  const known = [...operation.responses.keys()].join(', ');
  return {
    rule: 'undocumented-success',
    operation: operation.id,
    in: 'status',
    pointer: '',
    documentPointer: `${operation.pointer}/responses`,
    expected: known === '' ? 'a documented status' : `one of ${known}`,
    actual: String(status),
    message: `The document does not say how ${operation.id} responds when all is well, so ${status} and its body are a guess. Describe its success in the document.`,
  };
}
