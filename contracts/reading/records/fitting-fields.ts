import type { JsonPointer } from '../../../spec/json/json-pointer.ts';
import { valueAt } from '../../../spec/json/json-pointer.ts';
import { schemaTypes } from '../../../spec/schema/schema-type.ts';
import type { Shape } from '../../../spec/schema/shape.ts';
import { type Basis, fits, type PlainRecord, sampled } from '../basis/basis.ts';

/**
 * Makes the function that turns what was sent into what responses have in its place: a text where there are to be
 * several, a number for a text, and else a sample of what is shown there.
 *
 * Only fields that the document describes otherwise when they are shown are looked at; `undefined` where there is none.
 */
export function fittingFields(
  basis: Basis,
  returned: Shape,
  sent: Shape,
): ((record: PlainRecord) => PlainRecord) | undefined {
  const others = [...(returned.fields ?? [])].flatMap(([name, { pointer }]): [string, JsonPointer][] => {
    const field = sent.fields?.get(name);
    return field === undefined || isSame(basis, field.pointer, pointer) ? [] : [[name, pointer]];
  });
  if (others.length === 0) return undefined;
  return (record) => {
    const changed = others.flatMap(([name, schema]): [string, unknown][] => {
      if (!Object.hasOwn(record, name) || isOfType(basis, schema, record[name])) return [];
      const value = fitting(basis, schema, record[name]);
      return value === undefined ? [] : [[name, value]];
    });
    return changed.length === 0 ? record : { ...record, ...Object.fromEntries(changed) };
  };
}

function isSame({ document }: Basis, one: JsonPointer, other: JsonPointer): boolean {
  return JSON.stringify(valueAt(document, one)) === JSON.stringify(valueAt(document, other));
}

/** Whether a value is of a type that a schema lets through; what is wrong within it is completed by others. */
function isOfType({ document }: Basis, schema: JsonPointer, value: unknown): boolean {
  const { types } = schemaTypes(document, schema);
  return types.size === 0 || typesOf(value).some((type) => types.has(type));
}

function typesOf(value: unknown): readonly string[] {
  if (value === null) return ['null'];
  if (Array.isArray(value)) return ['array'];
  if (typeof value === 'number') return Number.isInteger(value) ? ['integer', 'number'] : ['number'];
  if (typeof value === 'string' || typeof value === 'boolean')
    return [typeof value === 'string' ? 'string' : 'boolean'];
  return ['object'];
}

function fitting(basis: Basis, schema: JsonPointer, value: unknown): unknown {
  const [first] = Array.isArray(value) ? value : [];
  const plain = typeof value === 'string' || typeof value === 'number' ? [String(value), Number(value)] : [];
  const found = [[value], first, ...plain].find((one) => one !== undefined && fits(basis, schema, one));
  return found ?? sampled(basis, schema);
}
