import { type PlacedValue, pathOf, valuesAt } from '../../../../../spec/resource/field-path.ts';
import type { JsonRecord } from '../../../../engine/store/record.ts';
import type { ResourceSummary } from '../../../admin/records/summary.ts';

/** What stands in the place of a secret. */
const mask = '******';

/** A copy of a record with the mask in the place of its secrets: no page shows them. */
export function masked({ secrets }: Pick<ResourceSummary, 'secrets'>, record: JsonRecord): JsonRecord {
  return secrets.length === 0 ? record : replaced(record, secrets, () => mask);
}

/** A record that was edited under its masks, with the secrets that they stand for. */
export function unmasked(
  { secrets }: Pick<ResourceSummary, 'secrets'>,
  edited: JsonRecord,
  stored: JsonRecord | undefined,
): JsonRecord {
  if (secrets.length === 0 || stored === undefined) return edited;
  return replaced(edited, secrets, ({ value, place }) => (value === mask ? valueAt(stored, place) : value));
}

function replaced(record: JsonRecord, paths: readonly string[], replace: (found: PlacedValue) => unknown): JsonRecord {
  const copy = structuredClone(record);
  for (const path of paths) {
    for (const found of valuesAt(copy, pathOf(path))) {
      if (found.value === undefined || found.value === null) continue;
      const last = found.place.at(-1);
      const parent = valueAt(copy, found.place.slice(0, -1));
      if (last !== undefined && typeof parent === 'object' && parent !== null)
        Reflect.set(parent, last, replace(found));
    }
  }
  return copy;
}

function valueAt(record: unknown, place: PlacedValue['place']): unknown {
  let value = record;
  for (const step of place) value = typeof value === 'object' && value !== null ? Reflect.get(value, step) : undefined;
  return value;
}
