import { preview } from '../../../contracts/violations/violation.ts';
import { OptionError } from '../../integrator/errors/option-error.ts';
import type { ConnectedAccount, HeldSnapshot, KeptSnapshot } from './client/connected-account.ts';
import type { ControlClient } from './client/control-client.ts';
import { listOf, responseWith } from './client/response-guards.ts';

const isSnapshot = responseWith<HeldSnapshot>('id');
const isKept = responseWith<KeptSnapshot>('id', 'at', 'records', 'bytes');

/** Where snapshots are taken, listed, restored and forgotten: those of one account, or of all. */
export function connectSnapshots(
  client: ControlClient,
  path: string,
): Pick<ConnectedAccount, 'snapshot' | 'snapshots' | 'restore'> {
  const at = (snapshot: unknown, doing: string): string => {
    if (isSnapshot(snapshot)) return `${path}/snapshots/${encodeURIComponent(snapshot.id)}`;
    throw new OptionError(`Failed to ${doing}: ${preview(snapshot)} is no snapshot. Give what snapshot() gave.`);
  };
  return {
    snapshot: (options) => client.ask('POST', `${path}/snapshots`, isSnapshot, options),
    restore: async (snapshot) => client.tell('POST', `${at(snapshot, 'restore')}/restore`),
    snapshots: {
      list: () => client.ask('GET', `${path}/snapshots`, listOf(isKept)),
      remove: async (snapshot) => client.tell('DELETE', at(snapshot, 'forget a snapshot')),
    },
  };
}
