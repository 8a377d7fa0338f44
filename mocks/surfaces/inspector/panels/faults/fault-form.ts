import { html, nothing, type TemplateResult } from 'lit-html';
import { addRule } from '../../actions/faults.ts';
import { icon } from '../../parts/icons.ts';
import type { Context } from '../../state/context.ts';
import { connections, ruleOf } from './rule-of.ts';

const methods = ['GET', 'POST', 'PUT', 'PATCH', 'DELETE'];

const schedules = [
  ['always', 'each time, until removed'],
  ['nth', 'only call number'],
  ['every', 'each nth call, n ='],
  ['first', 'the first n calls, n ='],
  ['rate', 'with a chance in percent of'],
] as const;

/** A rule of one's own. */
export function faultForm(context: Context): TemplateResult {
  const { faultFailure, faultDraft, operations } = context.store.state;
  const onSubmit = async (event: SubmitEvent): Promise<void> => {
    event.preventDefault();
    const form = event.target;
    if (!(form instanceof HTMLFormElement)) return;
    const rule = ruleOf(new FormData(form));
    if (typeof rule === 'string') return context.store.change({ faultFailure: rule });
    if (!(await addRule(context, rule))) return;
    context.store.change({ faultDraft: {} });
    form.reset();
  };
  return html`<form class="card fault-form" aria-label="New rule" @submit=${onSubmit}>
    <div class="form-grid">
      <label class="labelled"><span>Operation</span>${select('operation', 'any', operations, faultDraft.operation)}</label>
      <label class="labelled"><span>Method</span>${select('method', 'any', methods, faultDraft.method)}</label>
      <label class="labelled">
        <span>Path</span>
        <input class="field" name="path" placeholder="e.g. /integrations/*" autocomplete="off" .value=${faultDraft.path ?? ''} />
      </label>
      <label class="labelled">
        <span>Name</span><input class="field" name="name" placeholder="given by itself" autocomplete="off" />
      </label>
    </div>
    <div class="form-grid">
      <label class="labelled">
        <span>Status</span><input class="field" type="number" name="status" min="200" max="599" placeholder="e.g. 503" />
      </label>
      <label class="labelled">
        <span>Retry-After, s</span><input class="field" type="number" name="retryAfter" min="0" placeholder="e.g. 2" />
      </label>
      <label class="labelled">
        <span>Latency, ms</span><input class="field" type="number" name="latency" min="0" placeholder="e.g. 800" />
      </label>
      <label class="labelled"><span>Connection</span>${select('connection', 'as it is', connections)}</label>
    </div>
    <details class="more">
      <summary>Body and headers</summary>
      <div class="form-grid">
        <label class="labelled">
          <span>Body, as JSON</span>
          <textarea class="field" name="body" rows="3" spellcheck="false" placeholder="as the document has it"></textarea>
        </label>
        <label class="labelled">
          <span>Headers, a line each</span>
          <textarea class="field" name="headers" rows="3" spellcheck="false" placeholder="x-request-id: 42"></textarea>
        </label>
      </div>
    </details>
    <div class="form-grid">
      <label class="labelled">
        <span>When</span>
        <select class="field" name="when">
          ${schedules.map(([value, text]) => html`<option value=${value}>${text}</option>`)}
        </select>
      </label>
      <label class="labelled counted">
        <span>Number</span><input class="field" type="number" name="number" min="1" value="1" />
      </label>
      <label class="labelled">
        <span>Applies</span>
        <select class="field" name="phase">
          <option value="before">before the service acts</option>
          <option value="after">after it has acted</option>
        </select>
      </label>
      <div class="row end last"><button class="button primary">Add rule</button></div>
    </div>
    <div role="alert">${
      faultFailure === undefined
        ? nothing
        : html`<div class="problems"><p>${icon('warning')} <strong>${faultFailure}</strong></p></div>`
    }</div>
  </form>`;
}

function select(
  name: string,
  none: string,
  values: readonly string[],
  chosen?: string | readonly string[],
): TemplateResult {
  return html`<select class="field" name=${name}>
    <option value="">${none}</option>
    ${values.map((value) => html`<option ?selected=${value === chosen} .selected=${value === chosen}>${value}</option>`)}
  </select>`;
}
