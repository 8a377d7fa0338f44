import type { JsonObject } from '../../../spec/json/json-object.ts';
import type { Operation } from '../../../spec/operation/operation.ts';
import type { Contract } from '../../contract/contract.ts';
import { readLinks } from '../../exchange/link-header.ts';
import type { ReceivedResponse, RequestDraft } from '../exchange/exchange-log.ts';
import type { Client } from '../http/client.ts';
import { tellsOfMore } from '../pages/next-page.ts';
import { walkPages } from '../pages/walk.ts';
import { idsOf, listedRecords, readPage } from '../resource/pages.ts';
import type { Resource } from '../resource/resources.ts';
import { whyNoResponse } from './no-response.ts';

/** How often a list is read anew that moves meanwhile. */
const maxTries = 3;

/** No account holds more pages than this; a list that does has no end. */
const endless = 10_000;

/** Who reads a list, and by which document. */
export interface ListReader {
  readonly client: Client;
  readonly contract: Contract;
}

/** A list as far as it was read. */
export interface ListSight {
  /** Why it is not known to be all of it; `undefined`: it is. */
  readonly gap: string | undefined;
}

/**
 * Shows every record of a list to somebody, once or more, and tells whether that was all of them.
 *
 * Each page begins with the last record of the one before: where it does not, somebody has deleted a record meanwhile,
 * and another may have slipped past between the two. The end is believed only where nothing new stands behind it, for a
 * backend may give smaller pages than it is asked for.
 */
export async function readWholeList(
  { client, contract }: ListReader,
  resource: Resource,
  onRecord: (record: JsonObject) => void,
  maxPages: number = endless,
): Promise<ListSight> {
  const { list } = resource;
  if (list === undefined) return { gap: `no operation lists ${resource.collection}` };
  let gap: string | undefined;
  for (let tries = 0; tries < maxTries; tries++) {
    const read = await readOnce({ client, contract }, resource, onRecord, maxPages);
    if (read !== 'moved') return { gap: read };
    gap = `${list.id} shows other pages each time, for somebody deletes records meanwhile`;
  }
  return { gap };
}

/** Reads all pages one after the other; `moved`: they do not fit together. */
async function readOnce(
  { client, contract }: ListReader,
  resource: Resource,
  onRecord: (record: JsonObject) => void,
  maxPages: number,
): Promise<string | undefined> {
  const { list, paging, pageSize, idField } = resource;
  if (list === undefined) return 'there is no list';
  const seen = new Set<string>();
  let largest = 0;
  let last: string | undefined;
  let from = 0;
  for (let pages = 0; pages < maxPages; pages++) {
    const response = await pageAt(client, resource, list, from);
    if (typeof response === 'string') return response;
    // With the record above goes what stands below it.
    if (isBelow(resource) && (response.status === 404 || response.status === 410)) return undefined;
    if (response.status < 200 || response.status > 299) return `${list.id} responds with ${response.status}`;
    const records = listedRecords(response, resource);
    if (records.length === 0 && response.bytes.length > 0 && !isList(response.value, resource))
      return `${list.id} responds with no list`;
    const ids = records.map((record) => String(record[idField]));
    if (last !== undefined && !ids.includes(last)) return 'moved';
    const before = seen.size;
    for (const [at, record] of records.entries()) {
      onRecord(record);
      seen.add(ids[at] ?? '');
    }
    if (paging === undefined)
      return isPaged(resource, response) ? readByNames({ client, contract }, resource, onRecord, maxPages) : undefined;
    const isNew = seen.size > before;
    if (!isNew) {
      if (records.length >= pageSize && pageSize > 1) return `${list.id} shows the same page again`;
      // Where no page shows more than one, the one behind a record was not seen: it may be there, or the end.
      return largest === 1 ? behindOne(client, resource, list, from + 1, last) : undefined;
    }
    largest = Math.max(largest, records.length);
    last = ids.at(-1);
    from += records.length - 1;
  }
  return `${list.id} shows more than ${maxPages} pages`;
}

/** Why a list of which each page shows one record is not known to end there; `undefined`: nothing stands behind it. */
async function behindOne(
  client: Client,
  resource: Resource,
  list: Operation,
  from: number,
  last: string | undefined,
): Promise<string | undefined> {
  const response = await pageAt(client, resource, list, from);
  if (typeof response === 'string') return response;
  const isEnd = listedRecords(response, resource).every((record) => String(record[resource.idField]) === last);
  return response.status >= 200 && response.status <= 299 && isEnd
    ? undefined
    : `${list.id} shows one record on each page`;
}

function isBelow({ above }: Resource): boolean {
  return Object.keys(above ?? {}).length > 0;
}

/** A page, or why there is none, though the backend responds to others. */
async function pageAt(
  client: Client,
  resource: Resource,
  list: Operation,
  from: number,
): Promise<ReceivedResponse | string> {
  try {
    return (await client.send(readPage(list, resource, resource.pageSize, from))).response;
  } catch (error) {
    return whyNoResponse(error);
  }
}

function isList(value: unknown, { recordsAt: { field } }: Resource): boolean {
  const records: unknown =
    field === undefined ? value : typeof value === 'object' && value !== null ? Reflect.get(value, field) : undefined;
  return Array.isArray(records) && records.length === 0;
}

/**
 * Reads a list by what the names of its parameters tell of its pages, twice: where both do not show the same, somebody
 * writes to it meanwhile.
 */
async function readByNames(
  { client, contract }: ListReader,
  resource: Resource,
  onRecord: (record: JsonObject) => void,
  maxPages: number,
): Promise<string | undefined> {
  const { list } = resource;
  if (list === undefined) return 'there is no list';
  const walker = { contract, send: (draft: RequestDraft) => client.send(draft) };
  try {
    const first = await walkPages(walker, resource, list, undefined, maxPages);
    const second = await walkPages(walker, resource, list, undefined, maxPages);
    for (const record of [...first.records, ...second.records]) onRecord(record);
    if (first.end !== 'whole' || second.end !== 'whole') return `${list.id} shows pages, and no end of them`;
    const [one, other] = [first, second].map(({ records }) => idsOf(records, resource).sort().join(' '));
    return one === other ? undefined : 'moved';
  } catch (error) {
    return whyNoResponse(error);
  }
}

/** Whether a list of which no pages are known may have some all the same. */
function isPaged(resource: Resource, response: ReceivedResponse): boolean {
  const { list } = resource;
  if (readLinks(response.headers['link'] ?? '').some(({ relation }) => relation === 'next')) return true;
  if (tellsOfMore(response, listedRecords(response, resource).length)) return true;
  return (
    list?.parameters.some(({ in: place, name }) => place === 'query' && /page|limit|offset|cursor/i.test(name)) === true
  );
}
