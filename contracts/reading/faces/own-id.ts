import { idFieldOf } from '../../../spec/resource/place/id-field.ts';
import type { Shape } from '../../../spec/schema/shape.ts';
import { type Basis, fits, type PlainRecord } from '../basis/basis.ts';
import type { RecordKind } from '../records/record-kind.ts';

/** Adds the id of a record where one response calls it otherwise than the record does: `tea_id`, of what has an `id`. */
export function ownId(
  basis: Basis,
  { fields }: Shape,
  kind: RecordKind,
  usual: string,
): ((shown: PlainRecord, record: PlainRecord) => PlainRecord) | undefined {
  const name = fields && idFieldOf(fields, kind.names, usual);
  const pointer = name === undefined ? undefined : fields?.get(name)?.pointer;
  const { idField } = kind;
  if (name === undefined || pointer === undefined || idField === undefined || name === idField) return undefined;
  if (kind.shape.fields?.has(name) === true || kind.sent.fields?.has(name) === true) return undefined;
  return (shown, record) => {
    const id = record[idField];
    const value = [id, String(id), Number(id)].find((one) => fits(basis, pointer, one));
    return value === undefined || Object.hasOwn(shown, name) ? shown : { ...shown, [name]: value };
  };
}
