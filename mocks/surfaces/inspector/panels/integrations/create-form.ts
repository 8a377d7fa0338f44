import { html, type TemplateResult } from 'lit-html';
import { createFrom } from '../../actions/integrations.ts';
import type { Context } from '../../state/context.ts';
import type { Template } from '../../state/control.ts';

const kinds = [
  ['integration', 'Integration', 'A plain one, with a name.'],
  ['smartConnector', 'SmartConnector', 'An app with installation steps.'],
  ['sample', 'Sample', 'BigCommerce – NetSuite, as the API documentation has it.'],
] as const;

/** Makes a record from a template. What does not belong to the chosen one is hidden by the stylesheet. */
export function createForm(context: Context): TemplateResult {
  const { store } = context;
  const close = (): void => store.change({ creating: false });
  return html`<form
    class="card create"
    aria-label="New integration"
    @submit=${(event: SubmitEvent): void => {
      event.preventDefault();
      if (event.target instanceof HTMLFormElement) void createFrom(context, templateOf(new FormData(event.target)));
    }}
    @keydown=${({ key }: KeyboardEvent): void => {
      if (key === 'Escape') close();
    }}
  >
    <fieldset class="choices">
      <legend>Template</legend>
      ${kinds.map(
        ([kind, title, text], index) => html`<label class="choice">
          <input type="radio" name="kind" value=${kind} ?checked=${index === 0} />
          <span><b>${title}</b><small>${text}</small></span>
        </label>`,
      )}
    </fieldset>
    <div class="form-row">
      <label class="labelled wide not-sample">
        <span>Name</span>
        <input class="field" name="name" maxlength="200" placeholder="Orders to warehouse" autocomplete="off" />
      </label>
      <label class="labelled only-connector">
        <span>Steps</span>
        <input class="field" type="number" name="steps" min="1" max="20" value="4" />
      </label>
      <label class="labelled only-connector">
        <span>Of these done</span>
        <input class="field" type="number" name="done" min="0" max="20" value="2" />
      </label>
      <div class="row end grow">
        <button type="button" class="button" @click=${close}>Cancel</button>
        <button class="button primary">Create</button>
      </div>
    </div>
  </form>`;
}

function templateOf(form: FormData): Template {
  const typed = String(form.get('name') ?? '').trim();
  const number = (field: string): number => Number(form.get(field));
  switch (form.get('kind')) {
    case 'smartConnector': {
      const steps = number('steps');
      const done = Math.min(steps, number('done'));
      return { kind: 'smartConnector', name: typed || 'New connector', steps, done };
    }
    case 'sample':
      return { kind: 'sample' };
    default:
      return { kind: 'integration', name: typed || 'New integration' };
  }
}
