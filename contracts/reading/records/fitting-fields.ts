import type { JsonPointer } from '../../../spec/json/json-pointer.ts';
import { valueAt } from '../../../spec/json/json-pointer.ts';
import type { Shape } from '../../../spec/schema/shape.ts';
import { type Basis, fits, type PlainRecord } from '../basis/basis.ts';
import { mendedValue } from './mended-value.ts';

/**
 * Makes the function that turns what was sent into what responses have in its place: a text where there are to be
 * several, a number for a text, one of the choices for what is none, and else a sample of what is shown there.
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
      if (!Object.hasOwn(record, name) || fits(basis, schema, record[name])) return [];
      const value = mendedValue(basis, schema, record[name]);
      return value === undefined ? [] : [[name, value]];
    });
    return changed.length === 0 ? record : { ...record, ...Object.fromEntries(changed) };
  };
}

function isSame({ document }: Basis, one: JsonPointer, other: JsonPointer): boolean {
  return JSON.stringify(valueAt(document, one)) === JSON.stringify(valueAt(document, other));
}
