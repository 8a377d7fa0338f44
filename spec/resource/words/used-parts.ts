import type { OpenApiDocument } from '../../document/document.ts';
import { type JsonPointer, valueAt } from '../../json/json-pointer.ts';

/** Whether an operation, or what one leads to, takes in a part of a document; one that was cut down has others left. */
export function usedParts(document: OpenApiDocument): (pointer: JsonPointer) => boolean {
  const used = new Set<JsonPointer>();
  const seen = new Set<object>();
  const { components, ...rest } = document;
  const open: unknown[] = [rest];
  while (open.length > 0) {
    const value = open.pop();
    if (typeof value === 'string' && value.startsWith('#/components/') && !used.has(value)) {
      // A text that looks like a reference counts as one: more is held to be used then, and nothing is passed over.
      used.add(value);
      open.push(valueAt(document, value));
    }
    if (typeof value !== 'object' || value === null || seen.has(value)) continue;
    seen.add(value);
    open.push(...Object.values(value));
  }
  return (pointer) =>
    !pointer.startsWith('#/components/') ||
    [...used].some((one) => pointer === one || pointer.startsWith(`${one}/`) || one.startsWith(`${pointer}/`));
}
