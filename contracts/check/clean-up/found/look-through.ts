import type { Client } from '../../http/client.ts';
import { type Look, lookAt } from '../../ownership/look-at.ts';
import type { Resource } from '../../resource/resources.ts';
import { whyNoResponse } from '../no-response.ts';
import { type ListReader, readWholeList } from '../whole-list.ts';
import { type FoundRun, keyOf } from './found-run.ts';

/** How many records are asked for one by one where none of a run is in the lists: there may be thousands. */
const fewLooks = 20;

/** What the lists of an account show. */
export interface AccountSight {
  /** Why not all of it was seen. */
  readonly gaps: readonly string[];
  /** The records that are there, by collection and id. */
  readonly ids: ReadonlySet<string>;
  /** What ledgers name and no list shows, as far as it is not there when it is read either. */
  readonly missing: ReadonlySet<string>;
}

/** Reads each list once, for all runs, and then what their ledgers name and no list shows. */
export async function lookThrough(
  reader: ListReader,
  resources: readonly Resource[],
  found: readonly FoundRun[],
): Promise<AccountSight> {
  const gaps: string[] = [];
  const ids = new Set<string>();
  for (const resource of resources) {
    const { collection, create, idField } = resource;
    const isNamed = ({ run: { records, open } }: FoundRun): boolean =>
      [...records, ...open].some((one) => one.collection === collection);
    if (create === undefined && !found.some(isNamed)) continue;
    const { gap } = await readWholeList(reader, resource, (record) => {
      ids.add(keyOf({ collection, id: String(record[idField]) }));
      for (const one of found) one.see(resource, record);
    });
    if (gap !== undefined) gaps.push(gap);
    for (const one of found) {
      if (!one.settle(resource))
        gaps.push(`several records of ${collection} have the name that a request of the run was to give to one`);
    }
  }
  const missing = new Set<string>();
  for (const one of found) await lookForUnlisted(reader.client, resources, one, gaps, missing);
  return { gaps, ids, missing };
}

async function lookForUnlisted(
  client: Client,
  resources: readonly Resource[],
  found: FoundRun,
  gaps: string[],
  missing: Set<string>,
): Promise<void> {
  const { run, own, others } = found;
  for (const [at, record] of found.unlisted.entries()) {
    const resource = resources.find(({ collection }) => collection === record.collection);
    if (resource === undefined) {
      gaps.push(`the document has no ${record.collection}`);
      continue;
    }
    const isUseless = own.size === 0 && at >= fewLooks;
    if (isUseless || resource.read === undefined) {
      missing.add(keyOf(record));
      continue;
    }
    const look = await lookAt(client, resource, record.id, (value) => found.isOwn(resource, value)).catch(noResponse);
    const named = { collection: record.collection, id: record.id, name: undefined };
    // A list that hides one may hide others: those of which no ledger knows the id, too.
    if ((look.seen === 'own' || look.seen === 'changed') && resource.list !== undefined)
      gaps.push(`${resource.list.id} does not show ${record.id}, which is there`);
    if (look.seen === 'gone') missing.add(keyOf(record));
    else if (look.seen === 'own') own.set(keyOf(record), named);
    else if (look.seen === 'changed') others.set(keyOf(record), { ...named, name: nameOf(look.record, resource) });
    else gaps.push(`${look.why} for ${record.id} of ${run.tag}`);
  }
}

function noResponse(error: unknown): Look {
  return { seen: 'nothing', why: whyNoResponse(error), status: undefined };
}

function nameOf(record: Readonly<Record<string, unknown>>, { tagField }: Resource): string | undefined {
  const name = record[tagField];
  return typeof name === 'string' ? name : undefined;
}
