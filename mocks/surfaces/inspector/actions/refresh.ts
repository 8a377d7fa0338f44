import { type Context, reasonOf } from '../state/context.ts';

/** Asks for all that is shown but the journal, which comes by itself. */
export async function refresh(context: Context): Promise<void> {
  const { store, control } = context;
  const name = store.state.account;
  const account = control.account(name);
  try {
    // The account first: asking for it makes it, and then it is among those that there are.
    const [integrations, faults, clock] = await Promise.all([
      account.integrations(),
      account.faults(),
      account.clock(),
    ]);
    const [accounts, operations, presets] = await Promise.all([
      control.accounts(),
      control.operations(),
      control.presets(),
    ]);
    // The reader may have gone to another account meanwhile.
    if (store.state.account !== name) return;
    const { selected } = store.state;
    const stillThere = integrations.some(({ _id }) => _id === selected);
    store.change({
      phase: 'ready',
      accounts,
      operations,
      presets,
      integrations,
      faults,
      clock,
      selected: stillThere ? selected : integrations[0]?._id,
    });
  } catch (error) {
    store.change({ phase: 'unreachable', live: false, failure: reasonOf(error) });
  }
}

/** Looks whether anything has changed that the journal does not tell of, and asks for all of it then. */
export async function glance(context: Context): Promise<void> {
  const { store, control } = context;
  const { account, integrations, faults } = store.state;
  try {
    const accounts = await control.accounts();
    if (store.state.account !== account) return;
    const own = accounts.find(({ name }) => name === account);
    store.change({ accounts, ...(own !== undefined && { clock: own.clock }) });
    if (own !== undefined && (own.integrations !== integrations.length || own.faults !== faults.length)) {
      await refresh(context);
    }
  } catch (error) {
    store.change({ phase: 'unreachable', live: false, failure: reasonOf(error) });
  }
}
