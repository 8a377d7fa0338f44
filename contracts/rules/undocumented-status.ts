import type { Operation } from '../../spec/operation/operation.ts';
import type { FindingDraft } from '../violations/violation.ts';

/** A response's status must be one that the document promises. */
export function undocumentedStatus(operation: Operation, status: number): FindingDraft<'undocumented-status'> {
  const documented = [...operation.responses.keys()].join(', ') || 'no status at all';
  return {
    rule: 'undocumented-status',
    operation: operation.id,
    in: 'status',
    pointer: '',
    documentPointer: `${operation.pointer}/responses`,
    expected: `one of ${documented}`,
    actual: String(status),
    message: `${operation.id} must not respond with ${status}; the document knows ${documented}.`,
  };
}
