import { isRecord } from '../../../../../spec/document/document.ts';
import { type MappingWork, mappedValue } from './mapped-value.ts';

/** Maps a record as the newer mapper does: values and objects; lists are said not to be modelled. */
export function mappedByNewer(
  mappings: readonly unknown[],
  record: unknown,
  work: MappingWork,
): Record<string, unknown> {
  const mapped: Record<string, unknown> = {};
  for (const entry of mappings) {
    if (!isRecord(entry) || typeof entry['generate'] !== 'string' || entry['generate'] === '') continue;
    const { generate, dataType, mappings: inner } = entry;
    const value = made(entry);
    if (value !== undefined)
      Object.defineProperty(mapped, generate, { value, enumerable: true, configurable: true, writable: true });

    function made(one: Readonly<Record<string, unknown>>): unknown {
      if (dataType === 'object' && Array.isArray(inner)) return mappedByNewer(inner, record, work);
      if (typeof dataType === 'string' && dataType.endsWith('array')) {
        work.say(`the list ${String(generate)} of a mapping`);
        return undefined;
      }
      return mappedValue(one, record, work);
    }
  }
  return mapped;
}
