import type { Operation } from '../../spec/operation/operation.ts';
import type { FindingDraft, Violation } from '../violations/violation.ts';

/** A fake responds with what several branches of a `oneOf` let through, where nothing that one alone lets through was found. */
export function ambiguousResponse(
  operation: Operation,
  { pointer, documentPointer, expected, actual }: Violation,
): FindingDraft<'ambiguous-response'> {
  return {
    rule: 'ambiguous-response',
    operation: operation.id,
    in: 'body',
    pointer,
    documentPointer,
    expected,
    actual,
    message: `The response of ${operation.id} is valid by several branches of a \`oneOf\`, which do not exclude each other. Write \`anyOf\` in its place, or let each branch demand what the others do not have.`,
  };
}
