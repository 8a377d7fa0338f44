import { html, type TemplateResult } from 'lit-html';
import { openRecord } from '../actions/records.ts';
import { recordLabel } from '../parts/record/record-label.ts';
import type { KnownRecord } from '../state/around.ts';
import type { Context } from '../state/context.ts';

/** The record of an id, whatever its resource; `undefined` where the page does not know it. */
export function findRecord({ store: { state } }: Pick<Context, 'store'>, id: string): KnownRecord | undefined {
  for (const resource of state.resources) {
    const record = state.around?.known.get(resource.name)?.get(id);
    if (record !== undefined) return { resource, id, record };
  }
  return state.around?.named.get(id);
}

/** A link to the record of an id, by its name or by a text; the id alone where the page does not know it. */
export function recordLink(context: Context, id: string, text?: string): TemplateResult {
  const found = findRecord(context, id);
  if (found === undefined) return html`<code>${id}</code>`;
  const { resource, record } = found;
  return html`<button
    type="button"
    class="link"
    @click=${(): void => openRecord(context, resource.name, id)}
  >${text ?? recordLabel(context, resource, record)}</button>`;
}
