import { html, nothing, type TemplateResult } from 'lit-html';
import { createFrom } from '../../actions/integrations.ts';
import { empty } from '../../parts/empty.ts';
import { icon } from '../../parts/icons.ts';
import { plural } from '../../parts/text/moment.ts';
import type { Context } from '../../state/context.ts';
import { createForm } from './create-form.ts';
import { integrationDetail } from './integration-detail.ts';
import { integrationEditor } from './integration-editor.ts';
import { integrationList } from './integration-list.ts';

/** The records of the account: a list, and one of them in full. */
export function integrationsPanel(context: Context): TemplateResult {
  const { store } = context;
  const { integrations, selected, edit, creating, account } = store.state;
  const record = integrations.find(({ _id }) => _id === selected);
  const create = (): void => store.change({ creating: true, edit: undefined });
  return html`<header class="page-head">
      <div>
        <h1>Integrations</h1>
        <p>${plural(integrations.length, 'integration')} in the account <b>${account}</b></p>
      </div>
      <button type="button" class="button primary" @click=${create} aria-expanded=${String(creating)}>
        ${icon('plus')} New integration
      </button>
    </header>
    ${creating ? createForm(context) : nothing}
    ${
      integrations.length === 0
        ? empty(
            'integrations',
            'This account is empty',
            'Nothing has been created here yet. Make a record from a template, or send a POST to /v1/integrations.',
            html`<div class="row">
              <button type="button" class="button" @click=${create}>New integration</button>
              <button type="button" class="button" @click=${(): void => void createFrom(context, { kind: 'sample' })}>
                Add the BigCommerce – NetSuite sample
              </button>
            </div>`,
          )
        : html`<div class="split">
            ${integrationList(context)}
            ${
              record === undefined
                ? nothing
                : edit?.id === record._id
                  ? integrationEditor(context, record, edit)
                  : integrationDetail(context, record)
            }
          </div>`
    }`;
}
