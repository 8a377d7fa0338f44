import { html, nothing } from 'lit-html';
import type { Context } from '../../state/context.ts';
import { pathOf } from './path-of.ts';

/** What a function of an app has asked of the API in the course of its call, oldest first; each leads to its exchange. */
export function askedInCall({ store }: Context, call: string): unknown {
  const asked = store.state.journal.filter(({ during }) => during === call);
  if (asked.length === 0) return nothing;
  return html`<section class="asked">
    <h2>Asked in its course</h2>
    <ol>
      ${asked.map(
        ({ sequence, method, url, status }) => html`<li>
          <button type="button" class="link" @click=${(): void => store.change({ opened: sequence })}>
            <span class="method ${method.toLowerCase()}">${method}</span> ${pathOf(url)}
          </button>
          ${status === 0 ? 'broken' : status}
        </li>`,
      )}
    </ol>
  </section>`;
}
