import type { RecordCollection } from '../../store/collection.ts';
import type { WrittenRecord } from '../../store/record.ts';

/** A collection of an account in which is written down what exchanges write. */
export interface WriteLog {
  /** The path of the collection. */
  readonly path: string;
  /** How many records it holds at most; the oldest go first. */
  readonly limit: number;
  /** Whether what is written under a path is written down. */
  readonly isOf: (path: string) => boolean;
  /**
   * Writes down in the log what exchanges have written, in their order: one record of each that was made or removed, and
   * as many as it likes of each that was changed.
   *
   * No exchange waits for it: it is called when somebody looks at the log, unless somebody is informed of each write.
   */
  readonly write: (log: RecordCollection, written: readonly WrittenRecord[], account: string) => void;
}
