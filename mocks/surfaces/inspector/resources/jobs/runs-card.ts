import { html, nothing, type TemplateResult } from 'lit-html';
import { recordLink } from '../../links/record-link.ts';
import { spanText } from '../../parts/text/moment.ts';
import type { Context } from '../../state/context.ts';
import { type Job, jobTitle, runsOf } from './known/known-jobs.ts';
import { countsText } from './run/counts-text.ts';
import { statusBadge } from './run/status-badge.ts';

/** How many runs are shown. */
const maxShown = 8;

/** The last runs of some flows, and what retried their errors. */
export function runsCard(context: Context, flowIds: readonly string[]): TemplateResult {
  const runs = runsOf(context.store.state.around, flowIds);
  return html`<section class="card" aria-label="Runs">
    <h3>Runs <span class="count">${runs.length}</span></h3>
    ${
      runs.length === 0
        ? html`<p class="hint">Nothing has run yet.</p>`
        : html`<ul class="rows">
            ${runs.slice(0, maxShown).map((run) => runRow(context, run, flowIds.length > 1))}
          </ul>`
    }
    ${runs.length > maxShown ? html`<p class="hint">and ${runs.length - maxShown} older ones</p>` : nothing}
  </section>`;
}

function runRow(context: Context, run: Job, isOfMany: boolean): TemplateResult {
  const { _flowId, startedAt, endedAt } = run;
  const took =
    startedAt === undefined || endedAt === undefined ? undefined : Date.parse(endedAt) - Date.parse(startedAt);
  return html`<li>
    <div>
      ${recordLink(context, run._id, jobTitle(run))}
      ${isOfMany && _flowId !== undefined ? html`<p class="faint">${recordLink(context, _flowId)}</p>` : nothing}
    </div>
    <span class="faint">${countsText(run)}${took === undefined ? '' : `, in ${spanText(took)}`}</span>
    <span class="badges">${statusBadge(run)}</span>
  </li>`;
}
