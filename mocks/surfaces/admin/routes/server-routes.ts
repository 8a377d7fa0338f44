import { faultPresets } from '../../../engine/faults/presets.ts';
import type { AccountClock } from '../../../engine/time/account-clock.ts';
import { timestamp } from '../../../engine/time/clock.ts';
import { type AdminRoutes, done } from '../call/admin-call.ts';
import { adminDocument } from '../call/admin-document.ts';
import { sizesReader } from '../held/sizes.ts';
import { objectOf } from '../request/json-object.ts';
import { summariesOf } from './extensions.ts';

/** The routes that are about the server as a whole. */
export const serverRoutes: AdminRoutes<
  | 'getHealth'
  | 'getAdminDocument'
  | 'listAccounts'
  | 'listPresets'
  | 'resetAll'
  | 'readOptions'
  | 'chooseOptions'
  | 'revokeToken'
> = {
  getHealth: ({ core, streams, snapshots, accounts: guard, traffic, heap }) => {
    const accounts = core.mock.accounts();
    const { journals } = core.mock;
    return Response.json({
      status: 'ok',
      product: 'integrator-testkit',
      version: adminDocument.info.version,
      operations: core.contract.operations.map(({ id }) => id),
      accounts: accounts.length,
      exchanges: accounts.reduce((sum, { journal }) => sum + journal.recorded, 0),
      memory: {
        ...(heap !== undefined && { heap: heap() }),
        ...(journals !== undefined && {
          journals: { entries: journals.entries, bytes: journals.bytes, maxBytes: journals.limit },
        }),
        streams: streams.held,
        ...(guard !== undefined && { accounts: guard.held }),
        snapshots: snapshots.held,
        ...traffic?.held,
      },
    });
  },
  getAdminDocument: () => Response.json(adminDocument),
  listAccounts: ({ core }) => {
    const sizesOf = sizesReader(core.contract);
    return Response.json(
      core.mock.accounts().map((account) => {
        const records = sizesOf(account);
        return {
          name: account.name,
          records,
          ...summariesOf(records),
          exchanges: account.journal.recorded,
          faults: account.faults.list().length,
          clock: clockResponse(account.clock),
        };
      }),
    );
  },
  listPresets: () => Response.json(faultPresets),
  resetAll: ({ core, accounts, named }) => {
    core.reset();
    named.clear();
    accounts?.letGo();
    return done();
  },
  readOptions: ({ core }) => Response.json(core.options.get()),
  chooseOptions: ({ core, body }) => {
    core.options.set(objectOf(body));
    return Response.json(core.options.get());
  },
  revokeToken: ({ core, named, path }) => {
    named.addToken(path['token'] ?? '');
    core.revoke(path['token'] ?? '');
    return done();
  },
};

/** Where the hands of a clock stand. */
export function clockResponse({ present, frozen }: AccountClock): {
  readonly now: number;
  readonly iso: string;
  readonly frozen: boolean;
} {
  return { now: present, iso: timestamp(present), frozen };
}
