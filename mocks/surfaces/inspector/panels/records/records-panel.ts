import { html, nothing, type TemplateResult } from 'lit-html';
import { selectRecord } from '../../actions/records.ts';
import { empty } from '../../parts/empty.ts';
import { icon } from '../../parts/icons.ts';
import { recordId } from '../../parts/record/record-label.ts';
import { type Context, chosenResource } from '../../state/context.ts';
import { createForm } from './create-form.ts';
import { recordDetail } from './record-detail.ts';
import { recordEditor } from './record-editor.ts';
import { recordList } from './record-list.ts';
import { resourceBar } from './resource-bar.ts';

/** The records of the account: its resources, a list of the chosen one, and one record in full. */
export function recordsPanel(context: Context): TemplateResult {
  const { store } = context;
  const { records, selected, edit, creating, account } = store.state;
  const resource = chosenResource(context);
  if (resource === undefined)
    return empty('records', 'The API has no records', 'Its document describes no collection of them.');
  const { name, singular } = resource;
  const record = records.find((one) => recordId(resource, one) === selected);
  const create = (): void => store.change({ creating: true, edit: undefined });
  return html`${resourceBar(context, resource)}
    <header class="page-head">
      <div>
        <h1>${name.charAt(0).toUpperCase() + name.slice(1)}</h1>
        <p>${records.length} ${records.length === 1 ? singular : name} in the account <b>${account}</b></p>
      </div>
      <button type="button" class="button primary" @click=${create} aria-expanded=${String(creating)}>
        ${icon('plus')} New ${singular}
      </button>
    </header>
    ${creating ? createForm(context, resource) : nothing}
    ${
      records.length === 0
        ? empty(
            'records',
            store.state.resources.every(({ count }) => count === 0)
              ? 'This account is empty'
              : `This account has no ${name}`,
            `Nothing has been created here yet. Make a record here, or send a POST to /v1${resource.collection}.`,
            html`<div class="row">
              <button type="button" class="button" @click=${create}>New ${singular}</button>
              ${context.extensionOf(name)?.whenEmpty?.(context, resource) ?? nothing}
            </div>`,
          )
        : html`<div class="split">
            ${recordList(context, resource, (id) => selectRecord(context, id))}
            ${
              record === undefined
                ? nothing
                : edit !== undefined && edit.id === selected
                  ? recordEditor(context, resource, record, edit)
                  : recordDetail(context, resource, record)
            }
          </div>`
    }`;
}
