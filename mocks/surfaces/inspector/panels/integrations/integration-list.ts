import { html, nothing, type TemplateResult } from 'lit-html';
import { repeat } from 'lit-html/directives/repeat.js';
import type { Integration } from '../../../../../fixtures/resources/integrations/integration.ts';
import { badge } from '../../parts/badge.ts';
import { dayText } from '../../parts/text/moment.ts';
import type { Context } from '../../state/context.ts';

/** The list, with a search over names and ids. */
export function integrationList({ store }: Context): TemplateResult {
  const { integrations, selected, search } = store.state;
  const sought = search.trim().toLowerCase();
  const found = integrations.filter(({ _id, name }) => `${name} ${_id}`.toLowerCase().includes(sought));
  const onSearch = ({ target }: Event): void => {
    if (target instanceof HTMLInputElement) store.change({ search: target.value });
  };
  return html`<section class="list" aria-label="List of integrations">
    <input
      type="search"
      class="field"
      placeholder="Search by name or _id"
      aria-label="Search integrations"
      .value=${search}
      @input=${onSearch}
    />
    ${
      found.length === 0
        ? html`<p class="hint">Nothing is named like “${search}”.</p>`
        : html`<ul>
            ${repeat(
              found,
              ({ _id }) => _id,
              (record) => html`<li>
                <button
                  type="button"
                  class="list-item"
                  aria-current=${record._id === selected ? 'true' : 'false'}
                  @click=${(): void => store.change({ selected: record._id, edit: undefined })}
                >
                  <span class="list-name">${record.name}</span>
                  <span class="list-foot">
                    <span class="badges">${badgesOf(record)}</span>
                    <span class="list-sub">${dayText(record.lastModified)}</span>
                  </span>
                </button>
              </li>`,
            )}
          </ul>`
    }
  </section>`;
}

/** Mode, version and update of a record at a glance. */
export function badgesOf(record: Integration): readonly unknown[] {
  const { mode, version, updateInProgress, _connectorId, sandbox } = record;
  const modeBadge =
    mode === 'install'
      ? badge('busy', 'installing')
      : mode === 'uninstall'
        ? badge('warn', 'uninstalling')
        : mode === 'settings'
          ? badge('good', 'installed')
          : _connectorId === undefined
            ? badge('plain', 'integration')
            : nothing;
  return [
    modeBadge,
    version === undefined ? nothing : badge('plain', `v${version}`),
    updateInProgress === true ? badge('warn', 'update in progress') : nothing,
    sandbox === true ? badge('plain', 'sandbox') : nothing,
  ];
}
