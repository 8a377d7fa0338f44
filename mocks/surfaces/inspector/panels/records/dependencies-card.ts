import { html, nothing, type TemplateResult } from 'lit-html';
import type { ResourceSummary } from '../../../admin/records/summary.ts';
import { openRecord } from '../../actions/records.ts';
import type { Context } from '../../state/context.ts';

/** Who refers to the record that is shown. */
export function dependenciesCard(context: Context, { singular }: ResourceSummary): TemplateResult | typeof nothing {
  const { dependencies, resources } = context.store.state;
  if (dependencies === undefined) return nothing;
  const users = Object.entries(dependencies);
  return html`<section class="card" aria-label="Used by">
    <h3>Used by</h3>
    ${
      users.length === 0
        ? html`<p class="hint">No record refers to this ${singular}.</p>`
        : html`<ul class="users">
            ${users.flatMap(([name, list]) =>
              list.map((user) => {
                const called = resources.find((resource) => resource.name === name)?.singular ?? name;
                return html`<li>
                  <button type="button" class="link" @click=${(): void => void openRecord(context, name, user.id)}>
                    ${user.name ?? user.id}
                  </button>
                  <span class="faint">${called}, in ${user.paths.map((path) => html`<code>${path}</code> `)}</span>
                </li>`;
              }),
            )}
          </ul>`
    }
  </section>`;
}
