import { html, nothing, type TemplateResult } from 'lit-html';
import type { RunOutcome } from '../../../../../integrator/resources/jobs/run/outcome.ts';

/** A step of the flow that an error can be of. */
export interface OutcomeStep {
  readonly id: string;
  readonly name: string;
}

/** What is asked of what comes of a run: how many records, and what goes wrong where. */
export function outcomeFields(steps: readonly OutcomeStep[]): TemplateResult {
  return html`<div class="form-row">
      ${numberField('exported', 'Records read', '20')} ${numberField('imported', 'Written', '')}
      ${numberField('ignored', 'Left alone', '')}
    </div>
    <div class="form-row">
      <label class="labelled wide">
        <span>Errors, one a line</span>
        <textarea class="field" name="errors" rows="2" placeholder="INVALID_KEY: No such customer: 4711"></textarea>
      </label>
      ${
        steps.length === 0
          ? nothing
          : html`<label class="labelled wide">
              <span>Of the step</span>
              <select class="field" name="step">
                <option value="">the last import</option>
                ${steps.map(({ id, name }) => html`<option value=${id}>${name}</option>`)}
              </select>
            </label>`
      }
    </div>`;
}

/** What was typed: a code before a colon, in capitals, is the code of its error. What is left open is left to the fake. */
export function outcomeOf(form: FormData): RunOutcome {
  const step = typed(form, 'step');
  const errors = typed(form, 'errors')
    .split('\n')
    .flatMap((line) => {
      const { code, message } = codeAndMessage(line.trim());
      return message === '' ? [] : [{ message, ...(code !== undefined && { code }), ...(step !== '' && { step }) }];
    });
  return { ...count(form, 'exported'), ...count(form, 'imported'), ...count(form, 'ignored'), errors };
}

function codeAndMessage(line: string): { readonly code?: string; readonly message: string } {
  const colon = line.indexOf(':');
  const code = line.slice(0, Math.max(colon, 0));
  return /^[A-Z0-9_]+$/.test(code) ? { code, message: line.slice(colon + 1).trim() } : { message: line };
}

function count(form: FormData, name: 'exported' | 'imported' | 'ignored'): RunOutcome {
  const text = typed(form, name);
  return text === '' ? {} : { [name]: Number(text) };
}

/** What was typed into a field; nothing where there is no such field. */
export function typed(form: FormData, name: string): string {
  return String(form.get(name) ?? '').trim();
}

function numberField(name: string, title: string, value: string): TemplateResult {
  return html`<label class="labelled">
    <span>${title}</span>
    <input class="field" type="number" name=${name} min="0" max="1000000" value=${value} placeholder="the rest" />
  </label>`;
}
