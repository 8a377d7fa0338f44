import { html, nothing, type TemplateResult } from 'lit-html';
import type { ConnectionFault, FaultRule } from '../../../engine/faults/rule/fault.ts';
import { addRule } from '../actions/faults.ts';
import { icon } from '../parts/icons.ts';
import type { Context } from '../state/context.ts';

const connections: readonly ConnectionFault[] = ['reset', 'empty', 'truncated', 'stalled', 'drip'];

const schedules = [
  ['always', 'each time, until removed'],
  ['nth', 'only call number'],
  ['every', 'each nth call, n ='],
  ['first', 'the first n calls, n ='],
  ['rate', 'with a chance in percent of'],
] as const;

/** A rule of one's own. */
export function faultForm(context: Context): TemplateResult {
  const { faultFailure, operations } = context.store.state;
  const onSubmit = async (event: SubmitEvent): Promise<void> => {
    event.preventDefault();
    const form = event.target;
    if (!(form instanceof HTMLFormElement)) return;
    if (await addRule(context, ruleOf(new FormData(form)))) form.reset();
  };
  return html`<form class="card fault-form" aria-label="New rule" @submit=${onSubmit}>
    <div class="form-grid">
      <label class="labelled"><span>Operation</span>${select('operation', 'any', operations)}</label>
      <label class="labelled"><span>Method</span>${select('method', 'any', ['GET', 'POST', 'PUT', 'PATCH', 'DELETE'])}</label>
      <label class="labelled">
        <span>Name</span><input class="field" name="name" placeholder="given by itself" autocomplete="off" />
      </label>
    </div>
    <div class="form-grid">
      <label class="labelled">
        <span>Status</span><input class="field" type="number" name="status" min="200" max="599" placeholder="e.g. 503" />
      </label>
      <label class="labelled">
        <span>Latency, ms</span><input class="field" type="number" name="latency" min="0" placeholder="e.g. 800" />
      </label>
      <label class="labelled"><span>Connection</span>${select('connection', 'as it is', connections)}</label>
      <label class="labelled">
        <span>Applies</span>
        <select class="field" name="phase">
          <option value="before">before the service acts</option>
          <option value="after">after it has acted</option>
        </select>
      </label>
    </div>
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
      <div class="row end last"><button class="button primary">Add rule</button></div>
    </div>
    <div role="alert">${
      faultFailure === undefined
        ? nothing
        : html`<div class="problems"><p>${icon('warning')} <strong>${faultFailure}</strong></p></div>`
    }</div>
  </form>`;
}

function select(name: string, none: string, values: readonly string[]): TemplateResult {
  return html`<select class="field" name=${name}>
    <option value="">${none}</option>
    ${values.map((value) => html`<option>${value}</option>`)}
  </select>`;
}

function ruleOf(form: FormData): FaultRule {
  const text = (field: string): string => String(form.get(field) ?? '').trim();
  const connection = connections.find((kind) => kind === text('connection'));
  return {
    ...(text('name') !== '' && { name: text('name') }),
    ...(text('operation') !== '' && { operation: text('operation') }),
    ...(text('method') !== '' && { method: text('method') }),
    ...(text('status') !== '' && { status: Number(text('status')) }),
    ...(text('latency') !== '' && { latency: Number(text('latency')) }),
    ...(connection !== undefined && { connection }),
    ...(text('phase') === 'after' && { phase: 'after' }),
    ...scheduleOf(text('when'), Number(text('number'))),
  };
}

function scheduleOf(when: string, number: number): Partial<FaultRule> {
  switch (when) {
    case 'nth':
      return { nth: number };
    case 'every':
      return { every: number };
    case 'first':
      return { first: number };
    case 'rate':
      return { rate: number / 100 };
    default:
      return {};
  }
}
