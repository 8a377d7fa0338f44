import type { Contract } from '../../../contracts/contract/contract.ts';
import type { RecordReading } from '../../../contracts/reading/record-reading.ts';
import { uuid } from '../store/ids.ts';
import { storedRecord } from '../store/record.ts';
import type { Conventions } from './conventions.ts';
import { plainReading } from './plain-reading.ts';

/**
 * Reads what a contract's document says of its records, where the conventions do not say otherwise.
 *
 * @param usual The conventions that say nothing, where some may be left to the document.
 */
export function readContract(contract: Contract, conventions: Conventions, usual?: Conventions): RecordReading {
  const { idField, newId, stamps } = conventions;
  if (contract.readRecords === undefined) return plainReading(contract, { idField, newId });
  return contract.readRecords({
    idField,
    isNamed: idField !== usual?.idField,
    newId,
    isFixed: newId !== usual?.newId,
    isStamped: stamps !== usual?.stamps,
    uuid,
    stored: storedRecord,
  });
}
