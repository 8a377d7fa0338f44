import { html, nothing, type TemplateResult } from 'lit-html';
import type { ResourceSummary } from '../../../admin/records/summary.ts';
import { openRecord } from '../../actions/records.ts';
import { inWords, recordLabel } from '../../parts/record/record-label.ts';
import type { Context } from '../../state/context.ts';
import type { InspectorState } from '../../state/state.ts';

/** A record that refers to the one that is shown. */
interface User {
  readonly id: string;
  readonly label: string;
  readonly paths: readonly string[];
  readonly badges: unknown;
}

/** How many records of one resource are shown. */
const maxShown = 50;

/**
 * Who refers to the record that is shown, resource by resource, each with what is to be known of it at a glance; those
 * aside that have a place of their own on the page.
 */
export function usersCard(context: Context, { name: own, singular }: ResourceSummary): TemplateResult | typeof nothing {
  const { dependencies, around } = context.store.state;
  if (dependencies === undefined && around === undefined) return nothing;
  const { usersAbove = [] } = context.extensionOf(own) ?? {};
  const all = usersOf(context);
  const users = new Map([...all].filter(([name]) => !usersAbove.includes(name) || around?.known.has(name) !== true));
  if (users.size === 0 && all.size > 0) return nothing;
  return html`<section class="card" aria-label="Used by">
    <h3>Used by</h3>
    ${
      users.size === 0
        ? html`<p class="hint">No record refers to this ${inWords(singular)}.</p>`
        : [...users].map(([name, list]) => usersOfOne(context, name, list))
    }
  </section>`;
}

function usersOfOne(context: Context, name: string, users: readonly User[]): TemplateResult {
  return html`<h4 class="users-of">${inWords(name)} <span class="count">${users.length}</span></h4>
    <ul class="users">
      ${users.slice(0, maxShown).map(
        ({ id, label, paths, badges }) => html`<li>
          <button type="button" class="link" @click=${(): void => void openRecord(context, name, id)}>${label}</button>
          <span class="badges">${badges}</span>
          <span class="faint">${paths.map((path) => html`<code>${path}</code> `)}</span>
        </li>`,
      )}
    </ul>
    ${users.length > maxShown ? html`<p class="hint">and ${users.length - maxShown} more</p>` : nothing}`;
}

/** Those whose records are known, and those that the fake tells of. */
function usersOf(context: Context): ReadonlyMap<string, readonly User[]> {
  const { store, extensionOf } = context;
  const { dependencies = {}, around }: InspectorState = store.state;
  const users = new Map<string, User[]>();
  const add = (name: string, user: User): void => {
    const known = users.get(name) ?? [];
    if (!known.some(({ id }) => id === user.id)) users.set(name, [...known, user]);
  };
  for (const { resource, id, record, paths } of around?.users ?? []) {
    const badges = extensionOf(resource.name)?.badges?.(record, store.state) ?? nothing;
    add(resource.name, { id, label: recordLabel(context, resource, record), paths, badges });
  }
  for (const [name, list] of Object.entries(dependencies))
    for (const { id, name: label = id, paths } of list) add(name, { id, label, paths, badges: nothing });
  return users;
}
