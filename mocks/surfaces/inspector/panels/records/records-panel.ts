import { html, nothing, type TemplateResult } from 'lit-html';
import type { ResourceSummary } from '../../../admin/records/summary.ts';
import { leaveEdit } from '../../actions/leaving.ts';
import { selectRecord } from '../../actions/records.ts';
import { empty } from '../../parts/empty.ts';
import { icon } from '../../parts/icons.ts';
import { inWords, recordId } from '../../parts/record/record-label.ts';
import { type Context, chosenResource } from '../../state/context.ts';
import { createForm } from './create-form.ts';
import { recordDetail } from './record-detail.ts';
import { recordEditor } from './record-editor.ts';
import { recordList } from './record-list.ts';
import { resourceBar } from './resource-bar.ts';

/** The records of the account: its resources, a list of the chosen one, and one record in full. */
export function recordsPanel(context: Context): TemplateResult {
  const { store } = context;
  const { records, creating, account } = store.state;
  const resource = chosenResource(context);
  if (resource === undefined)
    return empty('records', 'The API has no records', 'Its document describes no collection of them.');
  const { name, singular, count } = resource;
  const create = (): void => leaveEdit(context, () => store.change({ creating: true, edit: undefined }));
  return html`${resourceBar(context, resource)}
    <header class="page-head">
      <div>
        <h1>${name.charAt(0).toUpperCase() + inWords(name.slice(1))}</h1>
        <p>${count} ${inWords(count === 1 ? singular : name)} in the account <b>${account}</b></p>
      </div>
      <button type="button" class="button primary" @click=${create} aria-expanded=${String(creating)}>
        ${icon('plus')} New ${inWords(singular)}
      </button>
    </header>
    ${creating ? createForm(context, resource) : nothing}
    ${records.length === 0 && store.state.edit === undefined ? noRecords(context, resource, create) : split(context, resource)}`;
}

function noRecords(context: Context, resource: ResourceSummary, create: () => void): TemplateResult {
  const { name, singular, count, collection } = resource;
  if (count > 0) return html`<p class="hint loading">Asking the fake…</p>`;
  const isEmpty = context.store.state.resources.every((one) => one.count === 0);
  return empty(
    'records',
    isEmpty ? 'This account is empty' : `This account has no ${inWords(name)}`,
    `Nothing has been created here yet. Make a record here, or send a POST to /v1${collection}.`,
    html`<div class="row">
      <button type="button" class="button" @click=${create}>New ${inWords(singular)}</button>
      ${context.extensionOf(name)?.whenEmpty?.(context, resource) ?? nothing}
    </div>`,
  );
}

/** The list, and beside it the record that was chosen. */
function split(context: Context, resource: ResourceSummary): TemplateResult {
  const { records, selected, edit } = context.store.state;
  const record = records.find((one) => recordId(resource, one) === selected);
  const isEdited = edit !== undefined && edit.id === selected;
  return html`<div class="split">
    ${recordList(context, resource, (id) => selectRecord(context, id))}
    ${
      isEdited
        ? recordEditor(context, resource, record, edit)
        : record === undefined
          ? nothing
          : recordDetail(context, resource, record)
    }
  </div>`;
}
