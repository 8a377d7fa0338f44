import type { JournalEntry } from '../../../../engine/journal/journal.ts';
import type { JsonRecord } from '../../../../engine/store/record.ts';
import { subjectOf } from '../../parts/record/subject.ts';
import { accountNamed, accountOf, type Context, reasonOf } from '../../state/context.ts';
import type { InspectorState } from '../../state/state.ts';
import { refreshSoon } from '../refresh.ts';
import { keepWatching } from './keep-watching.ts';

/** How many lines the page holds. */
const maxLines = 1000;

/** Shows an account: what it holds now, and its journal from now on. Gives what ends that. */
export function followAccount(
  context: Context,
  name: string,
  { view, resource, selected, opened }: Partial<Pick<InspectorState, 'view' | 'resource' | 'selected' | 'opened'>> = {},
): () => void {
  const { store } = context;
  store.change({
    account: name,
    journal: [],
    before: new Map(),
    opened,
    selected,
    ...(view !== undefined && { view }),
    ...(resource !== undefined && { resource }),
    dependencies: undefined,
    around: undefined,
    edit: undefined,
    creating: false,
    kept: [],
    recording: undefined,
    faultFailure: undefined,
  });
  const stop = keepWatching(
    accountOf(context).journal,
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
  refreshSoon(context);
  void loadJournal(context, name);
  return stop;
}

/** Reads the journal as it is; lines that came meanwhile are in it too. */
async function loadJournal({ store, integrator }: Context, name: string): Promise<void> {
  try {
    const journal = await accountNamed(integrator, name).journal.find();
    if (store.state.account === name) store.change({ journal: journal.slice(-maxLines) });
  } catch (error) {
    store.change({ phase: 'unreachable', live: false, failure: reasonOf(error) });
  }
}

/** Adds a line, and remembers what a write has erased before the records are read anew. */
function take(context: Context, entry: JournalEntry): void {
  const { store } = context;
  const { journal, before } = store.state;
  if (journal.some(({ sequence }) => sequence === entry.sequence)) return;
  const previous = entry.notes.some(({ rule }) => rule === 'erased-field') ? recordOf(context, entry) : undefined;
  store.change({
    journal: [...journal, entry].slice(-maxLines),
    ...(previous !== undefined && { before: new Map([...before, [entry.sequence, previous]]) }),
  });
  refreshSoon(context);
}

/** The record that an exchange was about, where the page has it. */
function recordOf({ store: { state } }: Context, entry: JournalEntry): JsonRecord | undefined {
  const subject = subjectOf(entry, state.resources);
  if (subject === undefined || subject.resource.name !== state.resource) return undefined;
  const { idField } = subject.resource;
  return idField === undefined ? undefined : state.records.find((record) => record[idField] === subject.id);
}
