import { isRecord } from '../../../spec/document/document.ts';
import type { JsonPointer } from '../../../spec/json/json-pointer.ts';
import { schemaAt } from '../../../spec/schema/schema.ts';
import type { Field, Shape } from '../../../spec/schema/shape.ts';
import { type Basis, fits, type PlainRecord, sampled } from '../basis/basis.ts';

/** Deeper than this nobody looks for fields that the service makes. */
const deepest = 4;

/** The fields that a response must have and a client need not send: the service makes them. */
export interface MadeFields {
  readonly names: readonly string[];
  /** Whether there are such fields within others. */
  readonly below: boolean;
}

/** Tells which fields the service makes, of records that are sent in one shape and returned in another. */
export function madeFields(returned: Shape, sent: Shape): MadeFields {
  const fields = [...(returned.fields ?? [])];
  const seen = new Set<string>();
  return {
    names: fields.filter(([name, field]) => isMade(field, sent.fields?.get(name))).map(([name]) => name),
    below: fields.some(([name, field]) => {
      const other = sent.fields?.get(name);
      return other !== undefined && hasMade(field.shape(), other.shape(), seen, 1);
    }),
  };
}

/** Whether a record lacks a field that the service makes; what is within others is found by a check only. */
export function mayLack(record: PlainRecord, { names, below }: MadeFields): boolean {
  return below || names.some((name) => !Object.hasOwn(record, name));
}

function isMade(field: Field, sent: Field | undefined): boolean {
  return field.required && !field.writeOnly && (sent === undefined || !sent.required || sent.readOnly);
}

function hasMade(returned: Shape, sent: Shape, seen: Set<string>, depth: number): boolean {
  const pair = `${returned.pointer} ${sent.pointer}`;
  // Where both are one schema, what it calls read-only is made all the same.
  if (depth > deepest || seen.has(pair)) return false;
  seen.add(pair);
  const [items, sentItems] = [returned.items(), sent.items()];
  if (items !== undefined && sentItems !== undefined && hasMade(items, sentItems, seen, depth + 1)) return true;
  return [...(returned.fields ?? [])].some(([name, field]) => {
    const other = sent.fields?.get(name);
    if (other === undefined) return isMade(field, other);
    const isSentAsShown = returned.pointer === sent.pointer && !other.readOnly;
    return (!isSentAsShown && isMade(field, other)) || hasMade(field.shape(), other.shape(), seen, depth + 1);
  });
}

/**
 * Adds to a record what a schema demands and the record lacks: a default, the moment where it is a time, an example, a
 * choice, or else a sample.
 *
 * Where nothing can be found the record stays as it is; the contract then says so of the response.
 */
export function completeRecord(basis: Basis, schema: JsonPointer, record: PlainRecord, now: number): PlainRecord {
  if (fits(basis, schema, record)) return record;
  const around = sampled(basis, schema, { given: record });
  if (!isRecord(around)) return record;
  const filled = withMissing(record, around);
  const better = { ...around };
  for (const [name, field] of basis.shapeAt(schema).fields ?? []) {
    if (Object.hasOwn(record, name) || !Object.hasOwn(around, name)) continue;
    better[name] = field.fallback ?? timeOf(basis, field.pointer, now) ?? around[name];
  }
  const whole = withMissing(record, better);
  return fits(basis, schema, whole) ? whole : filled;
}

/** The moment, for a field that holds a time and of which the document shows none. */
function timeOf(basis: Basis, schema: JsonPointer, now: number): unknown {
  const { format, ...keywords } = schemaAt(basis.document, schema).keywords;
  if (keywords['examples'] !== undefined || keywords['example'] !== undefined) return undefined;
  const stamp = new Date(now).toISOString();
  const value = format === 'date-time' ? stamp : format === 'date' ? stamp.slice(0, 10) : undefined;
  return value !== undefined && fits(basis, schema, value) ? value : undefined;
}

/** A record, and what another has at places where it has nothing. */
export function withMissing(record: PlainRecord, other: Readonly<Record<string, unknown>>): PlainRecord {
  // Entries, and not assignments: a key such as `__proto__` must stay a key.
  const entries = Object.entries(record).map(([name, value]): [string, unknown] => [
    name,
    Object.hasOwn(other, name) ? withMissingBelow(value, other[name]) : value,
  ]);
  const missing = Object.entries(other).filter(([name]) => !Object.hasOwn(record, name));
  return Object.fromEntries([...entries, ...missing]);
}

function withMissingBelow(value: unknown, other: unknown): unknown {
  if (isRecord(value) && isRecord(other)) return withMissing(value, other);
  if (!Array.isArray(value) || !Array.isArray(other)) return value;
  return value.map((item, index) => (index < other.length ? withMissingBelow(item, other[index]) : item));
}
