import {
  createIntegration,
  deleteIntegration,
  type Integration,
  listIntegrations,
  renameIntegration,
  runInstaller,
} from './api.ts';
import { card } from './card.ts';
import { element, find } from './element.ts';
import { hideProblem, showProblem } from './problem.ts';

let integrations: readonly Integration[] = [];
/** The card whose name is being edited, or that asks whether it may go. */
let asking: { readonly id: string; readonly what: 'rename' | 'delete' } | undefined;
/** The card that waits for a response. */
let busy: string | undefined;

/** Shows the integrations of the account, and lets a person change them. */
export async function startApp(): Promise<void> {
  const form = find('create');
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    const input = find('name');
    if (input instanceof HTMLInputElement && input.value.trim() !== '') void create(input);
  });
  form.querySelector('button')?.removeAttribute('disabled');
  find('reload').addEventListener('click', () => void load());
  await load();
}

async function load(): Promise<void> {
  if (integrations.length === 0) showPlaceholders();
  const loaded = await attempt(listIntegrations, load);
  if (loaded === undefined) return;
  integrations = loaded;
  render();
}

async function create(input: HTMLInputElement): Promise<void> {
  const made = await attempt(
    () => createIntegration(input.value.trim()),
    () => create(input),
  );
  if (made === undefined) return;
  input.value = '';
  integrations = [...integrations, made];
  render();
}

async function rename(id: string, name: string): Promise<void> {
  asking = undefined;
  await change(
    id,
    () => renameIntegration(id, name),
    () => rename(id, name),
  );
}

async function install(id: string, name: string): Promise<void> {
  await change(
    id,
    () => runInstaller(id, name),
    () => install(id, name),
  );
}

async function remove(id: string): Promise<void> {
  asking = undefined;
  await change(
    id,
    async () => {
      await deleteIntegration(id);
      return undefined;
    },
    () => remove(id),
  );
}

/** Does something to one integration; what comes back takes its place, and where nothing comes back it is gone. */
async function change(
  id: string,
  act: () => Promise<Integration | undefined>,
  retry: () => Promise<void>,
): Promise<void> {
  busy = id;
  render();
  const outcome = await attempt(async () => ({ changed: await act() }), retry);
  busy = undefined;
  if (outcome !== undefined) {
    const { changed } = outcome;
    integrations = integrations.flatMap((one) => (one._id === id ? (changed ?? []) : one));
  }
  render();
}

/** Gives what a call gives; where it fails, tells of it and offers to do it again. */
async function attempt<T>(call: () => Promise<T>, retry: () => Promise<void>): Promise<T | undefined> {
  try {
    const result = await call();
    hideProblem();
    return result;
  } catch (error) {
    showProblem(error, () => void retry());
    if (integrations.length === 0) render();
    return undefined;
  }
}

function render(): void {
  const focused = document.activeElement?.id;
  const installing = integrations.filter(({ mode }) => mode === 'install').length;
  find('summary').textContent =
    `${integrations.length} in this account${installing === 0 ? '' : `, ${installing} being installed`}`;
  find('list').replaceChildren(
    ...integrations.map((integration) =>
      card(integration, {
        asking: asking?.id === integration._id ? asking.what : undefined,
        busy: busy === integration._id,
        ask: (what) => {
          asking = what === undefined ? undefined : { id: integration._id, what };
          render();
        },
        rename: (name) => void rename(integration._id, name),
        remove: () => void remove(integration._id),
        install: (name) => void install(integration._id, name),
      }),
    ),
    ...(integrations.length === 0
      ? [element('p', { class: 'empty' }, 'Nothing here yet. Give a new integration a name, and create it.')]
      : []),
  );
  if (focused) document.getElementById(focused)?.focus();
  document.querySelector<HTMLElement>('[data-focus]')?.focus();
}

function showPlaceholders(): void {
  find('list').replaceChildren(
    ...[1, 2, 3].map(() => element('article', { class: 'card placeholder', 'aria-hidden': 'true' })),
  );
}
