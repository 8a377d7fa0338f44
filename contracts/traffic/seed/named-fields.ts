import { isRecord } from '../../../spec/document/document.ts';
import { pointerSegments, valueAt } from '../../../spec/json/json-pointer.ts';
import type { Shape } from '../../../spec/schema/shape.ts';
import { visitFields } from '../../judge/parts/fields.ts';

/** A value without the fields that a document does not name, and the pointers of those. */
export function namedFields(
  shape: Shape,
  value: unknown,
): { readonly value: unknown; readonly dropped: readonly string[] } {
  const dropped: string[] = [];
  visitFields(shape, value, { unknown: (pointer) => void dropped.push(pointer()) });
  if (dropped.length === 0) return { value, dropped };
  const copy: unknown = structuredClone(value);
  for (const pointer of dropped) {
    const holder = valueAt(copy, pointer.slice(0, pointer.lastIndexOf('/')));
    const name = pointerSegments(pointer).at(-1);
    if (isRecord(holder) && name !== undefined) delete holder[name];
  }
  return { value: copy, dropped };
}
