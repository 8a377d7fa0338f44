import type { JsonPointer } from '../../spec/json/json-pointer.ts';
import type { Operation } from '../../spec/operation/operation.ts';
import { type FindingDraft, preview } from '../violations/violation.ts';

/** A body is not what its content type says. */
export function malformedBody(
  operation: Operation,
  documentPointer: JsonPointer,
  why: string,
  expected: string,
): FindingDraft<'malformed-body'> {
  const name = expected.startsWith('JSON in') ? 'JSON' : expected.replace(/^an? /, '');
  return {
    rule: 'malformed-body',
    operation: operation.id,
    in: 'body',
    pointer: '',
    documentPointer,
    expected,
    actual: preview(why),
    message: `The body is not valid ${name}: ${why}.`,
  };
}
