import { html, type TemplateResult } from 'lit-html';
import type { Flow } from '../../../../../fixtures/resources/flows/flow.ts';
import { recordLink } from '../../links/record-link.ts';
import { badge } from '../../parts/badge.ts';
import { momentText } from '../../parts/text/moment.ts';
import { recordsIn } from '../../state/around.ts';
import type { Context } from '../../state/context.ts';
import type { WhatIsKnown } from '../../state/state.ts';
import { lastRunOf } from '../jobs/known/known-jobs.ts';
import { flows, howItGoes, isFlow } from './flow-badges.ts';
import { scheduleText } from './schedule-text.ts';

/** The flows of an integration, as far as they are known. */
export function flowsOf({ around }: WhatIsKnown, integrationId: string): readonly Flow[] {
  return recordsIn(around, flows)
    .filter(isFlow)
    .filter(({ _integrationId }) => _integrationId === integrationId);
}

/** Flows, each with whether it is on, when it runs, how its last run went, and how many of its errors are open. */
export function flowsCard(context: Context, shown: readonly Flow[]): TemplateResult {
  return html`<section class="card" aria-label="Flows">
    <h3>Flows <span class="count">${shown.length}</span></h3>
    ${
      shown.length === 0
        ? html`<p class="hint">No flow belongs to this integration.</p>`
        : html`<ul class="rows">
            ${shown.map((flow) => flowRow(context, flow))}
          </ul>`
    }
  </section>`;
}

function flowRow(context: Context, flow: Flow): TemplateResult {
  const { _id, schedule, disabled } = flow;
  return html`<li>
    <div>
      ${recordLink(context, _id)}
      <p class="faint">${schedule === undefined ? 'no schedule' : scheduleText(schedule)}</p>
    </div>
    <span class="faint">${lastRunText(context, flow)}</span>
    <span class="badges">
      ${disabled ? badge('plain', 'off') : badge('good', 'on')} ${howItGoes(flow, context.store.state)}
    </span>
  </li>`;
}

function lastRunText(context: Context, { _id, lastExecutedAt }: Flow): unknown {
  const run = lastRunOf(context.store.state.around, _id);
  if (run !== undefined) return html`ran ${recordLink(context, run._id, momentText(run.createdAt))}`;
  return lastExecutedAt === undefined ? 'has not run' : `ran ${momentText(lastExecutedAt)}`;
}
