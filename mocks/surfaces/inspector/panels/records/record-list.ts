import { html, nothing, type TemplateResult } from 'lit-html';
import { ref } from 'lit-html/directives/ref.js';
import { repeat } from 'lit-html/directives/repeat.js';
import type { JsonRecord } from '../../../../engine/store/record.ts';
import type { ResourceSummary } from '../../../admin/records/summary.ts';
import { intoView } from '../../parts/into-view.ts';
import { recordId, recordLabel } from '../../parts/record/record-label.ts';
import { dayText } from '../../parts/text/moment.ts';
import type { Context } from '../../state/context.ts';

/** The list, with a search over names and ids. */
export function recordList(
  context: Context,
  resource: ResourceSummary,
  onSelect: (id: string | undefined) => void,
): TemplateResult {
  const { store } = context;
  const { records, selected, search } = store.state;
  const sought = search.trim().toLowerCase();
  const found = records.filter((record) =>
    `${recordLabel(context, resource, record)} ${recordId(resource, record) ?? ''}`.toLowerCase().includes(sought),
  );
  const onSearch = ({ target }: Event): void => {
    if (target instanceof HTMLInputElement) store.change({ search: target.value });
  };
  return html`<section class="list" aria-label="List of ${resource.name}">
    <input
      type="search"
      class="field"
      placeholder="Search by name or id"
      aria-label="Search ${resource.name}"
      .value=${search}
      @input=${onSearch}
    />
    ${
      found.length === 0
        ? html`<p class="hint">Nothing is named like “${search}”.</p>`
        : html`<ul>
            ${repeat(
              found,
              (record) => recordId(resource, record),
              (record) => html`<li>
                <button
                  type="button"
                  class="list-item"
                  aria-current=${recordId(resource, record) === selected ? 'true' : 'false'}
                  ${ref(recordId(resource, record) === selected ? intoView : undefined)}
                  @click=${(): void => onSelect(recordId(resource, record))}
                >
                  <span class="list-name">${recordLabel(context, resource, record)}</span>
                  <span class="list-foot">
                    <span class="badges">${badgesOf(context, resource, record)}</span>
                    ${changedText(record)}
                  </span>
                </button>
              </li>`,
            )}
          </ul>`
    }
  </section>`;
}

/** What a record is at a glance: what is known of its resource, or its id. */
function badgesOf({ extensionOf }: Context, resource: ResourceSummary, record: JsonRecord): unknown {
  const badges = extensionOf(resource.name)?.badges?.(record);
  return badges ?? html`<code class="faint">${recordId(resource, record)}</code>`;
}

function changedText({ lastModified }: JsonRecord): unknown {
  return typeof lastModified === 'string' ? html`<span class="list-sub">${dayText(lastModified)}</span>` : nothing;
}
