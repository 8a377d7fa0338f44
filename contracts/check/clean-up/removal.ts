import type { Operation } from '../../../spec/operation/operation.ts';
import type { Client } from '../http/client.ts';
import { mentionsTag } from '../ledger/tag-start.ts';
import { type Look, lookAt } from '../ownership/look-at.ts';
import { writeBeforeRemoval } from '../records/before-removal.ts';
import { isSuccess } from '../resource/named-id.ts';
import { type Resource, recordParameters } from '../resource/resources.ts';

/** What became of a record that was to be removed. */
export type Removal =
  | { readonly outcome: 'removed' | 'gone' | 'changed' }
  | { readonly outcome: 'stayed'; readonly why: string };

/** How a record is removed. */
export interface RemovalOptions {
  readonly client: Client;
  readonly resource: Resource;
  readonly id: string;
  readonly tag: string;
  /** Whether a record is the run's own, by what is read of it. */
  readonly isOwn: (record: Readonly<Record<string, unknown>>) => boolean;
  /** Whether the list has just shown it as the run's own: that must do where no operation reads it. */
  readonly isListed?: boolean;
  /** Called before the deletion is sent. */
  readonly onRemoving: () => void;
  /** Called after it, where it is obeyed, and where the record is gone: purges it where it would wait in a recycle bin. */
  readonly purge: () => Promise<void>;
}

/**
 * Removes a record of the run's own: looks at it, deletes it where it is still the run's, and looks whether it is gone.
 *
 * Between the look and the deletion stands one round trip, in which nothing can be known.
 */
export async function removeRecord(options: RemovalOptions): Promise<Removal> {
  const { client, resource, id, tag, isOwn, isListed = false, onRemoving, purge } = options;
  const { deletion: remove, read } = resource;
  if (remove === undefined) return { outcome: 'stayed', why: 'no operation deletes it' };
  const look: Look = read === undefined && isListed ? { seen: 'own' } : await lookAt(client, resource, id, isOwn);
  if (look.seen === 'nothing') return { outcome: 'stayed', why: look.why };
  // A run that was broken off may have deleted it, and not got as far as the recycle bin.
  if (look.seen === 'gone') await purge();
  if (look.seen !== 'own') return { outcome: look.seen };
  await writeBeforeRemoval((draft) => client.send(draft), resource, id);
  onRemoving();
  const { response } = await client.send({ operation: remove, pathParameters: recordParameters(resource, id) });
  // Its word is not enough: a backend may say that it deleted and not have done so.
  const isSaid = isSuccess(remove, response.status);
  if (isSaid) await purge();
  const said = `${remove.id} responds with ${response.status}`;
  if (read === undefined) return isSaid ? { outcome: 'removed' } : { outcome: 'stayed', why: said };
  const after = await lookAt(client, resource, id, isOwn);
  const isThere = after.seen === 'own' || (after.seen === 'changed' && mentionsTag(after.record, tag));
  if (isThere) return { outcome: 'stayed', why: isSaid ? `${said}, and it is still there` : said };
  if (after.seen === 'nothing' && !(isSaid && hidesAbsence(read, after.status)))
    return { outcome: 'stayed', why: after.why };
  // What else is there now is another record, which was given its id at once.
  return after.seen === 'changed' && !isSaid ? { outcome: 'changed' } : { outcome: 'removed' };
}

/** Whether reading what is not there is refused so: some hide it behind a refusal. */
function hidesAbsence({ responses }: Operation, status: number | undefined): boolean {
  const namesAbsence = ['404', '410', '4XX', 'default'].some((key) => responses.has(key));
  return !namesAbsence && (status === 400 || status === 403) && responses.has(String(status));
}
