import type { FieldPath } from '../../../spec/resource/field-path.ts';
import type { Mutation } from '../values/variants/mutation.ts';

/** A fault that a check commits on purpose. */
export type Fault =
  | { readonly kind: 'no-credentials' | 'bad-credentials' | 'wrong-scheme' | 'malformed-credentials' }
  | { readonly kind: 'malformed-id' | 'unknown-record' }
  | { readonly kind: 'malformed-json' | 'empty-body' | 'wrong-content-type' | 'too-large' }
  | { readonly kind: 'bad-query'; readonly parameter: string }
  | { readonly kind: 'dangling-reference' | 'disagreement' | 'unlisted-patch'; readonly path: FieldPath }
  | { readonly kind: 'record-in-use' | 'early-delete' }
  | { readonly kind: 'invalid-body'; readonly mutation: Pick<Mutation, 'pointer' | 'keyword'> };

/** How an API responds to a fault. */
export interface Refusal {
  readonly status: number;
  /** The whole body, where it is always the same. */
  readonly body?: unknown;
  /** What one entry of the error list must say. */
  readonly entry?: Readonly<Record<string, string | readonly string[]>>;
}

/** What is done with a record that was deleted, by the ids of the operations. */
export interface RecycleBin {
  readonly restore: string;
  readonly purge: string;
  /** The path parameters that name the resource and the record. */
  readonly parameters: { readonly resource: string; readonly id: string };
}

/** What an API promises beside its document: how it refuses, and what its fields mean. */
export interface CheckConventions {
  /** The field that holds a record's id; where none is given, each resource is asked what the document calls it. */
  readonly idField?: string;
  /** A text field that may carry the run's tag; where none is given, each resource is asked for one that can hold it. */
  readonly tagField?: string;
  /** The read that tells whose account a token leads to, and the field in which it does. */
  readonly user?: { readonly operation: string; readonly field: string };
  /** How it shows that a token may not do everything. */
  readonly access?: {
    /** Whether a response refuses what the token may not do, and nothing else. */
    readonly isRestricted: (response: { readonly status: number; readonly value: unknown }) => boolean;
    /** Whether the token may do less than everything, by what is said of it. */
    readonly isLimited: (user: unknown) => boolean;
    /** An id that no record has. */
    readonly nobodysId: string;
  };
  /** The recycle bin in which records wait that were deleted; `undefined`: there is none. */
  readonly recycleBin?: RecycleBin;
  /**
   * Whether the API keeps to more than a document can say: records stand still unless they are written, in the order in
   * which they were created; a replacement leaves nothing of what was there; an id is never given again; what is
   * read-only is ignored when it is sent; `HEAD` is served wherever `GET` is.
   */
  readonly isExact: boolean;
  /** A field that is later after each write. */
  readonly modifiedField: string | undefined;
  /** Whether a field that the document does not name is dropped. */
  readonly dropsUnknownFields: boolean;
  /** How a fault is refused; `undefined`: by any error that the document has. */
  readonly refusal: (fault: Fault) => Refusal | undefined;
  /** The entries of an error body; `undefined` where it has none. */
  readonly entriesOf: (body: unknown) => readonly Readonly<Record<string, unknown>>[] | undefined;
  /** Query parameters that cannot go together. */
  readonly exclusive: readonly (readonly [one: string, other: string])[];
  /** Query parameters that an operation takes only beside another. */
  readonly dependent: readonly { readonly operation: string; readonly parameter: string; readonly needs: string }[];
  /** The query parameters that page a list. */
  readonly paging: { readonly limit: string; readonly skip: string } | undefined;
  /** Numbers that are lowered without a word where they are too large, by the names of their resources. */
  readonly lowered: Readonly<Record<string, readonly FieldPath[]>>;
  /** Whether a record holds nothing but what was sent, what has a default, and what belongs to the service. */
  readonly addsNothing: boolean;
  /** An id that is well-formed for no record. */
  readonly malformedId: string;
}

/** An API of which nothing more is known than its document. */
export const plainConventions: CheckConventions = {
  isExact: false,
  modifiedField: undefined,
  dropsUnknownFields: false,
  refusal: () => undefined,
  entriesOf: () => undefined,
  exclusive: [],
  dependent: [],
  paging: undefined,
  lowered: {},
  addsNothing: false,
  malformedId: '!',
};
