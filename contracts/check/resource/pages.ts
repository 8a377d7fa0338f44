import { isRecord } from '../../../spec/document/document.ts';
import type { JsonObject } from '../../../spec/json/json-object.ts';
import type { Operation } from '../../../spec/operation/operation.ts';
import type { Exchange, ReceivedResponse, RequestDraft } from '../exchange/exchange-log.ts';
import type { Resource } from './resources.ts';

/** How many of the newest records a look at the end of a list shows at least, where there are so many. */
const maxNewest = 100;

/** The end of a list, as one page shows it. */
export interface ListEnd {
  readonly exchange: Exchange;
  readonly records: readonly JsonObject[];
  /** How many records stand before the first of these. */
  readonly from: number;
}

/** What reading pages needs of a check's session. */
interface PageReader {
  readonly send: (draft: RequestDraft) => Promise<Exchange>;
  readonly note: (operation: Operation, message: string) => void;
}

/** A request for one page of all records, those included that a list leaves out unless it is asked for them. */
export function readPage(operation: Operation, resource: Resource, size: number, from: number): RequestDraft {
  const { paging, above = {}, filters } = resource;
  const query: (readonly [string, string])[] = filters
    .filter(({ op }) => op === 'with')
    .map(({ parameter }) => [parameter, 'true']);
  if (paging !== undefined) query.push([paging.limit, String(size)], [paging.skip, String(from)]);
  return { operation, pathParameters: above, ...(query.length > 0 && { query }) };
}

/** The records of a list's response; none where it has no body. */
export function listedRecords(
  { value }: ReceivedResponse,
  { recordsAt: { field } }: Pick<Resource, 'recordsAt'>,
): JsonObject[] {
  const records = field === undefined ? value : isRecord(value) ? value[field] : undefined;
  return Array.isArray(records) ? records.filter(isRecord) : [];
}

/** The ids of records, in their order. */
export function idsOf(records: readonly JsonObject[], { idField }: Pick<Resource, 'idField'>): string[] {
  return records.map((record) => String(record[idField]));
}

/**
 * Reads the end of a list, where the newest records are, in one page.
 *
 * It does not read everything: an account may hold a million records. It leaps ahead until a page is short. `undefined`
 * where there is no list, or no end to it.
 */
export async function readEnd(session: PageReader, resource: Resource): Promise<ListEnd | undefined> {
  const { list, paging, pageSize } = resource;
  if (list === undefined) return undefined;
  const newest = Math.min(pageSize, maxNewest);
  const read = async (from: number): Promise<ListEnd> => {
    const exchange = await session.send(readPage(list, resource, pageSize, from));
    return { exchange, records: listedRecords(exchange.response, resource), from };
  };
  let full = await read(0);
  if (paging === undefined || full.records.length < pageSize) return full;
  let end: ListEnd | undefined;
  for (let from = pageSize; end === undefined && from < 2 ** 24; from *= 2) {
    const next = await read(from);
    // The same page again: skipping does nothing here, and there is no end to find.
    if (next.records.length > 0 && String(next.records[0]?.[resource.idField]) === first(full, resource)) return full;
    if (next.records.length < pageSize) end = next;
    else full = next;
  }
  if (end === undefined) {
    session.note(list, 'The list has no end that could be found; the run does not look for its own records there.');
    return undefined;
  }
  while (end.records.length === 0 && end.from - full.from > pageSize) {
    const between = await read(full.from + Math.ceil((end.from - full.from) / pageSize / 2) * pageSize);
    if (between.records.length === pageSize) full = between;
    else end = between;
  }
  const total = end.from + end.records.length;
  return end.records.length >= newest ? end : read(Math.max(0, total - newest));
}

function first({ records }: ListEnd, { idField }: Resource): string {
  return String(records[0]?.[idField]);
}
