import { isRecord } from '../../../spec/document/document.ts';
import type { Shape } from '../../../spec/schema/shape.ts';

/** How the fields of a patched value are guarded. */
export interface FieldGuard {
  readonly unknownFields: 'drop' | 'keep';
  /** Whether all that was changed may be, whatever else is said of it: the document names the paths. */
  readonly mayWrite: boolean;
}

/**
 * A patched value in which what only the service writes is as it was, at any depth, and what the document does not name
 * is dropped where the API drops it.
 */
export function guardedFields(shape: Shape, next: unknown, before: unknown, guard: FieldGuard): unknown {
  if (Array.isArray(next)) {
    const items = shape.items();
    if (items === undefined) return next;
    const others = Array.isArray(before) ? before : [];
    return next.map((item, index) => guardedFields(items, item, others[index], guard));
  }
  const { fields } = shape;
  if (fields === undefined || !isRecord(next)) return next;
  const was = isRecord(before) ? before : {};
  const keepsUnknown = shape.open || guard.unknownFields === 'keep';
  const kept = new Map<string, unknown>();
  for (const [name, value] of Object.entries(next)) {
    const field = fields.get(name);
    const had = Object.hasOwn(was, name);
    if (field === undefined) {
      if (keepsUnknown || had) kept.set(name, value);
    } else if (field.readOnly && !guard.mayWrite) {
      if (had) kept.set(name, was[name]);
    } else kept.set(name, guardedFields(field.shape(), value, had ? was[name] : undefined, guard));
  }
  for (const [name, field] of fields) {
    if (field.readOnly && !guard.mayWrite && !kept.has(name) && Object.hasOwn(was, name)) kept.set(name, was[name]);
  }
  return Object.fromEntries(kept);
}
