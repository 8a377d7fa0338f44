import { html, nothing, type TemplateResult } from 'lit-html';
import type { JsonRecord } from '../../../../engine/store/record.ts';
import type { ResourceSummary } from '../../../admin/records/summary.ts';
import { openRecord, recordHeading, removeRecord, startEdit } from '../../actions/records.ts';
import { jsonView } from '../../parts/json-view.ts';
import { recordId, recordLabel } from '../../parts/record/record-label.ts';
import { type FindLink, referenceLinks } from '../../parts/record/reference-links.ts';
import { masked } from '../../parts/record/secrets.ts';
import { momentText } from '../../parts/text/moment.ts';
import type { KnownRecord, RecordsAround } from '../../state/around.ts';
import type { Context } from '../../state/context.ts';
import { usersCard } from './users-card.ts';

/** One record in full. */
export function recordDetail(context: Context, resource: ResourceSummary, record: JsonRecord): TemplateResult {
  const label = recordLabel(context, resource, record);
  const extension = context.extensionOf(resource.name);
  const shown = masked(resource, record);
  const named = context.store.state.around?.named;
  const link = referenceLinks(resource, named, (to, id) => void openRecord(context, to, id));
  // These have a place of their own on the page.
  const elsewhere = [resource.idField, resource.nameField, ...(extension?.shownAbove ?? [])];
  return html`<article class="detail" aria-labelledby=${recordHeading}>
    <header class="detail-head">
      <div>
        <h2 id=${recordHeading} tabindex="-1">${label}</h2>
        <p class="id"><code>${recordId(resource, record)}</code></p>
        ${extension?.badges === undefined ? nothing : html`<p class="badges">${extension.badges(record, context.store.state)}</p>`}
      </div>
      <div class="row">
        ${extension?.actions?.(context, record) ?? nothing}
        <button type="button" class="button" @click=${(): void => startEdit(context, resource, record)}>Edit</button>
        <button
          type="button"
          class="button danger-quiet"
          @click=${(): void => removeRecord(context, resource, record)}
        >
          Delete
        </button>
      </div>
    </header>
    ${extension?.above?.(context, record) ?? nothing}
    ${extension?.usersFirst === true ? usersCard(context, resource) : nothing}
    <section class="card">
      <h3>Fields</h3>
      <dl class="fields">
        ${Object.entries(shown)
          .filter(([key]) => !elsewhere.includes(key))
          .map(
            ([key, value]) => html`<div><dt>${key}</dt><dd>${valueView(context, key, value, link, named)}</dd></div>`,
          )}
      </dl>
    </section>
    ${extension?.usersFirst === true ? nothing : usersCard(context, resource)}
    <details class="card fold">
      <summary>JSON</summary>
      ${jsonView(shown, `The JSON of ${label}`, link)}
    </details>
  </article>`;
}

function valueView(
  context: Context,
  key: string,
  value: unknown,
  link: FindLink,
  named: RecordsAround['named'] | undefined,
): unknown {
  if (typeof value === 'boolean') return html`<span class="word">${value ? 'yes' : 'no'}</span>`;
  const referred = typeof value === 'number' ? link([key], value) : undefined;
  if (referred !== undefined) return html`${referred} ${nameOf(context, named?.get(String(value)))}`;
  if (typeof value === 'number' || value === null) return html`<span class="word">${String(value)}</span>`;
  if (typeof value === 'string') {
    if (isMoment(key, value)) {
      return html`<time datetime=${value} title=${value}>${momentText(value)}</time> <span class="faint">UTC</span>`;
    }
    const found = link([key], value);
    if (found !== undefined) return html`${found} ${nameOf(context, named?.get(value))}`;
    return key.startsWith('_') ? html`<code>${value}</code>` : html`<span class="text">${value}</span>`;
  }
  if (Array.isArray(value) && value.every((item) => typeof item === 'string')) {
    return value.length === 0
      ? html`<span class="faint">none</span>`
      : value.map(
          (item, index) =>
            html`<div class="item">${link([key, index], item) ?? html`<code>${item}</code>`} ${nameOf(context, named?.get(item))}</div>`,
        );
  }
  const summary = summaryOf(value);
  if (summary === undefined) return html`<span class="faint">empty</span>`;
  return html`<details class="inner">
    <summary>${summary}</summary>
    ${jsonView(value, key, (place, child) => link([key, ...place], child))}
  </details>`;
}

/** Whether a field holds a moment: it is called like one, and written like one. */
function isMoment(key: string, value: string): boolean {
  return /(At|^lastModified)$/.test(key) && /^\d{4}-\d\d-\d\dT/.test(value) && !Number.isNaN(Date.parse(value));
}

/** What a record that is named is called, beside its id. */
function nameOf(context: Context, known: KnownRecord | undefined): unknown {
  if (known === undefined) return nothing;
  return html`<span class="faint">${recordLabel(context, known.resource, known.record)}</span>`;
}

/** What is in a value; `undefined` where nothing is. */
function summaryOf(value: unknown): string | undefined {
  if (Array.isArray(value)) return `${value.length} ${value.length === 1 ? 'item' : 'items'}`;
  const keys = Object.keys(Object(value));
  return keys.length === 0 ? undefined : keys.join(', ');
}
