import type { JsonPointer } from '../../../spec/json/json-pointer.ts';

/** Something in a document that is not read as it is written, though the rest of it is. */
export interface DocumentNote {
  readonly pointer: JsonPointer;
  /** The line of the document's text, from 1; `undefined` where the text is not known. */
  readonly line: number | undefined;
  readonly keyword: string;
  /** A sentence: what it is, and what is made of it. */
  readonly message: string;
}
