import type { JsonPointer } from '../../../spec/json/json-pointer.ts';
import type { Operation } from '../../../spec/operation/operation.ts';
import type { FindingWords } from '../../violations/violation.ts';

/** A `Content-Type` that is not one of those that the document has. */
export interface WrongContentType {
  readonly operation: Operation;
  readonly documentPointer: JsonPointer;
  readonly expected: string;
  /** What stands in the header; `null` where there is none. */
  readonly header: string | null;
}

/** Says which type a body should have, and which it has. */
export function contentTypeWords({ operation, documentPointer, expected, header }: WrongContentType): FindingWords {
  return {
    operation: operation.id,
    in: 'header',
    pointer: '/content-type',
    documentPointer,
    expected,
    actual: header ?? 'no Content-Type',
    message: `Content-Type must be ${expected}; received ${header ?? 'none'}.`,
  };
}
