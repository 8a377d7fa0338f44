import type { AccountState } from '../../../integrator/account/account-state.ts';
import { type AdminRoutes, done } from '../call/admin-call.ts';
import { isLeftToCheck, objectOf } from '../request/json-object.ts';

/** The routes that are about the state of one account. */
export const accountRoutes: AdminRoutes<
  'exportAccount' | 'importAccount' | 'resetAccount' | 'takeAccountSnapshot' | 'restoreAccountSnapshot'
> = {
  exportAccount: ({ account }) => Response.json(account.export()),
  importAccount: ({ account, body }) => {
    const state = objectOf(body);
    if (isLeftToCheck<AccountState>(state)) account.import(state);
    return done();
  },
  resetAccount: ({ account, named }) => {
    account.reset();
    named.clear(account.name);
    return done();
  },
  takeAccountSnapshot: ({ account, snapshots }) =>
    Response.json({ id: snapshots.keepAccount(account.snapshot()) }, { status: 201 }),
  restoreAccountSnapshot: ({ account, snapshots, path }) => {
    account.restore(snapshots.ofAccount(path['snapshot'] ?? ''));
    return done();
  },
};
