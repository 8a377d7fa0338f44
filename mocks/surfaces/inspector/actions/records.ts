import { isRecord } from '../../../../spec/document/document.ts';
import type { JsonRecord } from '../../../engine/store/record.ts';
import type { ResourceSummary } from '../../admin/records/summary.ts';
import { recordId, recordLabel } from '../parts/record/record-label.ts';
import { masked, unmasked } from '../parts/record/secrets.ts';
import { accountOf, ask, attempt, type Context, chosenResource, reasonOf, say } from '../state/context.ts';
import type { Problem } from '../state/state.ts';
import { refreshAround } from './around.ts';
import { leaveEdit } from './leaving.ts';
import { refresh, refreshDependencies } from './refresh.ts';

/** The id of the element that has the name of the record that is shown. */
export const recordHeading = 'itk-record';

/** Shows the records of a resource. */
export function showResource(context: Context, resource: string): void {
  leaveEdit(context, () => {
    leaveFor(context, { resource, selected: undefined });
    void refresh(context);
  });
}

/** Shows one of the records of the resource that is looked at. */
export function selectRecord(context: Context, selected: string | undefined): void {
  if (selected === context.store.state.selected) return;
  leaveEdit(context, () => {
    context.store.change({ selected, dependencies: undefined, around: undefined, edit: undefined });
    void refreshDependencies(context);
    void refreshAround(context);
  });
}

/** Shows a record that another one refers to, or that refers to another one. */
export function openRecord(context: Context, resource: string, id: string): void {
  leaveEdit(context, () => void goToRecord(context, resource, id));
}

async function goToRecord(context: Context, resource: string, id: string): Promise<void> {
  const { store } = context;
  leaveFor(context, { resource, selected: id });
  await refresh(context);
  if (store.state.resource === resource && store.state.selected !== id)
    store.change({ notice: { kind: 'failed', text: `There is no ${id} among the ${resource} of this account.` } });
  // The link that led here is gone, and the focus with it.
  const heading = context.root.querySelector<HTMLElement>(`#${recordHeading}`);
  heading?.focus({ preventScroll: true });
  heading?.scrollIntoView({ block: 'nearest' });
}

function leaveFor({ store }: Context, to: { readonly resource: string; readonly selected: string | undefined }): void {
  const same = store.state.resource === to.resource;
  store.change({
    ...to,
    ...(!same && { records: [] }),
    view: 'records',
    search: '',
    dependencies: undefined,
    around: undefined,
    edit: undefined,
    creating: false,
    notice: undefined,
  });
}

/** Opens the editor over a record. */
export function startEdit({ store }: Context, resource: ResourceSummary, record: JsonRecord): void {
  const id = recordId(resource, record);
  if (id === undefined) return;
  const text = JSON.stringify(masked(resource, record), null, 2);
  store.change({ edit: { id, record, from: text, text, failure: undefined, problems: [] } });
}

/** Takes the record as it was typed, or shows what is wrong with it. */
export async function saveEdit(context: Context): Promise<void> {
  const { store } = context;
  const { edit, records } = store.state;
  const resource = chosenResource(context);
  if (edit === undefined || resource === undefined) return;
  const fail = (failure: string, problems: readonly Problem[] = []): void =>
    store.change({ edit: { ...edit, failure, problems } });
  let typed: unknown;
  try {
    typed = JSON.parse(edit.text);
  } catch (error) {
    return fail(`This is no JSON: ${reasonOf(error)}.`);
  }
  if (!isRecord(typed)) return fail('A record is an object: { … }.');
  if (recordId(resource, typed) !== edit.id) return fail(`The ${resource.idField} must stay ${edit.id}.`);
  const stored = records.find((record) => recordId(resource, record) === edit.id);
  try {
    await accountOf(context)
      .resource(resource.name)
      .put(unmasked(resource, typed, stored));
  } catch (error) {
    const problems = problemsOf(error);
    return fail(problems.length > 0 ? 'The contract does not allow this record.' : reasonOf(error), problems);
  }
  store.change({ edit: undefined });
  say(context, 'Saved. The journal does not know of it: this was no request.');
  await refresh(context);
}

/** Asks, and takes a record out; it can be put back. */
export function removeRecord(context: Context, resource: ResourceSummary, record: JsonRecord): void {
  const id = recordId(resource, record);
  if (id === undefined) return;
  const records = accountOf(context).resource(resource.name);
  const label = recordLabel(context, resource, record);
  ask(context, {
    title: `Delete this ${resource.singular}?`,
    text: `“${label}” is taken out of the account.${usersText(context)} You can put it back right after.`,
    yes: isUsed(context) ? 'Delete anyway' : 'Delete',
    act: async () => {
      await records.delete(id);
      say(context, `Deleted “${label}”.`, async () => {
        await records.put(record);
        context.store.change({ selected: id });
        say(context, `“${label}” is back.`);
      });
    },
  });
}

function isUsed({ store }: Context): boolean {
  return Object.keys(store.state.dependencies ?? {}).length > 0;
}

/** Why the API would refuse the delete, in a sentence. */
function usersText({ store }: Context): string {
  const { dependencies = {}, resources } = store.state;
  const users = Object.entries(dependencies).map(([name, list]) => {
    const singular = resources.find((resource) => resource.name === name)?.singular ?? name;
    return `${list.length} ${list.length === 1 ? singular : name}`;
  });
  if (users.length === 0) return '';
  return ` It is in use by ${users.join(' and ')}, so the API refuses to delete it (422); deleted here, it leaves references to nothing.`;
}

/** Makes a record with a factory of the fake, and opens it. */
export async function makeRecord(
  context: Context,
  resource: ResourceSummary,
  fields: JsonRecord,
  factory?: string,
): Promise<boolean> {
  return attempt(context, async () => {
    const record = await accountOf(context).resource(resource.name).make(fields, factory);
    await showNew(context, resource, record);
  });
}

/** Puts a record in as it is, and opens it. */
export async function addRecord(context: Context, resource: ResourceSummary, record: JsonRecord): Promise<boolean> {
  return attempt(context, async () => {
    await accountOf(context).resource(resource.name).put(record);
    await showNew(context, resource, record);
  });
}

async function showNew(context: Context, resource: ResourceSummary, record: JsonRecord): Promise<void> {
  context.store.change({ creating: false, selected: recordId(resource, record), search: '' });
  await refresh(context);
  say(context, `“${recordLabel(context, resource, record)}” is in the account.`);
}

function problemsOf(error: unknown): readonly Problem[] {
  if (!(error instanceof Error) || !('violations' in error) || !Array.isArray(error.violations)) return [];
  return error.violations.flatMap((violation: unknown) => {
    if (!isRecord(violation) || typeof violation['message'] !== 'string') return [];
    return [{ pointer: String(violation['pointer'] ?? ''), message: violation['message'] }];
  });
}
