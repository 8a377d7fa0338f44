import type { DocumentPlace } from '../../../spec/document/line-map.ts';
import type { JsonPointer } from '../../../spec/json/json-pointer.ts';

/** Something in a document that is not read as it is written, though the rest of it is. */
export interface DocumentNote extends DocumentPlace {
  readonly pointer: JsonPointer;
  readonly keyword: string;
  /** A sentence: what it is, and what is made of it. */
  readonly message: string;
}

/** Something that cannot be read. */
export type SchemaFault = Pick<DocumentNote, 'pointer' | 'keyword' | 'message'>;
