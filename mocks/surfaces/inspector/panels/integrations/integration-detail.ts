import { html, nothing, type TemplateResult } from 'lit-html';
import type { Integration } from '../../../../../fixtures/resources/integrations/integration.ts';
import { pushUpdate, removeIntegration, startEdit } from '../../actions/integrations.ts';
import { jsonView } from '../../parts/json-view.ts';
import { momentText } from '../../parts/text/moment.ts';
import type { Context } from '../../state/context.ts';
import { installProgress } from './install-progress.ts';
import { badgesOf } from './integration-list.ts';

/** The fields that have a place of their own on the page. */
const shownElsewhere: readonly string[] = ['_id', 'name', 'install'];

/** One integration in full. */
export function integrationDetail(context: Context, record: Integration): TemplateResult {
  const { _id, name, install, version, updateInProgress } = record;
  return html`<article class="detail" aria-labelledby="itk-record">
    <header class="detail-head">
      <div>
        <h2 id="itk-record">${name}</h2>
        <p class="id"><code>${_id}</code></p>
        <p class="badges">${badgesOf(record)}</p>
      </div>
      <div class="row">
        ${
          version === undefined || updateInProgress === true
            ? nothing
            : html`<button type="button" class="button" @click=${(): void => void pushUpdate(context, _id)}>
                Push update
              </button>`
        }
        <button type="button" class="button" @click=${(): void => startEdit(context, record)}>Edit</button>
        <button type="button" class="button danger-quiet" @click=${(): void => removeIntegration(context, record)}>
          Delete
        </button>
      </div>
    </header>
    ${install === undefined ? nothing : installProgress(context, record, install)}
    <section class="card">
      <h3>Fields</h3>
      <dl class="fields">
        ${Object.entries(record)
          .filter(([key]) => !shownElsewhere.includes(key))
          .map(([key, value]) => html`<div><dt>${key}</dt><dd>${valueView(key, value)}</dd></div>`)}
      </dl>
    </section>
    <details class="card fold">
      <summary>JSON</summary>
      ${jsonView(record, `The JSON of ${name}`)}
    </details>
  </article>`;
}

function valueView(key: string, value: unknown): unknown {
  if (typeof value === 'boolean') return html`<span class="word">${value ? 'yes' : 'no'}</span>`;
  if (typeof value === 'string') {
    if (/^(createdAt|lastModified)$/.test(key)) {
      return html`<time datetime=${value} title=${value}>${momentText(value)}</time> <span class="faint">UTC</span>`;
    }
    return key.startsWith('_') ? html`<code>${value}</code>` : html`<span class="text">${value}</span>`;
  }
  if (Array.isArray(value) && value.every((item) => typeof item === 'string')) {
    return value.length === 0
      ? html`<span class="faint">none</span>`
      : value.map((item) => html`<code>${item}</code> `);
  }
  return html`<details class="inner"><summary>${summaryOf(value)}</summary>${jsonView(value, key)}</details>`;
}

function summaryOf(value: unknown): string {
  if (Array.isArray(value)) return `${value.length} ${value.length === 1 ? 'item' : 'items'}`;
  if (typeof value !== 'object' || value === null) return String(value);
  return Object.keys(value).join(', ') || 'empty';
}
