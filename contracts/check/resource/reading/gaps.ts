import { jsonSchemaOf, type Operation } from '../../../../spec/operation/operation.ts';
import type { Resource as ListedResource } from '../../../../spec/resource/resource.ts';
import type { Contract } from '../../../contract/contract.ts';
import { hasRequiredQuery } from '../../values/required-parameters.ts';
import type { Gap } from '../resources.ts';
import { showsNoRecord } from '../wrapping/wrapped-values.ts';
import { recordShape, successSchema } from './record-fields.ts';

/** What cannot be judged of a resource because its responses are no records. */
export function shownGaps({ operations: { read, patch }, patch: taken }: ListedResource): Gap[] {
  const gaps: Gap[] = [];
  if (read !== undefined && showsNoRecord(read))
    gaps.push({ operation: read, why: `What ${read.id} shows could not be judged: its response is no such record.` });
  if (patch !== undefined && taken === undefined)
    gaps.push({ operation: patch, why: `What ${patch.id} changes could not be judged: it responds with a list.` });
  return gaps;
}

/** Whether a list may show the ids of its records, as far as the document names their fields. */
function showsId(contract: Contract, { operations, collection }: ListedResource, idField: string | undefined): boolean {
  const shape = recordShape(contract, operations.list, collection);
  return idField === undefined || shape?.fields === undefined || shape.open || shape.fields.has(idField);
}

/** Why a list cannot be judged, as the end of a sentence; `undefined`: it can. */
export function unlistedText(
  contract: Contract,
  listed: ListedResource,
  {
    list,
    isPlaced,
    idField,
  }: { readonly list: Operation; readonly isPlaced: boolean; readonly idField?: string | undefined },
): string | undefined {
  if (hasRequiredQuery(list))
    return `what ${list.id} shows depends on a query that it requires, and that had to be made up`;
  if (!isPlaced) return `the document does not tell where ${list.id} shows its records`;
  return showsId(contract, listed, idField)
    ? undefined
    : `the document gives what ${list.id} shows no ${idField ?? 'id'}`;
}

/** Why records of the run's own cannot be made and distinguished from others; `undefined`: they can. */
export function troubleOf(
  { create, read, list }: ListedResource['operations'],
  idField: string | undefined,
  tagField: string | undefined,
  shownList: Operation | undefined,
): string | undefined {
  if (create === undefined) return 'the document has no operation that creates such a record';
  if (showsNoRecord(create) && shownList === undefined && !givesLocation(create))
    return `the response of ${create.id} does not tell which record it made`;
  if (jsonSchemaOf(create.requestBody) === undefined)
    return `${create.id} takes no JSON body that the document describes`;
  if (idField === undefined) return 'the document does not tell which field holds the id of a record';
  if (tagField === undefined) return `no text field of ${create.id} can hold the tag of the run and is shown again`;
  const isShown = successSchema(create) !== undefined || read !== undefined || list !== undefined;
  return isShown ? undefined : 'no operation shows such a record';
}

/** Whether a response says in its headers where the new record is. */
function givesLocation({ responses }: Operation): boolean {
  return [...responses.values()].some(({ headers }) => headers.some(({ name }) => /^location$/i.test(name)));
}
