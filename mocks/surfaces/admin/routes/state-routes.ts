import { preview } from '../../../../contracts/violations/violation.ts';
import type { AccountState } from '../../../integrator/account/account-state.ts';
import { OptionError } from '../../../integrator/errors/option-error.ts';
import { type AdminCall, type AdminRoutes, done } from '../call/admin-call.ts';
import { checkKeys, isLeftToCheck, objectOf } from '../request/json-object.ts';

/** The routes that are about states as a whole: taken elsewhere, or kept by the server; that of one account, or of all. */
export const stateRoutes: AdminRoutes<
  | 'exportAccount'
  | 'importAccount'
  | 'resetAccount'
  | 'listSnapshots'
  | 'takeSnapshot'
  | 'forgetSnapshots'
  | 'forgetSnapshot'
  | 'restoreSnapshot'
  | 'listAccountSnapshots'
  | 'takeAccountSnapshot'
  | 'forgetAccountSnapshot'
  | 'restoreAccountSnapshot'
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
  listSnapshots: ({ snapshots }) => Response.json(snapshots.list()),
  takeSnapshot: (call) => {
    const { core, snapshots } = call;
    return taken(snapshots.keepAll(core.snapshot(), { ...nameIn(call), at: core.clock.present }));
  },
  forgetSnapshots: ({ snapshots }) => {
    snapshots.clear();
    return done();
  },
  forgetSnapshot: ({ snapshots, path }) => {
    snapshots.forget(path['snapshot'] ?? '');
    return done();
  },
  restoreSnapshot: ({ core, snapshots, path }) => {
    core.restore(snapshots.ofAll(path['snapshot'] ?? ''));
    return done();
  },
  listAccountSnapshots: ({ account, snapshots }) => Response.json(snapshots.list(account.name)),
  takeAccountSnapshot: (call) => {
    const { account, snapshots } = call;
    const label = { ...nameIn(call), account: account.name, at: account.clock.present };
    return taken(snapshots.keepAccount(account.snapshot(), label));
  },
  forgetAccountSnapshot: ({ account, snapshots, path }) => {
    snapshots.forget(path['snapshot'] ?? '', account.name);
    return done();
  },
  restoreAccountSnapshot: ({ account, snapshots, path }) => {
    account.restore(snapshots.ofAccount(path['snapshot'] ?? ''));
    return done();
  },
};

function taken(id: string): Response {
  return Response.json({ id }, { status: 201 });
}

const maxName = 200;

function nameIn({ body }: AdminCall): { readonly name?: string } {
  const given = body === undefined ? {} : objectOf(body);
  checkKeys(given, ['name']);
  const { name } = given;
  if (name === undefined) return {};
  if (typeof name === 'string' && name !== '' && name.length <= maxName) return { name };
  throw new OptionError(
    `Failed to take a snapshot: its name is ${preview(name)}. Give a text of at most ${maxName} characters, or none.`,
  );
}
