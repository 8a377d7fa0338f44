import { isRecord } from '../../../spec/document/document.ts';
import type { JsonPointer } from '../../../spec/json/json-pointer.ts';
import { type Basis, fits, fitsLoosely, sampled } from '../basis/basis.ts';
import { withMissing } from './complete-record.ts';

/** Deeper than this a value is taken for another as a whole. */
const deepest = 4;

/**
 * A value as a schema has it that does not let it through: each part that is right stays, a text becomes a list of one
 * where there are to be several, and what cannot be kept is a sample.
 */
export function mendedValue(basis: Basis, schema: JsonPointer, value: unknown, depth = 0): unknown {
  if (fits(basis, schema, value)) return value;
  const part = depth < deepest ? mendedParts(basis, schema, value, depth) : undefined;
  if (part !== undefined) return part;
  if (fitsLoosely(basis, schema, value)) return value;
  const [first] = Array.isArray(value) ? value : [];
  const plain: unknown[] = typeof value === 'string' || typeof value === 'number' ? [String(value), Number(value)] : [];
  if (value === 'true' || value === 'false') plain.push(value === 'true');
  const found = [[value], first, ...plain].find(
    (one) => one !== undefined && !Number.isNaN(one) && fits(basis, schema, one),
  );
  return found ?? sampled(basis, schema);
}

function mendedParts(basis: Basis, schema: JsonPointer, value: unknown, depth: number): unknown {
  const { fields, open, items } = basis.shapeAt(schema);
  if (Array.isArray(value)) {
    const item = items();
    if (item === undefined) return undefined;
    const mended = value.map((one) => mendedValue(basis, item.pointer, one, depth + 1));
    return fits(basis, schema, mended) ? mended : undefined;
  }
  if (fields === undefined || !isRecord(value)) return undefined;
  const entries = Object.entries(value).flatMap(([name, one]): [string, unknown][] => {
    const field = fields.get(name);
    if (field === undefined) return open ? [[name, one]] : [];
    const mended = mendedValue(basis, field.pointer, one, depth + 1);
    return mended === undefined ? [] : [[name, mended]];
  });
  const mended = Object.fromEntries(entries);
  if (fits(basis, schema, mended)) return mended;
  const around = sampled(basis, schema, { given: mended });
  const whole = isRecord(around) ? withMissing(mended, around) : mended;
  return fits(basis, schema, whole) ? whole : undefined;
}
