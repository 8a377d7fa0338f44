import type { JsonPointer } from '../../spec/json/json-pointer.ts';
import type { Operation } from '../../spec/operation/operation.ts';
import type { BodyFault } from '../bodies/body-fault.ts';
import { type FindingDraft, preview } from '../violations/violation.ts';

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

/** A part of a form is not written as the document has it. */
export function faultyPart<Rule extends string>(
  rule: Rule,
  operation: Operation,
  documentPointer: JsonPointer,
  fault: BodyFault,
): FindingDraft<Rule> {
  return { rule, operation: operation.id, in: 'body', documentPointer, ...fault, actual: preview(fault.actual) };
}
