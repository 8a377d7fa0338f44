import type { KeptSnapshot } from '../../../connect/client/connected-account.ts';
import { accountNamed, accountOf, ask, attempt, type Context, say } from '../../state/context.ts';
import { refresh } from '../refresh.ts';

/** What a snapshot is called: its name, or its id where nobody gave it one. */
export function snapshotTitle({ name, id }: KeptSnapshot): string {
  return name ?? id;
}

/** Asks which snapshots the fake keeps of the account. */
export async function refreshKept({ store, integrator }: Context): Promise<void> {
  const { account } = store.state;
  // A server of an older version does not tell.
  const kept = await accountNamed(integrator, account)
    .snapshots.list()
    .catch(() => []);
  if (store.state.account === account) store.change({ kept });
}

/** Keeps the account as it is. */
export async function takeSnapshot(context: Context, label: string): Promise<void> {
  await attempt(context, async () => {
    const name = label.trim();
    const { id } = await accountOf(context).snapshot(name === '' ? {} : { name });
    say(context, `“${name === '' ? id : name}” is kept by the fake.`);
  });
  await refreshKept(context);
}

/** Puts the account back to a snapshot. */
export async function restoreSnapshot(context: Context, snapshot: KeptSnapshot): Promise<void> {
  await attempt(context, async () => {
    const before = await accountOf(context).snapshot({ name: `Before “${snapshotTitle(snapshot).slice(0, 150)}”` });
    await accountOf(context).restore(snapshot);
    say(context, `The account is as “${snapshotTitle(snapshot)}” has it. The journal goes on.`, async () => {
      await accountOf(context).restore(before);
      say(context, 'The account is as it was before.');
    });
  });
  await Promise.all([refresh(context), refreshKept(context)]);
}

/** Asks, and forgets a snapshot. */
export function removeSnapshot(context: Context, snapshot: KeptSnapshot): void {
  ask(context, {
    title: `Remove “${snapshotTitle(snapshot)}”?`,
    text: 'The account stays as it is, and cannot go back to this snapshot any more.',
    yes: 'Remove',
    act: async () => {
      await accountOf(context).snapshots.remove(snapshot);
      await refreshKept(context);
    },
  });
}
