import { html, nothing, type TemplateResult } from 'lit-html';
import { recordLink } from '../../../links/record-link.ts';
import { icon } from '../../../parts/icons.ts';
import { momentText, spanText } from '../../../parts/text/moment.ts';
import type { Context } from '../../../state/context.ts';
import { familyIn, type Job } from '../known/known-jobs.ts';
import { countsBar } from './counts-bar.ts';
import { countsText } from './counts-text.ts';
import { statusBadge } from './status-badge.ts';

/** A run as it went: the flow, what it counted, how long it took, and what each step did. */
export function runCard(context: Context, job: Job): TemplateResult {
  const { around, clock } = context.store.state;
  const { parent, children } = familyIn(around, job);
  const { _flowId, _integrationId, numExport = 0, numSuccess = 0, numIgnore = 0, numError = 0 } = parent;
  const figures: readonly (readonly [name: string, count: number, tone: string])[] = [
    ...(parent.type === 'flow' ? [['Read', numExport, ''] as const] : []),
    [parent.type === 'flow' ? 'Written' : 'Succeeded', numSuccess, 'good'],
    ['Ignored', numIgnore, ''],
    ['Errors', numError, numError === 0 ? '' : 'bad'],
  ];
  return html`<section class="card" aria-label="Run">
    <header class="card-head">
      <h3>${_flowId === undefined ? 'Run' : recordLink(context, _flowId)}</h3>
      <p class="hint">${_integrationId === undefined ? nothing : html`in ${recordLink(context, _integrationId)}`}</p>
      ${parent === job ? nothing : recordLink(context, parent._id, 'The whole run')}
    </header>
    <dl class="figures">
      ${figures.map(([name, count, tone]) => html`<div class=${tone}><dt>${name}</dt><dd>${count}</dd></div>`)}
    </dl>
    ${countsBar({ ...parent, numExport: 0 })}
    <p class="hint">${timesText(parent, clock?.now)}</p>
    ${
      children.length === 0
        ? nothing
        : html`<ol class="steps" aria-label="Steps">
            ${children.map((child) => stepRow(context, child, child._id === job._id))}
          </ol>`
    }
  </section>`;
}

/** `Queued for 1.0 s, ran for 2 min 5 s, until 22 Nov 2024, 06:45:19 UTC.` */
function timesText({ status, createdAt, startedAt, endedAt }: Job, now: number | undefined): string {
  const created = Date.parse(createdAt);
  const started = startedAt === undefined ? undefined : Date.parse(startedAt);
  const ended = endedAt === undefined ? undefined : Date.parse(endedAt);
  const since = (from: number): string => spanText(Math.max(0, (now ?? from) - from));
  if (started === undefined)
    return ended === undefined ? `Queued for ${since(created)}.` : `Never began: ${status} ${momentText(ended)} UTC.`;
  const queued = `Queued for ${spanText(started - created)}`;
  if (ended === undefined) return `${queued}, running for ${since(started)}.`;
  return `${queued}, ran for ${spanText(ended - started)}, until ${momentText(ended)} UTC.`;
}

/** What one step did in a run. */
function stepRow(context: Context, job: Job, isShown: boolean): TemplateResult {
  const { _exportId, _importId, type, numError = 0, status } = job;
  const step = _importId ?? _exportId;
  const look = numError > 0 ? 'failed' : status === 'completed' ? 'done' : 'open';
  return html`<li class="step ${look}" aria-current=${isShown ? 'true' : 'false'}>
    <span class="step-mark" aria-hidden="true">
      ${look === 'failed' ? icon('close') : look === 'done' ? icon('check') : nothing}
    </span>
    <div class="step-text">
      <h4>${step === undefined ? type : recordLink(context, step)}</h4>
      <p><span class="badges">${statusBadge(job)}</span> ${type}: ${countsText(job)}</p>
      ${countsBar(job)}
    </div>
    ${isShown ? html`<span class="faint">this job</span>` : recordLink(context, job._id, 'Its job')}
  </li>`;
}
