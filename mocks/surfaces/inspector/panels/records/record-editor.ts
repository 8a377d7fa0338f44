import { html, nothing, type TemplateResult } from 'lit-html';
import { ref } from 'lit-html/directives/ref.js';
import type { JsonRecord } from '../../../../engine/store/record.ts';
import type { ResourceSummary } from '../../../admin/records/summary.ts';
import { saveEdit } from '../../actions/records.ts';
import { icon } from '../../parts/icons.ts';
import { recordLabel } from '../../parts/record/record-label.ts';
import { markedText } from '../../parts/text/marked-text.ts';
import type { Context } from '../../state/context.ts';
import type { Edit, Problem } from '../../state/state.ts';

/** A record as JSON to be changed; what the contract says against it is shown below. */
export function recordEditor(
  context: Context,
  resource: ResourceSummary,
  record: JsonRecord,
  edit: Edit,
): TemplateResult {
  const { store } = context;
  const cancel = (): void => store.change({ edit: undefined });
  const onInput = ({ target }: Event): void => {
    const now = store.state.edit;
    if (target instanceof HTMLTextAreaElement && now !== undefined) {
      store.change({ edit: { ...now, text: target.value, failure: undefined, problems: [] } });
    }
  };
  const onKey = (event: KeyboardEvent): void => {
    if (event.key === 'Escape') cancel();
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) void saveEdit(context);
  };
  const isWrong = edit.failure !== undefined;
  return html`<article class="detail" aria-labelledby="itk-edit">
    <header class="detail-head">
      <div>
        <h2 id="itk-edit">Edit ${recordLabel(context, resource, record)}</h2>
        <p class="hint">
          As it stands in the account. No request is made, and the journal has no line of it.
          ${resource.secrets.length === 0 ? nothing : html`A secret that is left as <code>******</code> stays as it is.`}
        </p>
      </div>
    </header>
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
