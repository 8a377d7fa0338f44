/** What came of the operations of a JSON Patch. */
export type AppliedPatch =
  | { readonly kind: 'applied'; readonly value: unknown }
  | { readonly kind: 'failed-test'; readonly index: number; readonly path: string }
  | { readonly kind: 'invalid-patch'; readonly index: number; readonly why: string };

/** How the operations of a JSON Patch are applied. */
export interface Applying {
  /** What `test` compares with: it may show less than there is. */
  readonly seen: (target: unknown) => unknown;
  /** Whether `replace` adds a member of an object that is not there; RFC 6902 refuses it. */
  readonly replaceAdds: boolean;
}

/** Applies the operations of a JSON Patch. */
export type ApplyOperations = (target: unknown, operations: readonly unknown[], applying: Applying) => AppliedPatch;
