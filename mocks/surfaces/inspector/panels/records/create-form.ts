import { html, nothing, type TemplateResult } from 'lit-html';
import { ref } from 'lit-html/directives/ref.js';
import { isRecord } from '../../../../../spec/document/document.ts';
import { parseJson } from '../../../../../spec/json/json-depth.ts';
import type { JsonRecord } from '../../../../engine/store/record.ts';
import type { ResourceSummary } from '../../../admin/records/summary.ts';
import { makeRecord } from '../../actions/records.ts';
import { attempt, type Context } from '../../state/context.ts';
import type { RecordTemplate } from '../../state/extension.ts';

/** Makes a record: the usual one, or from one of the templates that are known of its resource. */
export function createForm(context: Context, resource: ResourceSummary): TemplateResult {
  const { store } = context;
  const extension = context.extensionOf(resource.name);
  const templates = extension?.templates ?? [plain];
  const close = (): void => store.change({ creating: false });
  const chosenIn = (form: HTMLFormElement): RecordTemplate<Context> => {
    const key = new FormData(form).get('template');
    return templates.find((template) => template.key === key) ?? templates[0] ?? plain;
  };
  /** Shows only what the chosen template asks for. */
  const narrow = (form: HTMLFormElement): void => {
    const { asks } = chosenIn(form);
    for (const field of form.querySelectorAll<HTMLElement>('[data-asked]'))
      field.hidden = !asks.includes(field.dataset['asked'] ?? '');
  };
  return html`<form
    class="card create"
    aria-label="New ${resource.singular}"
    ${ref((element) => {
      // Its fields are put into the page after it.
      if (element instanceof HTMLFormElement) queueMicrotask(() => narrow(element));
    })}
    @change=${({ currentTarget }: Event): void => {
      if (currentTarget instanceof HTMLFormElement) narrow(currentTarget);
    }}
    @submit=${(event: SubmitEvent): void => {
      event.preventDefault();
      if (!(event.target instanceof HTMLFormElement)) return;
      void chosenIn(event.target).make(context, resource, new FormData(event.target));
    }}
    @keydown=${({ key }: KeyboardEvent): void => {
      if (key === 'Escape') close();
    }}
  >
    ${templates.length > 1 ? choices(templates) : nothing}
    <div class="form-row">
      ${
        resource.nameField === undefined
          ? nothing
          : html`<label class="labelled wide" data-asked="name">
              <span>Name</span>
              <input class="field" name="name" maxlength="200" placeholder="Orders to warehouse" autocomplete="off" />
            </label>`
      }
      ${extension?.templateFields?.() ?? nothing}
      <label class="labelled whole" data-asked="fields">
        <span>Further fields as JSON; what is left out is filled in</span>
        <textarea class="field editor" name="fields" rows="4" spellcheck="false" placeholder="{ }"></textarea>
      </label>
      <div class="row end grow">
        <button type="button" class="button" @click=${close}>Cancel</button>
        <button class="button primary">Create</button>
      </div>
    </div>
  </form>`;
}

/** What a record of any resource is made from. */
const plain: RecordTemplate<Context> = {
  key: 'plain',
  title: 'Plain',
  text: 'With the fields that are given.',
  asks: ['name', 'fields'],
  make: (context, resource, form) =>
    attempt(context, async () => {
      const name = String(form.get('name') ?? '').trim();
      const further = fieldsIn(String(form.get('fields') ?? ''));
      const named = resource.nameField === undefined || name === '' ? {} : { [resource.nameField]: name };
      await makeRecord(context, resource, { ...named, ...further });
    }),
};

function fieldsIn(text: string): JsonRecord {
  if (text.trim() === '') return {};
  let value: unknown;
  try {
    value = parseJson(text);
  } catch {
    throw new Error('Failed to read the further fields: they are no JSON. Write an object: { "name": "value" }.');
  }
  if (isRecord(value)) return value;
  throw new Error('Failed to read the further fields: they are no object. Write one: { "name": "value" }.');
}

function choices(templates: readonly RecordTemplate<Context>[]): TemplateResult {
  return html`<fieldset class="choices">
    <legend>Template</legend>
    ${templates.map(
      ({ key, title, text }, index) => html`<label class="choice">
        <input type="radio" name="template" value=${key} ?checked=${index === 0} />
        <span><b>${title}</b><small>${text}</small></span>
      </label>`,
    )}
  </fieldset>`;
}
