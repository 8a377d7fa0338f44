import type { Operation } from '../../../spec/operation/operation.ts';
import type { CrudPart } from '../../../spec/resource/crud-parts.ts';

/** One operation of a collection, and its part. */
export type PartOf = readonly [operation: Operation, part: CrudPart];
