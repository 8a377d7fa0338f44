import { isRecord, type OpenApiDocument } from '../../../spec/document/document.ts';
import { resolveReference } from '../../../spec/document/reference.ts';
import { type JsonPointer, valueAt } from '../../../spec/json/json-pointer.ts';
import { referenceKeywords, subschemasOf } from '../keyword/walk.ts';

/** How many schemas may judge one value, each counted as often as others take it in. */
export const maxForOneValue = 50_000;

interface Open {
  readonly pointer: JsonPointer;
  readonly below: readonly JsonPointer[];
  next: number;
  weight: number;
}

/**
 * Finds the schemas that take in others, and these again others, so often that no value could be judged in any time.
 * Each schema is looked at once; what leads back into itself adds nothing.
 *
 * @param inPlaceOf Gives the schemas that one takes in for the same value.
 */
export function tooHeavy(
  from: Iterable<JsonPointer>,
  inPlaceOf: (pointer: JsonPointer) => readonly JsonPointer[],
): JsonPointer | undefined {
  const weights = new Map<JsonPointer, number>();
  for (const start of from) {
    const path: Open[] = [];
    const enter = (pointer: JsonPointer): void => {
      weights.set(pointer, 0);
      path.push({ pointer, below: inPlaceOf(pointer), next: 0, weight: 1 });
    };
    if (!weights.has(start)) enter(start);
    for (let top = path.at(-1); top !== undefined; top = path.at(-1)) {
      const child = top.below[top.next++];
      if (child === undefined) {
        weights.set(top.pointer, top.weight);
        if (top.weight > maxForOneValue) return top.pointer;
        path.pop();
        const above = path.at(-1);
        if (above !== undefined) above.weight += top.weight;
      } else if (weights.has(child)) top.weight += weights.get(child) ?? 0;
      else enter(child);
    }
  }
  return undefined;
}

/** The schemas that judge the same value as the one at a pointer, which takes them in. */
export function takenInBy(document: OpenApiDocument, pointer: JsonPointer): JsonPointer[] {
  const schema = valueAt(document, pointer);
  if (!isRecord(schema)) return [];
  const targets = referenceKeywords.flatMap((keyword) => {
    const ref = schema[keyword];
    return typeof ref === 'string' ? (resolveReference(document, ref, pointer) ?? []) : [];
  });
  const parts = [...subschemasOf(schema, pointer)].filter(({ inPlace }) => inPlace);
  return [...targets, ...parts.map((part) => part.pointer)];
}
