import type { Operation } from '../../../spec/operation.ts';
import type { Client } from '../client.ts';
import { isSuccess } from '../expectations.ts';
import type { Ledger, OwnedRecord } from '../ledger/ledger.ts';
import type { Ownership } from '../ownership/ownership.ts';
import { listedRecords, readPage } from '../pages.ts';
import { workThrough } from '../pool.ts';
import type { Resource } from '../resources.ts';
import { UnjudgedError } from '../unjudged-error.ts';

/** How many pages are looked through for records that carry the tag. */
const mostPages = 10;

/** How often the backend may be gone before nothing more is tried. */
const mostSilences = 3;

/**
 * Removes whatever the run has created: what its ledger knows, and what carries its tag in the list, in case a record
 * was created whose answer never came. Gives back what could not be removed.
 *
 * One removal that goes wrong does not keep the others from being tried; a backend that answers nothing any more does.
 */
export async function cleanUp(
  client: Client,
  resources: readonly Resource[],
  ledger: Ledger,
  ownership: Ownership,
  workers = 1,
): Promise<OwnedRecord[]> {
  for (const resource of resources) {
    await lookForTagged(client, resource, ownership).catch(() => undefined);
    for (const id of ownership.strays(resource)) {
      if (await mayBeThere(client, resource, id, ownership)) ownership.claim(resource, id);
    }
  }
  const leftovers = new Set(ledger.remaining());
  let silences = 0;
  for (const records of byCollection(ledger.remaining())) {
    const resource = resources.find(({ collection }) => collection === records[0]?.collection);
    await workThrough({
      items: records,
      workers,
      isAlone: () => false,
      work: async (record) => {
        if (resource === undefined || silences >= mostSilences) return;
        const gone = await isRemoved(client, resource, record.id, ownership).catch((error: unknown) => {
          if (error instanceof UnjudgedError) silences += 1;
          return false;
        });
        if (!gone) return;
        ledger.removed(record.collection, record.id);
        leftovers.delete(record);
      },
    });
  }
  return [...leftovers];
}

/** Whether what was once seen with the run's tag still has it, or cannot be looked at: then it is named at least. */
async function mayBeThere(client: Client, resource: Resource, id: string, ownership: Ownership): Promise<boolean> {
  const { read, idParameter } = resource;
  if (read === undefined) return true;
  try {
    const { answer } = await client.send({ operation: read, pathParameters: { [idParameter]: id } });
    if (answer.status === 404) return false;
    return answer.status > 299 || ownership.isTagged(answer.value);
  } catch {
    return true;
  }
}

/** Neighbours of one collection together: only they can be removed in any order. */
function byCollection(records: readonly OwnedRecord[]): OwnedRecord[][] {
  const groups: OwnedRecord[][] = [];
  for (const record of records) {
    const last = groups.at(-1);
    if (last?.[0]?.collection === record.collection) last.push(record);
    else groups.push([record]);
  }
  return groups;
}

async function isRemoved(client: Client, resource: Resource, id: string, ownership: Ownership): Promise<boolean> {
  const { remove, read, idParameter } = resource;
  if (remove === undefined) return false;
  const pathParameters = { [idParameter]: id };
  if (!(await ownership.mayWrite({ operation: remove, pathParameters }))) return false;
  const removed = await client.send({ operation: remove, pathParameters });
  // Its word is not enough: a backend under test may say that it deleted and not have done so.
  if (read === undefined) return true;
  const { answer } = await client.send({ operation: read, pathParameters });
  return isGone(read, answer.status, isSuccess(remove, removed.answer.status));
}

/** Whether a record is gone by what reading it answers. Some hide what is not there behind a refusal. */
function isGone({ responses }: Operation, status: number, isSaidToBeRemoved: boolean): boolean {
  if (status === 404 || status === 410) return true;
  const namesAbsence = ['404', '410', '4XX', 'default'].some((key) => responses.has(key));
  return isSaidToBeRemoved && !namesAbsence && (status === 400 || status === 403) && responses.has(String(status));
}

/** Shows the newest pages of a list to whoever knows the run's tag; the oldest, too, where there are few. */
async function lookForTagged(client: Client, resource: Resource, ownership: Ownership): Promise<void> {
  const { list, paging, pageSize } = resource;
  if (list === undefined) return;
  for (let at = 0; at < mostPages; at++) {
    const { answer } = await client.send(readPage(list, resource, pageSize, at * pageSize));
    ownership.see(resource, answer);
    if (paging === undefined || listedRecords(answer, resource).length < pageSize) return;
  }
}
