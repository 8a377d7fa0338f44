import { isRecord } from '../../../../spec/document/document.ts';
import type { JsonPointer } from '../../../../spec/json/json-pointer.ts';
import { isCalled } from '../../../../spec/resource/place/id-field.ts';
import { placeBesideId } from '../../../../spec/resource/place/record-place.ts';
import { type Basis, type PlainRecord, sampled } from '../../basis/basis.ts';
import type { Usual } from '../../basis/usual.ts';
import type { RecordKind } from '../../records/record-kind.ts';

/** A list each of whose items has its record in an envelope of its own: `[{ "customer": { … } }]`. */
export interface ItemEnvelope {
  /** The schema of the record in it. */
  readonly schema: JsonPointer;
  readonly wrap: (record: unknown) => PlainRecord;
}

/** Finds the envelope of each item of a list; `undefined` where the items are the records. */
export function itemEnvelope(
  basis: Basis,
  items: JsonPointer,
  { sent, shape, names }: RecordKind,
  { idField }: Usual,
): ItemEnvelope | undefined {
  const place = placeBesideId(basis, items, [sent, shape], names, idField);
  if (place?.field === undefined || !isCalled(place.field, names)) return undefined;
  return { schema: place.schema, wrap: wrapping(basis, items, place.field) };
}

/** Makes what puts a value in its envelope: what else must be there is a sample. */
export function wrapping(basis: Basis, schema: JsonPointer, field: string): (value: unknown) => PlainRecord {
  let envelope: PlainRecord | undefined;
  return (value) => {
    const sample = envelope ?? sampled(basis, schema, { given: { [field]: value } });
    if (isRecord(sample)) envelope = sample;
    return { ...envelope, [field]: value };
  };
}
