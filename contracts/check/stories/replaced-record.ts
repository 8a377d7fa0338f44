import { isRecord } from '../../../spec/document/document.ts';
import type { Exchange } from '../exchange/exchange-log.ts';
import { answersRecords, readRecord } from '../records/own-records.ts';
import type { Resource } from '../resource/resources.ts';
import type { CheckContext } from '../session/check-context.ts';

/** The record after a replacement: as it was answered, or as it is read where the document gives the response no body. */
export async function replacedRecord(
  context: CheckContext,
  resource: Resource,
  id: string,
  { operation, answer }: Exchange,
): Promise<Readonly<Record<string, unknown>> | undefined> {
  if (isRecord(answer.value)) return answer.value;
  if (answer.status === 202 || answersRecords(operation, answer.status)) return undefined;
  const read = await readRecord(context, resource, id);
  return read !== undefined && isRecord(read.answer.value) ? read.answer.value : undefined;
}
