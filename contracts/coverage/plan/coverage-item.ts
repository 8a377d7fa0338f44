/** What there is to exercise in a contract. */
export type CoverageKind = 'operation' | 'status' | 'parameter' | 'request-field' | 'response-field';

/** The kinds in the order in which they are reported. */
export const coverageKinds: readonly CoverageKind[] = [
  'operation',
  'status',
  'parameter',
  'request-field',
  'response-field',
];

/** One thing to exercise, and how often it was. */
export interface CoverageItem {
  readonly kind: CoverageKind;
  /** Known by its operation, its kind and its name, in every run of the same document. */
  readonly key: string;
  /** `404`, `query limit`, `/steps/0/name` as `/steps/-/name`, `200 /name`. */
  readonly name: string;
  /** In how many exchanges. */
  readonly count: number;
}

/** An item that is still being counted. */
export type CountedItem = { -readonly [Key in keyof CoverageItem]: CoverageItem[Key] };
