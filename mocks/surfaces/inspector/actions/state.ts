import { isRecord } from '../../../../spec/document/document.ts';
import type { AccountState } from '../../../integrator/account/account-state.ts';
import { saveFile } from '../parts/text/save-file.ts';
import { accountOf, ask, attempt, type Context, say } from '../state/context.ts';
import { refresh } from './refresh.ts';

/** Asks, and puts the account back to the seed; that can be undone. */
export function resetAccount(context: Context): void {
  const account = accountOf(context);
  ask(context, {
    title: 'Reset this account?',
    text: `Records, ids, clock, faults and journal of “${context.store.state.account}” go back to the seed.`,
    yes: 'Reset',
    act: async () => {
      const snapshot = await account.snapshot({ name: 'Before the reset' });
      await account.reset();
      context.store.change({ journal: [], before: new Map(), edit: undefined, opened: undefined });
      say(context, 'The account is as the seed has it. The journal is empty.', async () => {
        await account.restore(snapshot);
        say(context, 'The account is as it was; its journal stays empty.');
      });
    },
  });
}

/** Writes the account to a file. */
export async function exportAccount(context: Context): Promise<void> {
  await attempt(context, async () => {
    const state = await accountOf(context).export();
    const name = saveFile(context.store.state.account, 'account.json', state);
    say(context, `${name} is in your downloads.`);
  });
}

/** Puts an exported account in the place of what is there; that can be undone. */
export async function importAccount(context: Context, file: File): Promise<void> {
  await attempt(context, async () => {
    const account = accountOf(context);
    const state = parsed(file.name, await file.text());
    const snapshot = await account.snapshot({ name: `Before the import of ${file.name.slice(0, 100)}` });
    await account.import(state);
    await refresh(context);
    say(context, `${file.name} is in the account now.`, async () => {
      await account.restore(snapshot);
      say(context, 'The account is as it was before.');
    });
  });
}

function parsed(name: string, text: string): AccountState {
  const state = readJson(name, text);
  if (isAccountState(state)) return state;
  throw new Error(`Failed to import ${name}: it is no exported account. Choose a file that Export has written.`);
}

function readJson(name: string, text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new Error(`Failed to import ${name}: it is no JSON. Choose a file that Export has written.`);
  }
}

/** The fake checks the rest. */
function isAccountState(value: unknown): value is AccountState {
  return isRecord(value) && typeof value['format'] === 'string';
}
