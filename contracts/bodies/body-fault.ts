import type { JsonPointer } from '../../spec/json/json-pointer.ts';

/** Something wrong with how a body is written, before any schema judges what it says. */
export interface BodyFault {
  readonly pointer: JsonPointer;
  /** Where in the document that is asked for; that of the content, where nothing else is. */
  readonly documentPointer?: JsonPointer;
  readonly keyword?: string;
  readonly expected: string;
  readonly actual: string;
  readonly message: string;
}
