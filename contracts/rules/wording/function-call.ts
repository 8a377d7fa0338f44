import type { JsonPointer } from '../../../spec/json/json-pointer.ts';

/** The call of a function: what a finding says of it. */
export interface FunctionCall {
  /** The kind of the function. */
  readonly kind: string;
  /** Where the document says of what kind its result is. */
  readonly documentPointer: JsonPointer;
}
