import type { JsonPointer } from '../../spec/json/json-pointer.ts';
import type { Operation } from '../../spec/operation/operation.ts';
import type { FindingDraft, Place } from '../violations/violation.ts';

/** Something that is there and was not judged: what it is, and why. */
export interface Unjudged {
  readonly operation: Operation;
  readonly in: Place;
  readonly documentPointer: JsonPointer;
  /** What was not judged, as a sentence starts: `The body`. */
  readonly what: string;
  readonly why: string;
  readonly pointer?: JsonPointer;
}

/** Something could not be judged. That is reported, because silence would look like a pass. */
export function notJudged({
  operation,
  documentPointer,
  what,
  why,
  pointer = '',
  in: place,
}: Unjudged): FindingDraft<'not-judged'> {
  return {
    rule: 'not-judged',
    operation: operation.id,
    in: place,
    pointer,
    documentPointer,
    expected: 'something that can be judged',
    actual: why,
    message: `${what} was not judged: ${why}.`,
  };
}
