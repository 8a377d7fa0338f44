import { html, nothing, type TemplateResult } from 'lit-html';
import type { JournalEntry } from '../../../../engine/journal/journal.ts';
import { canSend, copyCurl, makeFault, sendAgain } from '../../actions/journal/exchanges.ts';
import type { Context } from '../../state/context.ts';

/** What can be done with an exchange. */
export function exchangeActions(context: Context, entry: JournalEntry): TemplateResult {
  if (entry.call !== undefined) return html``;
  return html`<div class="row">
    ${
      entry.forgotten
        ? nothing
        : html`<button type="button" class="button small" @click=${(): void => void copyCurl(context, entry)}>
            Copy as curl
          </button>`
    }
    ${
      canSend(entry)
        ? html`<button type="button" class="button small" @click=${(): void => void sendAgain(context, entry)}>
            Send again
          </button>`
        : nothing
    }
    <button type="button" class="button small" @click=${(): void => makeFault(context, entry)}>Make a fault of this</button>
  </div>`;
}

/** What stood in the path, the query and the headers, as the document reads it. */
export function parametersView({ parameters }: JournalEntry): unknown {
  const rows = Object.entries(parameters ?? {}).flatMap(([place, values]) =>
    Object.entries(Object(values)).map(([name, value]) => ({ place, name, value })),
  );
  if (rows.length === 0) return nothing;
  return html`<table class="parameters" aria-label="Parameters">
    ${rows.map(
      ({ place, name, value }) => html`<tr>
        <th scope="row"><code>${name}</code> <small>${place}</small></th>
        <td><code>${typeof value === 'string' ? value : JSON.stringify(value)}</code></td>
      </tr>`,
    )}
  </table>`;
}
