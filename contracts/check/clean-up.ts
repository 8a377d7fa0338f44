import type { Client } from './client.ts';
import type { Ledger, OwnedRecord } from './ledger.ts';
import type { Ownership } from './ownership.ts';
import { listedRecords, readPage } from './pages.ts';
import type { Resource } from './resources.ts';

/** How many pages are looked through for records that carry the tag. */
const mostPages = 10;

/**
 * Removes whatever the run has created: what its ledger knows, and what carries its tag in the list, in case a record
 * was created whose answer never came. Gives back what could not be removed.
 *
 * One removal that goes wrong does not keep the others from being tried.
 */
export async function cleanUp(
  client: Client,
  resources: readonly Resource[],
  ledger: Ledger,
  ownership: Ownership,
): Promise<OwnedRecord[]> {
  for (const resource of resources) {
    await lookForTagged(client, resource, ownership).catch(() => undefined);
    for (const id of ownership.strays(resource)) ownership.claim(resource, id);
  }
  const leftovers: OwnedRecord[] = [];
  for (const record of ledger.remaining()) {
    const resource = resources.find(({ collection }) => collection === record.collection);
    const gone = resource !== undefined && (await isRemoved(client, resource, record.id, ownership).catch(() => false));
    if (gone) ledger.removed(record.collection, record.id);
    else leftovers.push(record);
  }
  return leftovers;
}

async function isRemoved(client: Client, resource: Resource, id: string, ownership: Ownership): Promise<boolean> {
  const { remove, read, idParameter } = resource;
  if (remove === undefined) return false;
  const pathParameters = { [idParameter]: id };
  if (!(await ownership.mayWrite({ operation: remove, pathParameters }))) return false;
  await client.send({ operation: remove, pathParameters });
  // Its word is not enough: a backend under test may say that it deleted and not have done so.
  if (read === undefined) return true;
  const { answer } = await client.send({ operation: read, pathParameters });
  return answer.status === 404 || answer.status === 410;
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
