import type { Client } from '../http/client.ts';
import { listedRecords, readPage } from '../resource/pages.ts';
import type { Resource } from '../resource/resources.ts';
import type { Ownership } from './ownership.ts';

/** How many pages are looked through for what is there before the run. */
const maxPages = 10;

/** The ids that are there before the run: none of them can become its own. */
export async function idsBefore(
  { client, ownership }: { readonly client: Client; readonly ownership: Ownership },
  resource: Resource,
): Promise<{ readonly foreign: readonly string[]; readonly tagged: number }> {
  const foreign: string[] = [];
  let tagged = 0;
  const { list, paging, pageSize } = resource;
  for (let at = 0; list !== undefined && at < maxPages; at++) {
    const { response } = await client.send(readPage(list, resource, pageSize, at * pageSize));
    const records = listedRecords(response, resource);
    for (const record of records) {
      foreign.push(String(record[resource.idField]));
      if (ownership.isOwn(resource, record)) tagged += 1;
    }
    if (paging === undefined || records.length < pageSize) break;
  }
  return { foreign, tagged };
}
