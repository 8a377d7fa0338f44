import { isRecord } from '../../../spec/document/document.ts';
import { appendPointer, type JsonPointer } from '../../../spec/json/json-pointer.ts';
import type { Field, Shape } from '../../../spec/schema/shape.ts';

/** Informed of each key that deserves a word: unknown to the document, or not for the client to set. Ask for a pointer at once. */
export interface FieldVisitor {
  readonly unknown: (pointer: () => JsonPointer, name: string, shape: Shape, present: readonly string[]) => void;
  readonly readOnly?: (pointer: () => JsonPointer, name: string, field: Field) => void;
}

/** No body that a person or a program means is nested deeper. */
const deepest = 200;

/** Walks a value along its shape. Parts that the document leaves open are not entered. */
export function visitFields(shape: Shape, value: unknown, visitor: FieldVisitor): void {
  walk(shape, value, visitor, []);
}

/** Most values have nothing to tell of, so a pointer is written only where there is. */
function walk(shape: Shape, value: unknown, visitor: FieldVisitor, path: (string | number)[]): void {
  if (path.length > deepest) return;
  if (Array.isArray(value)) {
    const items = shape.items();
    if (items === undefined) return;
    for (let index = 0; index < value.length; index++) {
      path.push(index);
      walk(items, value[index], visitor, path);
      path.pop();
    }
    return;
  }
  const { fields } = shape;
  if (fields === undefined || !isRecord(value)) return;
  const names = Object.keys(value);
  for (const name of names) {
    const field = fields.get(name);
    if (field === undefined) {
      if (!shape.open) visitor.unknown(() => appendPointer('', ...path, name), name, shape, names);
    } else if (field.readOnly && visitor.readOnly !== undefined) {
      visitor.readOnly(() => appendPointer('', ...path, name), name, field);
    } else {
      const child = value[name];
      if (typeof child === 'object' && child !== null) {
        path.push(name);
        walk(field.shape(), child, visitor, path);
        path.pop();
      }
    }
  }
}
