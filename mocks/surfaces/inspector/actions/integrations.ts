import type { Integration } from '../../../../fixtures/resources/integrations/integration.ts';
import { isRecord } from '../../../../spec/document/document.ts';
import { accountOf, ask, attempt, type Context, reasonOf, say } from '../state/context.ts';
import type { StepKind, Template } from '../state/control.ts';
import type { Problem } from '../state/state.ts';
import { refresh } from './refresh.ts';

/** Opens the editor over a record. */
export function startEdit({ store }: Context, record: Integration): void {
  const text = JSON.stringify(record, null, 2);
  store.change({ edit: { id: record._id, text, failure: undefined, problems: [] } });
}

/** Takes the record as it was typed, or shows what is wrong with it. */
export async function saveEdit(context: Context): Promise<void> {
  const { store } = context;
  const { edit } = store.state;
  if (edit === undefined) return;
  const fail = (failure: string, problems: readonly Problem[] = []): void =>
    store.change({ edit: { ...edit, failure, problems } });
  let record: unknown;
  try {
    record = JSON.parse(edit.text);
  } catch (error) {
    return fail(`This is no JSON: ${reasonOf(error)}.`);
  }
  if (!isRecord(record)) return fail('An integration is an object: { "_id": …, "name": … }.');
  if (record['_id'] !== edit.id) return fail(`The _id must stay ${edit.id}.`);
  try {
    await accountOf(context).put(record);
  } catch (error) {
    const problems = problemsOf(error);
    return fail(problems.length > 0 ? 'The contract does not allow this record.' : reasonOf(error), problems);
  }
  store.change({ edit: undefined });
  say(context, 'Saved. The journal does not know of it: this was no request.');
  await refresh(context);
}

/** Asks, and takes a record out; it can be put back. */
export function removeIntegration(context: Context, record: Integration): void {
  const account = accountOf(context);
  ask(context, {
    title: 'Delete this integration?',
    text: `“${record.name}” is taken out of the account. You can put it back right after.`,
    yes: 'Delete',
    act: async () => {
      await account.remove(record._id);
      say(context, `Deleted “${record.name}”.`, async () => {
        await account.put(record);
        context.store.change({ selected: record._id });
        say(context, `“${record.name}” is back.`);
      });
    },
  });
}

/** Puts a record in from a template, and opens it. */
export async function createFrom(context: Context, template: Template): Promise<void> {
  await attempt(context, async () => {
    const id = await accountOf(context).create(template);
    context.store.change({ creating: false, selected: id, search: '' });
    await refresh(context);
    const name = context.store.state.integrations.find(({ _id }) => _id === id)?.name ?? id;
    say(context, `“${name}” is in the account.`);
  });
}

/** Does the service's part of an update. */
export async function pushUpdate(context: Context, id: string): Promise<void> {
  await attempt(context, async () => {
    await accountOf(context).pushUpdate(id);
    say(context, 'An update was pushed: updateInProgress is true until the app ends it.');
    await refresh(context);
  });
}

/** Runs a function of a step over the API, as the app would. */
export async function runStep(context: Context, kind: StepKind, id: string, name: string): Promise<void> {
  const { store } = context;
  store.change({ running: name, notice: undefined });
  await attempt(context, async () => {
    const { ok, message } = await accountOf(context).runStep(kind, id, name);
    store.change({ notice: { kind: ok ? 'done' : 'failed', text: message } });
  });
  store.change({ running: undefined });
  await refresh(context);
}

/** Starts to uninstall an app over the API: its steps can be undone from then on. */
export async function startUninstall(context: Context, id: string): Promise<void> {
  await attempt(context, async () => {
    const { ok, message } = await accountOf(context).startUninstall(id);
    context.store.change({ notice: { kind: ok ? 'done' : 'failed', text: message } });
  });
  await refresh(context);
}

function problemsOf(error: unknown): readonly Problem[] {
  if (!(error instanceof Error) || !('violations' in error) || !Array.isArray(error.violations)) return [];
  return error.violations.flatMap((violation: unknown) => {
    if (!isRecord(violation) || typeof violation['message'] !== 'string') return [];
    return [{ pointer: String(violation['pointer'] ?? ''), message: violation['message'] }];
  });
}
