import { decoded } from '../json/decoded.ts';
import type { JsonPointer } from '../json/json-pointer.ts';

/** Follows a `$ref` that stands at a pointer. */
export type Resolver = (ref: string, at: JsonPointer) => JsonPointer | undefined;

const taught = new WeakMap<object, Resolver>();

/** Lets the `$ref`s of a document be followed by more than pointers. */
export function teachReferences(root: object, resolver: Resolver): void {
  taught.set(root, resolver);
}

/**
 * Where a `$ref` that stands at a pointer leads: by pointer, and by the names of the document where these were read;
 * `undefined` where the document holds no such name. A pointer to nothing is handed out as it is.
 */
export function resolveReference(root: object, ref: string, at: JsonPointer): JsonPointer | undefined {
  const resolver = taught.get(root);
  if (resolver !== undefined) return resolver(ref, at);
  return ref === '#' || ref.startsWith('#/') ? `#${decoded(ref.slice(1))}` : undefined;
}
