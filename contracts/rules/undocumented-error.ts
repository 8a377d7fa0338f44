import type { Operation } from '../../spec/operation/operation.ts';
import type { FindingDraft } from '../violations/violation.ts';

/** A fake refuses with a status that the document does not describe. */
export function undocumentedError(operation: Operation, status: number): FindingDraft<'undocumented-error'> {
  const known = [...operation.responses.keys()].join(', ');
  return {
    rule: 'undocumented-error',
    operation: operation.id,
    in: 'status',
    pointer: '',
    documentPointer: `${operation.pointer}/responses`,
    expected: known === '' ? 'a documented status' : `one of ${known}`,
    actual: String(status),
    message: `The document does not say how ${operation.id} responds with ${status}, so its body is a guess. Describe the ${status} in the document.`,
  };
}
