import { html, nothing, type TemplateResult } from 'lit-html';
import { findRecord, recordLink } from '../../../links/record-link.ts';
import { badge, type Tone } from '../../../parts/badge.ts';
import { momentText } from '../../../parts/text/moment.ts';
import type { Context } from '../../../state/context.ts';
import { isRetriable, removeResolved, resolveErrors, retryErrors, type StepPlace } from '../known/error-calls.ts';
import { type FlowError, isOpenError } from '../known/known-errors.ts';
import { errorForms } from './error-forms.ts';

/** What a line is shown beside. */
export interface LinePlace {
  /** Where the error occurred; without it nothing can be done about it over the API. */
  readonly step: StepPlace | undefined;
  /** The run whose page it is: a link to it would lead nowhere. */
  readonly run?: string | undefined;
  /** Whether this is the page of the error itself. */
  readonly isOwnPage?: boolean;
}

/** One error: what failed, what is known of it, and what can be done about it. */
export function errorLine(context: Context, error: FlowError, place: LinePlace): TemplateResult {
  const { code, message, source, traceKey, occurredAt, tags = [], assignedTo, resolvedAt, resolvedBy } = error;
  const run = error._flowJobId;
  return html`<div class="error ${isOpenError(error) ? 'open' : 'resolved'}">
    <div class="error-text">
      <p class="error-message">${message}</p>
      <p class="badges">
        ${badge(isOpenError(error) ? 'bad' : 'plain', code)} ${badge('plain', source)}
        ${tags.map((tag) => badge('busy', tag))}
        ${assignedTo === undefined ? nothing : badge('warn', `for ${assignedTo}`)} ${retryBadge(context, error)}
      </p>
      <p class="faint">
        ${traceKey === undefined ? nothing : html`Trace key <code>${traceKey}</code> · `}<time datetime=${occurredAt}
          >${momentText(occurredAt)}</time
        >
        UTC ${run === undefined || run === place.run ? nothing : html`· ${recordLink(context, run, 'its run')}`}
        ${retryLink(context, error)}
        ${place.isOwnPage === true ? nothing : html`· ${recordLink(context, error.errorId, 'its record')}`}
        ${resolvedAt === undefined ? nothing : html`· resolved ${momentText(resolvedAt)} by ${resolvedBy ?? 'somebody'}`}
      </p>
    </div>
    ${place.step === undefined ? nothing : buttons(context, error, place.step)}
    ${place.step === undefined || !isOpenError(error) ? nothing : errorForms(context, error, place.step)}
  </div>`;
}

function buttons(context: Context, error: FlowError, step: StepPlace): TemplateResult {
  const { running } = context.store.state;
  const isBusy = running !== undefined || isBeingRetried(context, error);
  const one = (title: string, act: () => void, isOff: boolean, look = ''): TemplateResult => html`<button
    type="button"
    class="button small ${look}"
    aria-label="${title}: ${error.message}"
    ?disabled=${isOff}
    @click=${act}
  >${title}</button>`;
  if (!isOpenError(error))
    return html`<div class="row">${one('Remove', () => void removeResolved(context, step, [error]), running !== undefined)}</div>`;
  return html`<div class="row">
    ${
      isRetriable(error)
        ? one('Retry', () => void retryErrors(context, step, [error]), isBusy, 'primary')
        : html`<span class="faint">no data to retry</span>`
    }
    ${one('Resolve', () => void resolveErrors(context, step, [error]), running !== undefined)}
  </div>`;
}

const retryTones: Readonly<Record<string, Tone>> = { completed: 'good', failed: 'bad', canceled: 'plain' };

/** How far the job is that retries an error, as long as that is open. */
function retryBadge(context: Context, error: FlowError): unknown {
  const status = retryStatus(context, error);
  if (status === undefined || !isOpenError(error)) return nothing;
  return badge(retryTones[status] ?? 'busy', `retry ${status}`);
}

function retryLink(context: Context, { _retryJobId }: FlowError): unknown {
  if (_retryJobId === undefined || findRecord(context, _retryJobId) === undefined) return nothing;
  return html`· ${recordLink(context, _retryJobId, 'its retry')}`;
}

/** Whether a job retries an error right now. */
export function isBeingRetried(context: Context, error: FlowError): boolean {
  return isOpenError(error) && ['queued', 'running'].includes(retryStatus(context, error) ?? '');
}

function retryStatus(context: Context, { _retryJobId }: FlowError): string | undefined {
  const status = _retryJobId === undefined ? undefined : findRecord(context, _retryJobId)?.record['status'];
  return typeof status === 'string' ? status : undefined;
}
