import { isRecord } from '../../../spec/document/document.ts';
import { jsonSchemaOf } from '../../../spec/operation/operation.ts';
import type { Contract } from '../../contract/contract.ts';
import type { RequestDraft } from '../exchange/exchange-log.ts';
import { startsWithTag } from '../ledger/tag-start.ts';
import type { Resource } from '../resource/resources.ts';

/**
 * Whether a record would not be known as the run's own after a write that is to be accepted: its body leaves the tag
 * out, or has something before it.
 */
export function losesTag(
  contract: Contract,
  resources: readonly Resource[],
  tag: string,
  { operation, json, wrong = false, judged = true }: RequestDraft,
): boolean {
  if (wrong || !judged || !isRecord(json)) return false;
  const resource = resources.find(({ create, replace }) => create === operation || replace === operation);
  if (resource === undefined) return false;
  const { tagField, replace } = resource;
  if (tagField === '') return false;
  const schema = jsonSchemaOf(operation.requestBody);
  // What a replacement has no field for, it cannot keep.
  const isNamed = schema === undefined || contract.shapeAt(schema).fields?.has(tagField) !== false;
  if (operation === replace && !isNamed) return false;
  return !startsWithTag(json[tagField], tag);
}
