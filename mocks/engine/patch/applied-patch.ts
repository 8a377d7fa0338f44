/** What came of the operations of a JSON Patch. */
export type AppliedPatch =
  | { readonly kind: 'applied'; readonly value: unknown }
  | { readonly kind: 'failed-test'; readonly index: number; readonly path: string }
  | { readonly kind: 'invalid-patch'; readonly index: number; readonly why: string };

/** Applies the operations of a JSON Patch. */
export type ApplyOperations = (
  target: unknown,
  operations: readonly unknown[],
  seen: (target: unknown) => unknown,
) => AppliedPatch;
