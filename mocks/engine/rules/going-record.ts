import type { Resource } from '../../../spec/resource/resource.ts';
import type { RecordCollection } from '../store/collection.ts';

/** A record, and where it is kept. */
export interface KeptRecord {
  readonly resource: Resource;
  readonly collection: RecordCollection;
  readonly id: string;
}

/** A record that is about to be deleted. */
export interface GoingRecord extends KeptRecord {
  /** The one because of which it goes; `undefined` for the one that is to be deleted. */
  readonly because: GoingRecord | undefined;
}
