import { idFieldOf } from '../../../spec/resource/place/id-field.ts';
import type { Shape } from '../../../spec/schema/shape.ts';
import { type Basis, fits, type PlainRecord } from '../basis/basis.ts';
import type { RecordKind } from '../records/record-kind.ts';

/**
 * Shows the id of a record as one response has it: under another name, `tea_id` of what has an `id`, or as a number where
 * the record has a text of digits.
 */
export function ownId(
  basis: Basis,
  { fields }: Shape,
  kind: RecordKind,
  usual: string,
): ((shown: PlainRecord, record: PlainRecord) => PlainRecord) | undefined {
  const name = fields && idFieldOf(fields, kind.names, usual);
  const pointer = name === undefined ? undefined : fields?.get(name)?.pointer;
  const { idField } = kind;
  if (name === undefined || pointer === undefined || idField === undefined) return undefined;
  const isSame = name === idField;
  // What was found by the other schema fits there.
  if (isSame && kind.shape.fields?.get(name)?.pointer === pointer) return undefined;
  const others = [kind.shape, kind.sent, ...(kind.bodies ?? [])];
  if (!isSame && others.some((one) => one.fields?.has(name))) return undefined;
  return (shown, record) => {
    const id = record[idField];
    if (isSame && !Object.hasOwn(shown, name)) return shown;
    const value = [id, String(id), Number(id)].find((one) => fits(basis, pointer, one));
    return value === undefined || value === shown[name] ? shown : { ...shown, [name]: value };
  };
}

/** Puts the id of a record into an envelope that has it beside the record: `{ id, result: { name } }`. */
export function idBeside(
  basis: Basis,
  { fields }: Shape,
  { names }: RecordKind,
  usual: string,
): (envelope: PlainRecord, id: string) => PlainRecord {
  const name = fields && idFieldOf(fields, names, usual);
  const pointer = name === undefined ? undefined : fields?.get(name)?.pointer;
  if (name === undefined || pointer === undefined) return (envelope) => envelope;
  return (envelope, id) => {
    const value = [id, Number(id)].find((one) => fits(basis, pointer, one));
    return value === undefined ? envelope : { ...envelope, [name]: value };
  };
}
