/** What a server tells of one kind of record that its API has. */
export interface ResourceSummary {
  /** `flows`. */
  readonly name: string;
  /** What one record is called: `flow`. */
  readonly singular: string;
  /** How many records the account has. */
  readonly count: number;
  /** Where the API has them, below its base path: `/flows`. */
  readonly collection: string;
  /** The field that holds the id; absent where records do not show it. */
  readonly idField?: string;
  /** The field that people know a record by; absent where there is none. */
  readonly nameField?: string;
  /** What makes a record, the usual way first: the names below `create`. */
  readonly factories: readonly string[];
  /** The fields that hold the id of another record. */
  readonly references: readonly {
    /** Where the field stands; `*` is any item of a list: `pageGenerators.*._exportId`. */
    readonly path: string;
    /** The name of the resource that it refers to. */
    readonly to: string;
    readonly onDelete: 'refuse' | 'cascade' | 'leave';
  }[];
  /** The fields that the API never shows in the clear. */
  readonly secrets: readonly string[];
}

/** Which records refer to one, by the name of their resource; empty where none does. */
export interface Dependencies {
  readonly [resource: string]: readonly {
    readonly id: string;
    readonly name?: string;
    /** The fields that hold the id: `pageGenerators[0]._exportId`. */
    readonly paths: readonly string[];
  }[];
}
