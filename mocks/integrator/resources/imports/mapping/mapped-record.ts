import { isRecord } from '../../../../../spec/document/document.ts';
import type { MappingWork } from './mapped-value.ts';
import { mappedByNewer } from './newer-mapping.ts';
import { mappedByOlder } from './older-mapping.ts';

/**
 * What an import sends of a record: mapped by the newer mapper where it has entries, else by the older one, which may
 * stand in the block of its adaptor; the record itself where nothing is mapped.
 *
 * @throws {MappingFault} where a lookup has no entry and may not fail.
 */
export function mappedRecord(step: Readonly<Record<string, unknown>>, record: unknown, work: MappingWork): unknown {
  const { mappings } = step;
  if (Array.isArray(mappings) && mappings.length > 0) return mappedByNewer(mappings, record, work);
  const mapping = [step, step['netsuite_da'], step['salesforce']]
    .map((block) => (isRecord(block) ? block['mapping'] : undefined))
    .find((one) => isRecord(one) && hasEntries(one));
  return isRecord(mapping) ? mappedByOlder(mapping, record, work) : record;
}

function hasEntries({ fields, lists }: Readonly<Record<string, unknown>>): boolean {
  return [fields, lists].some((list) => Array.isArray(list) && list.length > 0);
}
