import { isRecord } from '../../../spec/document/document.ts';
import type { Shape } from '../../../spec/schema/shape.ts';

/**
 * A patched value in which what only the service writes is as it was, at any depth, and what the document does not name
 * is dropped where the API drops it.
 */
export function guardedFields(shape: Shape, next: unknown, before: unknown, unknownFields: 'drop' | 'keep'): unknown {
  if (Array.isArray(next)) {
    const items = shape.items();
    if (items === undefined) return next;
    const others = Array.isArray(before) ? before : [];
    return next.map((item, index) => guardedFields(items, item, others[index], unknownFields));
  }
  const { fields } = shape;
  if (fields === undefined || !isRecord(next)) return next;
  const was = isRecord(before) ? before : {};
  const keepsUnknown = shape.open || unknownFields === 'keep';
  const kept = new Map<string, unknown>();
  for (const [name, value] of Object.entries(next)) {
    const field = fields.get(name);
    const had = Object.hasOwn(was, name);
    if (field === undefined) {
      if (keepsUnknown || had) kept.set(name, value);
    } else if (field.readOnly) {
      if (had) kept.set(name, was[name]);
    } else kept.set(name, guardedFields(field.shape(), value, had ? was[name] : undefined, unknownFields));
  }
  for (const [name, field] of fields) {
    if (field.readOnly && !kept.has(name) && Object.hasOwn(was, name)) kept.set(name, was[name]);
  }
  return Object.fromEntries(kept);
}
