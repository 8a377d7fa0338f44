import type { OwnedRecord } from '../ledger/ledger.ts';
import { resourceAt } from '../resource/placed-resources.ts';
import type { Resource } from '../resource/resources.ts';
import type { Session } from '../session/session.ts';

/** What a record is purged with. */
export type PurgingSession = Pick<Session, 'contract' | 'conventions' | 'client'>;

/**
 * Purges a record of the run's own that it has just removed, where the API keeps what was deleted: nothing of a run is to wait
 * there. Whatever comes of it is no matter of the run: a backend without a recycle bin has nothing to purge.
 */
export async function purgeRemoved(
  { contract, conventions: { recycleBin }, client }: PurgingSession,
  { name, recycled }: Pick<Resource, 'name' | 'recycled'>,
  id: string,
): Promise<void> {
  if (recycled === undefined || recycleBin === undefined) return;
  const { purge, parameters } = recycleBin;
  const operation = contract.operations.find((one) => one.id === purge);
  if (operation === undefined) return;
  await client.send({ operation, pathParameters: { [parameters.resource]: name, [parameters.id]: id } });
}

/** Purges what a run may have deleted and not got as far as taking out of the recycle bin: it would keep others in use. */
export async function purgeAll(
  session: PurgingSession,
  resources: readonly Resource[],
  records: readonly OwnedRecord[],
): Promise<void> {
  for (const { collection, id } of records) {
    const resource = resourceAt(resources, collection);
    // Like any other request that gets no response here, it is no reason to leave the rest where it is.
    if (resource !== undefined) await purgeRemoved(session, resource, id).catch(() => undefined);
  }
}
