import type { Integration } from '../../../../fixtures/resources/integrations/integration.ts';
import type { JournalEntry } from '../../../engine/journal/journal.ts';
import { idOf } from '../parts/text/erased.ts';
import { accountOf, type Context, reasonOf } from '../state/context.ts';
import { refresh } from './refresh.ts';

/** How many lines the page holds. */
const most = 1000;

/** Shows an account: what it holds now, and its journal from now on. Gives what ends that. */
export function followAccount(context: Context, name: string): () => void {
  const { store } = context;
  store.change({
    account: name,
    journal: [],
    before: new Map(),
    opened: undefined,
    selected: undefined,
    edit: undefined,
    creating: false,
    kept: [],
    faultFailure: undefined,
  });
  const account = accountOf(context);
  const stop = account.watch(
    (entry) => {
      if (store.state.account === name) take(context, entry);
    },
    (live) => {
      if (store.state.account !== name) return;
      const wasLost = !store.state.live;
      store.change({ live });
      if (live && wasLost) void loadJournal(context, name);
    },
  );
  void refresh(context);
  void loadJournal(context, name);
  return stop;
}

/** Reads the journal as it is; lines that came meanwhile are in it too. */
async function loadJournal(context: Context, name: string): Promise<void> {
  try {
    const journal = await context.control.account(name).journal();
    if (context.store.state.account === name) context.store.change({ journal: journal.slice(-most) });
  } catch (error) {
    context.store.change({ phase: 'unreachable', live: false, failure: reasonOf(error) });
  }
}

/** Adds a line, and remembers what a write has erased before the records are read anew. */
function take(context: Context, entry: JournalEntry): void {
  const { store } = context;
  const { journal, before } = store.state;
  if (journal.some(({ sequence }) => sequence === entry.sequence)) return;
  const previous = entry.notes.some(({ rule }) => rule === 'erased-field') ? recordOf(context, entry) : undefined;
  store.change({
    journal: [...journal, entry].slice(-most),
    ...(previous !== undefined && { before: new Map([...before, [entry.sequence, previous]]) }),
  });
  void refresh(context);
}

function recordOf({ store }: Context, entry: JournalEntry): Integration | undefined {
  const id = idOf(entry);
  return store.state.integrations.find(({ _id }) => _id === id);
}
