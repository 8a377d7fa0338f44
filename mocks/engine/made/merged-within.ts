import type { Contract } from '../../../contracts/contract/contract.ts';
import { isRecord } from '../../../spec/document/document.ts';
import { valueAt } from '../../../spec/json/json-pointer.ts';
import type { Operation } from '../../../spec/operation/operation.ts';
import { extensions } from '../../../spec/resource/marks/extension.ts';
import type { JsonRecord } from '../store/record.ts';

/** The operations that merge objects within a record too. */
export function deeplyMerging({ document, operations }: Contract): ReadonlySet<Operation> {
  return new Set(
    operations.filter(({ pointer }) => {
      const written = valueAt(document, pointer);
      return isRecord(written) && written[extensions.merges] === 'deep';
    }),
  );
}

/** A record whose objects have what those before had, and was not sent. */
export function mergedWithin(record: JsonRecord, previous: JsonRecord): JsonRecord {
  const entries = Object.entries(record).map(([name, value]): [string, unknown] => {
    const before = previous[name];
    return [name, isRecord(value) && isRecord(before) ? mergedWithin({ ...before, ...value }, before) : value];
  });
  return Object.fromEntries(entries);
}
