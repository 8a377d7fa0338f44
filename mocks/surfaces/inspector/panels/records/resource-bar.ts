import { html, type TemplateResult } from 'lit-html';
import { ref } from 'lit-html/directives/ref.js';
import type { ResourceSummary } from '../../../admin/records/summary.ts';
import { showResource } from '../../actions/records.ts';
import { intoView } from '../../parts/scroll/into-view.ts';
import type { Context } from '../../state/context.ts';

/** The resources of the API, each with the number of its records. */
export function resourceBar(context: Context, chosen: ResourceSummary): TemplateResult {
  const { resources } = context.store.state;
  return html`<nav class="resources" aria-label="Resources">
    <ul>
      ${resources.map(
        ({ name, count }) => html`<li>
          <button
            type="button"
            class="resource"
            aria-current=${name === chosen.name ? 'true' : 'false'}
            ${ref(name === chosen.name ? intoView : undefined)}
            @click=${(): void => showResource(context, name)}
          >
            ${name} <span class="count">${count}</span>
          </button>
        </li>`,
      )}
    </ul>
  </nav>`;
}
