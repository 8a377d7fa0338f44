import { isRecord } from '../../../spec/document/document.ts';
import type { Exchange } from '../exchange/exchange-log.ts';
import { readRecord } from '../records/own-records.ts';
import { returnsRecords } from '../resource/named-id.ts';
import type { Resource } from '../resource/resources.ts';
import type { CheckSession } from '../session/session.ts';

/** The record after a replacement: as it was returned, or as it is read where the document gives the response no body. */
export async function replacedRecord(
  session: CheckSession,
  resource: Resource,
  id: string,
  { operation, response }: Exchange,
): Promise<Readonly<Record<string, unknown>> | undefined> {
  if (isRecord(response.value)) return response.value;
  if (response.status === 202 || returnsRecords(operation, response.status)) return undefined;
  const read = await readRecord(session, resource, id);
  return read !== undefined && isRecord(read.response.value) ? read.response.value : undefined;
}
