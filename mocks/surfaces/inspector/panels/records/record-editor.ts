import { html, nothing, type TemplateResult } from 'lit-html';
import { ref } from 'lit-html/directives/ref.js';
import type { JsonRecord } from '../../../../engine/store/record.ts';
import type { ResourceSummary } from '../../../admin/records/summary.ts';
import { leaveEdit } from '../../actions/leaving.ts';
import { saveEdit, startEdit } from '../../actions/records.ts';
import { icon } from '../../parts/icons.ts';
import { recordLabel } from '../../parts/record/record-label.ts';
import { masked } from '../../parts/record/secrets.ts';
import { markedText } from '../../parts/text/marked-text.ts';
import type { Context } from '../../state/context.ts';
import type { Edit, Problem } from '../../state/state.ts';

/** A record as JSON to be changed; what the contract says against it is shown below. */
export function recordEditor(
  context: Context,
  resource: ResourceSummary,
  record: JsonRecord | undefined,
  edit: Edit,
): TemplateResult {
  const { store } = context;
  const cancel = (): void => leaveEdit(context, () => store.change({ edit: undefined }));
  const onInput = ({ target }: Event): void => {
    const now = store.state.edit;
    if (target instanceof HTMLTextAreaElement && now !== undefined) {
      store.change({ edit: { ...now, text: target.value, failure: undefined, problems: [] } });
    }
  };
  const onKey = (event: KeyboardEvent): void => {
    if (event.key === 'Escape') {
      // The key would close the question that it leads to.
      event.preventDefault();
      cancel();
    }
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) void saveEdit(context);
  };
  const isWrong = edit.failure !== undefined;
  return html`<article class="detail" aria-labelledby="itk-edit">
    <header class="detail-head">
      <div>
        <h2 id="itk-edit">Edit ${recordLabel(context, resource, edit.record)}</h2>
        <p class="hint">
          As it stands in the account. No request is made, and the journal has no line of it.
          ${resource.secrets.length === 0 ? nothing : html`A secret that is left as <code>******</code> stays as it is.`}
        </p>
      </div>
    </header>
    ${changedView(context, resource, record, edit)}
    <form
      class="card"
      @submit=${(event: Event): void => {
        event.preventDefault();
        void saveEdit(context);
      }}
    >
      <textarea
        class="field editor"
        spellcheck="false"
        autocapitalize="off"
        rows=${Math.min(22, Math.max(10, edit.text.split('\n').length + 1))}
        aria-label="The record as JSON"
        aria-invalid=${String(isWrong)}
        aria-describedby="itk-problems"
        .value=${edit.text}
        @input=${onInput}
        @keydown=${onKey}
        ${ref(focusOnce)}
      ></textarea>
      <div id="itk-problems" role="alert">${isWrong ? problemsView(edit.failure, edit.problems) : nothing}</div>
      <div class="row end">
        <span class="hint grow">Ctrl + Enter saves, Escape leaves.</span>
        <button type="button" class="button" @click=${cancel}>Cancel</button>
        <button class="button primary">Save</button>
      </div>
    </form>
  </article>`;
}

/** What the app has done to the record since the edit began. */
function changedView(context: Context, resource: ResourceSummary, record: JsonRecord | undefined, edit: Edit): unknown {
  if (record === undefined)
    return html`<div class="problems changed" role="status">
      <p>${icon('warning')}<span><strong>It has been deleted since you began.</strong> Saving puts it back.</span></p>
    </div>`;
  const shown = masked(resource, record);
  if (JSON.stringify(shown, null, 2) === edit.from) return nothing;
  const before = masked(resource, edit.record);
  const names = [...new Set([...Object.keys(before), ...Object.keys(shown)])];
  const changed = names.filter((name) => JSON.stringify(before[name]) !== JSON.stringify(shown[name]));
  return html`<div class="problems changed" role="status">
    <p>
      ${icon('warning')}<span
        ><strong>It has been changed since you began:</strong>
        ${changed.map((name, index) => html`${index === 0 ? nothing : ', '}<code>${name}</code>`)}. Saving undoes that.</span
      >
    </p>
    <div class="row">
      <button
        type="button"
        class="button small"
        @click=${(): void => leaveEdit(context, () => startEdit(context, resource, record))}
      >
        Begin anew
      </button>
    </div>
  </div>`;
}

function problemsView(failure: string | undefined, problems: readonly Problem[]): TemplateResult {
  return html`<div class="problems">
    <p>${icon('warning')} <strong>${failure}</strong></p>
    ${
      problems.length === 0
        ? nothing
        : html`<ul>
            ${problems.map(
              ({ pointer, message }) =>
                html`<li>${pointer === '' ? nothing : html`<code>${pointer}</code>`} ${markedText(message)}</li>`,
            )}
          </ul>`
    }
  </div>`;
}

function focusOnce(element: Element | undefined): void {
  if (element instanceof HTMLTextAreaElement) {
    queueMicrotask(() => {
      element.focus();
      element.setSelectionRange(0, 0);
    });
  }
}
