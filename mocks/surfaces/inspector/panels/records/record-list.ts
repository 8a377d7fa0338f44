import { html, nothing, type TemplateResult } from 'lit-html';
import type { JsonRecord } from '../../../../engine/store/record.ts';
import type { ResourceSummary } from '../../../admin/records/summary.ts';
import { windowedList } from '../../parts/list/windowed-list.ts';
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
  const idOf = (index: number): string | undefined => recordId(resource, found[index] ?? {});
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
    <p class="list-count" role="status">${countText(found.length, records.length, search)}</p>
    ${
      found.length === 0
        ? nothing
        : windowedList({
            count: found.length,
            keyOf: (index) => idOf(index) ?? String(index),
            current: found.findIndex((record) => recordId(resource, record) === selected),
            onMove: (index) => onSelect(idOf(index)),
            draw: (index) => listItem(context, resource, found[index] ?? {}, onSelect),
          })
    }
  </section>`;
}

function listItem(
  context: Context,
  resource: ResourceSummary,
  record: JsonRecord,
  onSelect: (id: string | undefined) => void,
): TemplateResult {
  const id = recordId(resource, record);
  return html`<button
    type="button"
    class="list-item"
    aria-current=${id === context.store.state.selected ? 'true' : 'false'}
    @click=${(): void => onSelect(id)}
  >
    <span class="list-name">${recordLabel(context, resource, record)}</span>
    <span class="list-foot">
      <span class="badges">${badgesOf(context, resource, record)}</span>
      ${changedText(record)}
    </span>
  </button>`;
}

/** How many of them are found: `37 of 5,000`; nothing where nothing is sought. */
function countText(found: number, all: number, search: string): string {
  if (search.trim() === '') return '';
  return found === 0
    ? `Nothing is named like “${search}”.`
    : `${found.toLocaleString('en')} of ${all.toLocaleString('en')}`;
}

/** What a record is at a glance: what is known of its resource, or its id. */
function badgesOf({ extensionOf }: Context, resource: ResourceSummary, record: JsonRecord): unknown {
  const badges = extensionOf(resource.name)?.badges?.(record);
  return badges ?? html`<code class="faint">${recordId(resource, record)}</code>`;
}

function changedText({ lastModified }: JsonRecord): unknown {
  return typeof lastModified === 'string' ? html`<span class="list-sub">${dayText(lastModified)}</span>` : nothing;
}
