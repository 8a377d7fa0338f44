import type { Contract } from '../../../contract/contract.ts';
import { shownSchema } from '../envelopes/record-place.ts';
import type { Resource } from '../resources.ts';
import { recordShape } from './record-fields.ts';

/** The fields that the list of a resource shows of a record, and a read does not, such as counts of what belongs to it. */
export function listOnlyFields(contract: Contract, { list, read, collection }: Resource): ReadonlySet<string> {
  const schema = shownSchema(contract, read);
  const shown = schema === undefined ? undefined : contract.shapeAt(schema).fields;
  if (shown === undefined) return new Set();
  const listed = list && recordShape(contract, list, collection)?.fields;
  return new Set([...(listed?.keys() ?? [])].filter((name) => !shown.has(name)));
}
