import { isRecord } from '../../../../../../spec/document/document.ts';
import { putAt, valueAt } from '../../../imports/mapping/extracted.ts';

/** Adds to a record what a step's response mapping takes from the response; the record itself stays as it was. */
export function withResponse(
  responseMapping: unknown,
  record: unknown,
  response: unknown,
  say: (what: string) => void,
): unknown {
  const { fields, lists } = isRecord(responseMapping) ? responseMapping : {};
  if (Array.isArray(lists) && lists.length > 0) say('the lists of a response mapping');
  if (!Array.isArray(fields) || fields.length === 0 || !isRecord(record)) return record;
  const mapped: Record<string, unknown> = { ...record };
  for (const field of fields) {
    if (!isRecord(field)) continue;
    const { extract, generate } = field;
    if (typeof extract !== 'string' || typeof generate !== 'string') continue;
    const value = valueAt(response, extract) ?? (isRecord(response) ? valueAt(response['_json'], extract) : undefined);
    if (value !== undefined) putAt(mapped, generate, value);
  }
  return mapped;
}
