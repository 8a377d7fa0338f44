import type { NoteRule } from '../../../../contracts/violations/violation.ts';
import type { JournalEntry, JournalVerdict } from '../entry/entry.ts';

/**
 * Which exchanges are meant: all that is given must hold. Of a list, one is enough.
 *
 * @example
 * { operation: 'createPet', status: [201, 409] }
 */
export interface ExchangeFilter<Operation extends string = string> {
  /** One `operationId`, or several. */
  readonly operation?: Operation | readonly Operation[];
  /** One method, or several, in capitals or not. */
  readonly method?: string | readonly string[];
  /** How the path ends: `/pets/*`. `*` stands for anything but a slash, `**` for anything. */
  readonly path?: string;
  /** The status of the response; 0 where the connection broke and none arrived. */
  readonly status?: number | readonly number[];
  readonly verdict?: JournalVerdict | readonly JournalVerdict[];
  /** A note of this rule is among those of the exchange: `injected-fault`. */
  readonly note?: NoteRule | readonly NoteRule[];
  /** Only what came after the exchange with this sequence number. */
  readonly after?: number;
  /** Decides by the entry. In process only: a function cannot travel. */
  readonly where?: (entry: JournalEntry) => boolean;
}

/** Which exchanges are meant, and how many of them at most. */
export interface JournalFilter<Operation extends string = string> extends ExchangeFilter<Operation> {
  /** At most so many: the last ones, or with `after` the next ones, so that a reader can go on from there. */
  readonly limit?: number;
}
