/** What the author of a schema meant that lets nothing through as it is written, or nothing but an empty object. */
export interface Meant {
  /** The keyword at fault. */
  readonly keyword: string;
  /** A sentence: what is wrong, and what it is read as. */
  readonly message: string;
  readonly schema: Readonly<Record<string, unknown>>;
}

/**
 * The word that a schema is marked by which is read otherwise than it is written: what need not be there is rather left out
 * than made by it.
 */
export const meantMark = 'x-read-as-meant';
