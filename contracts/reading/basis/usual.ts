import type { PlainRecord } from './basis.ts';
import type { IdMaker } from './id-context.ts';

/** What holds where a document says nothing else, and what its reader is given to work with. */
export interface Usual {
  /** The field that holds an id. */
  readonly idField: string;
  /** Whether that is the field, whatever the document calls it. */
  readonly isNamed: boolean;
  readonly newId: IdMaker;
  /** Whether those are the ids, whatever the document says of them. */
  readonly isFixed: boolean;
  /** Whether somebody says what a record is stamped with, whatever the document says of it. */
  readonly isStamped: boolean;
  readonly uuid: IdMaker;
  /** Freezes a record, so that what is found out about it can be kept. */
  readonly stored: (record: PlainRecord) => PlainRecord;
}
