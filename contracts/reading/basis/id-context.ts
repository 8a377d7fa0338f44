/** An id as its record has it; in a path it is a text. */
export type RecordId = string | number;

/** What a new id may be made from. */
export interface IdContext {
  /** How many ids this account has given before this one. */
  readonly sequence: number;
  /** The moment, in milliseconds since 1970. */
  readonly now: number;
  /** The name of the account, so that two accounts give different ids. */
  readonly account: string;
  /** @deprecated Use `account`. */
  readonly world?: string;
  /** The number that everything is drawn from that looks like chance. Default: 0. */
  readonly random?: number;
}

/** Makes an id; `undefined` where the document does not allow the one whose turn it is. */
export type IdMaker = (context: IdContext) => RecordId | undefined;
