import { html, nothing, type TemplateResult } from 'lit-html';
import { parseJson } from '../../../../../../spec/json/json-depth.ts';
import { attempt, type Context } from '../../../state/context.ts';
import { assignError, retryErrors, type StepPlace, saveRetryData, tagError } from '../known/error-calls.ts';
import type { FlowError } from '../known/known-errors.ts';

/** What is sent again when an error is retried, who sees to it, and its tags: each can be changed over the API. */
export function errorForms(context: Context, error: FlowError, step: StepPlace): TemplateResult {
  const { assignedTo, tags = [], message } = error;
  return html`<details class="inner error-more">
    <summary>${error.retryData === undefined ? 'Assign and tag' : 'Retry data, assign and tag'}</summary>
    ${error.retryData === undefined ? nothing : dataForm(context, error, error.retryData.data, step)}
    <div class="form-row">
      ${textForm({
        context,
        title: 'Assign',
        label: 'Assigned to, by address',
        about: message,
        value: assignedTo ?? '',
        hint: 'ada@example.com',
        save: (email) => assignError(context, step, error, email),
      })}
      ${textForm({
        context,
        title: 'Tag',
        label: 'Tags, by id, with commas',
        about: message,
        value: tags.join(', '),
        hint: 'none',
        save: (text) =>
          tagError(
            context,
            step,
            error,
            text.split(',').flatMap((tag) => tag.trim() || []),
          ),
      })}
    </div>
  </details>`;
}

function dataForm(context: Context, error: FlowError, data: unknown, step: StepPlace): TemplateResult {
  const text = JSON.stringify(data, null, 2) ?? '';
  const save = async (form: HTMLFormElement, isRetry: boolean): Promise<void> => {
    const typed = String(new FormData(form).get('data') ?? '');
    await attempt(context, async () => {
      const isSaved = typed === text || (await saveRetryData(context, step, error, parsed(typed)));
      if (isRetry && isSaved) await retryErrors(context, step, [error]);
    });
  };
  const onSubmit = (event: SubmitEvent): void => {
    event.preventDefault();
    const { target, submitter } = event;
    const isRetry = submitter instanceof HTMLButtonElement && submitter.value === 'retry';
    if (target instanceof HTMLFormElement) void save(target, isRetry);
  };
  const isOff = context.store.state.running !== undefined;
  return html`<form aria-label="Retry data of ${error.message}" @submit=${onSubmit}>
    <textarea
      class="field editor"
      name="data"
      aria-label="Retry data of ${error.message}"
      spellcheck="false"
      rows=${Math.min(14, text.split('\n').length + 1)}
      .value=${text}
    ></textarea>
    <div class="row end">
      <button class="button small" value="save" ?disabled=${isOff}>Save data</button>
      <button class="button small" value="retry" ?disabled=${isOff}>Save and retry</button>
    </div>
  </form>`;
}

/** A form of one field. */
interface TextForm {
  readonly context: Context;
  readonly title: string;
  readonly label: string;
  /** What the form is about: many are alike on a page. */
  readonly about: string;
  readonly value: string;
  readonly hint: string;
  readonly save: (text: string) => Promise<boolean>;
}

function textForm({ context, title, label, about, value, hint, save }: TextForm): TemplateResult {
  const onSubmit = (event: SubmitEvent): void => {
    event.preventDefault();
    if (event.target instanceof HTMLFormElement) void save(String(new FormData(event.target).get('text') ?? '').trim());
  };
  return html`<form class="labelled wide" aria-label="${title}: ${about}" @submit=${onSubmit}>
    <label class="labelled">
      <span>${label}</span>
      <span class="row nowrap">
        <input class="field" name="text" autocomplete="off" placeholder=${hint} .value=${value} />
        <button class="button small" ?disabled=${context.store.state.running !== undefined}>${title}</button>
      </span>
    </label>
  </form>`;
}

function parsed(text: string): unknown {
  try {
    return parseJson(text);
  } catch {
    throw new Error('Failed to save the retry data: it is no JSON. Write a value such as { "sku": "A-1" }.');
  }
}
