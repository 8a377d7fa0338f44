import { isRecord } from '../../../spec/document/document.ts';
import type { RequestDraft } from '../exchange/exchange-log.ts';
import { withoutSecrets } from '../resource/hidden-fields.ts';
import { type Resource, recordParameters } from '../resource/resources.ts';

/** Sends a request. */
type Send = (draft: RequestDraft) => Promise<{ readonly response: { readonly value: unknown } }>;

/** Writes what a record has to have before it may be deleted, as the document says; sends nothing where it may go as it is. */
export async function writeBeforeRemoval(send: Send, resource: Resource, id: string): Promise<void> {
  const { deleteAfter, read, replace } = resource;
  if (deleteAfter === undefined || read === undefined || replace === undefined) return;
  const pathParameters = recordParameters(resource, id);
  const { response } = await send({ operation: read, pathParameters });
  const record = withoutSecrets(resource, response.value);
  if (!isRecord(record) || Object.entries(deleteAfter).every(([name, value]) => record[name] === value)) return;
  await send({ operation: replace, pathParameters, json: { ...record, ...deleteAfter } });
}
