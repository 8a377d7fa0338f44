import type { Operation } from '../../../spec/operation/operation.ts';
import type { Contract } from '../../contract/contract.ts';
import { successSchema } from '../resource/reading/record-fields.ts';
import type { Resource } from '../resource/resources.ts';

/** Whether a list may show a page of its records only, by what its envelope has or may have beside them. */
export function mayHavePages({ shapeAt }: Contract, { recordsAt }: Resource, list: Operation): boolean {
  const schema = recordsAt.field === undefined ? undefined : successSchema(list);
  if (schema === undefined) return false;
  const { fields, open } = shapeAt(schema);
  return open || [...(fields?.keys() ?? [])].some(tellsOfPages);
}

function tellsOfPages(name: string): boolean {
  return /next|prev|cursor|pag(e|ing|ination)|more|offset|limit|size|link|meta|token|first|last/i.test(name);
}
