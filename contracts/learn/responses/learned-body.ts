import type { JsonPointer } from '../../../spec/json/json-pointer.ts';
import type { Written } from '../schema/infer-schema.ts';

/** A body as it was learned. */
export interface LearnedBody {
  readonly what: string;
  readonly type: string;
  readonly media: Written;
  /** The field of the envelope; `undefined` where there is none. */
  readonly field: string | undefined;
  readonly isList: boolean;
  /** Whether the list stands in an object of its envelope. */
  readonly isNested?: boolean;
  /** The schema of an item of the list. */
  readonly items?: JsonPointer | undefined;
}
