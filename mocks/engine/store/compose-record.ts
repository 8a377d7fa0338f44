import { isRecord } from '../../../spec/document/document.ts';
import type { Shape } from '../../../spec/schema/shape.ts';
import type { JsonRecord } from './record.ts';

/** What a record is put together from. */
export interface Ingredients {
  readonly shape: Shape;
  /** The field that holds the id: the service's, also where the document does not say that it is read-only. */
  readonly idField: string;
  /** What the client sent. */
  readonly body: unknown;
  /** What the service holds to itself: its id, its stamps, read-only fields of the record that is replaced. */
  readonly managed: JsonRecord;
  readonly unknownFields: 'drop' | 'keep';
  /** Whether a field that was not sent gets its `default`. */
  readonly defaults: boolean;
}

/**
 * Puts a record together, its fields in the order of the document.
 *
 * A read-only field comes from the service, whatever the client sent. A field that the document does not name is
 * dropped or kept; within an open schema everything is kept as it came.
 */
export function composeRecord({ shape, idField, body, managed, unknownFields, defaults }: Ingredients): JsonRecord {
  const sent = isRecord(body) ? body : {};
  // Entries, and not assignments: a key such as `__proto__` must stay a key.
  const entries: [string, unknown][] = [];
  const fields = shape.fields ?? new Map();
  for (const [name, field] of fields) {
    if (field.readOnly || name === idField || !Object.hasOwn(sent, name)) {
      if (Object.hasOwn(managed, name)) entries.push([name, managed[name]]);
      else if (defaults && !field.readOnly && field.fallback !== undefined) entries.push([name, field.fallback]);
    } else {
      entries.push([name, knownPart(field.shape(), sent[name], unknownFields)]);
    }
  }
  for (const name of Object.keys(managed)) if (!fields.has(name)) entries.push([name, managed[name]]);
  if (shape.open || unknownFields === 'keep') {
    for (const name of Object.keys(sent)) {
      if (!fields.has(name) && !Object.hasOwn(managed, name)) entries.push([name, sent[name]]);
    }
  }
  return Object.fromEntries(entries);
}

/** A value without the fields below it that are read-only, and without those that its schema does not name. */
function knownPart(shape: Shape, value: unknown, unknownFields: 'drop' | 'keep'): unknown {
  return isKnown(shape, value, unknownFields) ? value : stripped(shape, value, unknownFields);
}

/** Whether a value has nothing to lose, as most have: then it is taken as it is, without a copy. */
function isKnown(shape: Shape, value: unknown, unknownFields: 'drop' | 'keep'): boolean {
  if (Array.isArray(value)) {
    const items = shape.items();
    return items === undefined || value.every((item) => isKnown(items, item, unknownFields));
  }
  const { fields } = shape;
  if (fields === undefined || !isRecord(value)) return true;
  for (const name of Object.keys(value)) {
    const field = fields.get(name);
    if (field === undefined) {
      if (!shape.open && unknownFields === 'drop') return false;
    } else if (field.readOnly) return false;
    else {
      const child = value[name];
      if (typeof child === 'object' && child !== null && !isKnown(field.shape(), child, unknownFields)) return false;
    }
  }
  return true;
}

function stripped(shape: Shape, value: unknown, unknownFields: 'drop' | 'keep'): unknown {
  if (Array.isArray(value)) {
    const items = shape.items();
    return items === undefined ? value : value.map((item) => stripped(items, item, unknownFields));
  }
  const { fields } = shape;
  if (fields === undefined || !isRecord(value)) return value;
  const kept: [string, unknown][] = [];
  for (const [name, child] of Object.entries(value)) {
    const field = fields.get(name);
    if (field === undefined) {
      if (shape.open || unknownFields === 'keep') kept.push([name, child]);
    } else if (!field.readOnly) kept.push([name, stripped(field.shape(), child, unknownFields)]);
  }
  return Object.fromEntries(kept);
}
