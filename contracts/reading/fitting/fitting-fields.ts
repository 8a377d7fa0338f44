import type { JsonPointer } from '../../../spec/json/json-pointer.ts';
import { valueAt } from '../../../spec/json/json-pointer.ts';
import type { Field, Shape } from '../../../spec/schema/shape.ts';
import { type Basis, fits, type PlainRecord } from '../basis/basis.ts';
import type { RecordKind } from '../records/record-kind.ts';
import { mendedValue } from './mended-value.ts';
import { visiblePart } from './shown-record.ts';

/**
 * Makes the function that turns what was sent into what responses have in its place: a text where there are to be
 * several, a number for a text, one of the choices for what is none, and else a sample of what is shown there.
 *
 * Only fields that the document describes otherwise when they are shown are looked at; `undefined` where there is none.
 *
 * @param elsewhere How other responses show it: what one of them can have is left as it is. Default: no other does.
 * @param leavesOut Whether what no value was found for is left out, where it may be. Default: it stays.
 */
export function fittingFields(
  basis: Basis,
  returned: Shape,
  sent: Shape,
  elsewhere: readonly Shape[] = [],
  leavesOut = false,
): ((record: PlainRecord) => PlainRecord) | undefined {
  const others = [...(returned.fields ?? [])].flatMap(([name, shown]): [string, Field, Field][] => {
    const field = sent.fields?.get(name);
    return field === undefined || isSame(basis, field.pointer, shown.pointer) ? [] : [[name, shown, field]];
  });
  if (others.length === 0) return undefined;
  return (record) => {
    const changed = others.flatMap(([name, { pointer: schema, shape, required }, field]): [string, unknown][] => {
      if (!Object.hasOwn(record, name)) return [];
      // What is stored and never shown is no fault of what is.
      const shown = visiblePart(record[name], shape(), field.shape());
      if (fits(basis, schema, shown) || elsewhere.some((other) => isHeld(basis, other, name, shown))) return [];
      const value = mendedValue(basis, schema, shown);
      return value !== undefined || (leavesOut && !required) ? [[name, value]] : [];
    });
    if (changed.length === 0) return record;
    const next = Object.entries({ ...record, ...Object.fromEntries(changed) });
    return Object.fromEntries(next.filter(([, value]) => value !== undefined));
  };
}

/**
 * The same for a response that shows records of a kind: what was sent may be stored as it was, also where reads show it
 * as this response does.
 */
export function fittingKind(
  basis: Basis,
  returned: Shape,
  { shape, sent, bodies = [] }: Pick<RecordKind, 'shape' | 'sent' | 'bodies'>,
): ((record: PlainRecord) => PlainRecord) | undefined {
  const sides = new Set([sent, ...bodies, ...(returned.pointer === shape.pointer ? [] : [shape])]);
  const steps = [...sides]
    .map((side) => fittingFields(basis, returned, side, [], true))
    .filter((step) => step !== undefined);
  return steps.length === 0 ? undefined : (record) => steps.reduce((shown, step) => step(shown), record);
}

function isHeld(basis: Basis, { fields }: Shape, name: string, value: unknown): boolean {
  const field = fields?.get(name);
  return field !== undefined && fits(basis, field.pointer, value);
}

function isSame({ document }: Basis, one: JsonPointer, other: JsonPointer): boolean {
  return JSON.stringify(valueAt(document, one)) === JSON.stringify(valueAt(document, other));
}
