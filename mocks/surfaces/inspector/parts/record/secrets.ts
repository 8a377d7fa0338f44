import { maskedValue, unmaskedValue } from '../../../../../contracts/redaction/masked-values.ts';
import { isRecord } from '../../../../../spec/document/document.ts';
import { type FieldPath, pathOf } from '../../../../../spec/resource/field-path.ts';
import type { JsonRecord } from '../../../../engine/store/record.ts';
import type { ResourceSummary } from '../../../admin/records/summary.ts';

/** A copy of a record with the mask in the place of its secrets: no page shows them. */
export function masked(resource: Pick<ResourceSummary, 'secrets'>, record: JsonRecord): JsonRecord {
  return asRecord(maskedValue(record, placesOf(resource)), record);
}

/** A record that was edited under its masks, with the secrets that they stand for. */
export function unmasked(
  resource: Pick<ResourceSummary, 'secrets'>,
  edited: JsonRecord,
  stored: JsonRecord | undefined,
): JsonRecord {
  return asRecord(unmaskedValue(edited, placesOf(resource), stored), edited);
}

function placesOf({ secrets }: Pick<ResourceSummary, 'secrets'>): readonly { readonly path: FieldPath }[] {
  return secrets.map((text) => ({ path: pathOf(text) }));
}

function asRecord(value: unknown, usual: JsonRecord): JsonRecord {
  return isRecord(value) ? value : usual;
}
