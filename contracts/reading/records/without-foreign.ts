import type { Shape } from '../../../spec/schema/shape.ts';
import type { Basis, PlainRecord } from '../basis/basis.ts';
import type { RecordKind } from './record-kind.ts';

/**
 * Makes the function that leaves out of a record what one operation alone is sent and no record may have, such as the
 * rule that is added to a set of rules; `undefined` where there is nothing of that kind.
 */
export function withoutForeign(
  { shapeAt }: Basis,
  { shape, sent, schemas }: RecordKind,
  written: Shape,
): ((record: PlainRecord) => PlainRecord) | undefined {
  const shown = [shape, ...schemas.map(shapeAt)];
  if (written === sent || shown.some(({ fields, open }) => fields === undefined || open)) return undefined;
  const isKnown = (name: string): boolean =>
    sent.fields?.has(name) === true || shown.some(({ fields }) => fields?.has(name));
  const foreign = new Set(
    [...(written.fields ?? [])].flatMap(([name, field]) => (isKnown(name) || field.writeOnly ? [] : [name])),
  );
  if (foreign.size === 0) return undefined;
  return (record) => Object.fromEntries(Object.entries(record).filter(([name]) => !foreign.has(name)));
}
