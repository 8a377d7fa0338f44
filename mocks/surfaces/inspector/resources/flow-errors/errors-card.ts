import { html, nothing, type TemplateResult } from 'lit-html';
import { repeat } from 'lit-html/directives/repeat.js';
import { errorsByStep } from '../../../../integrator/resources/flow-errors/kept/flow-error.ts';
import { recordLink } from '../../links/record-link.ts';
import { plural } from '../../parts/text/moment.ts';
import type { Context } from '../../state/context.ts';
import { isRetriable, resolveErrors, retryErrors, type StepPlace } from './known/error-calls.ts';
import { areTooMany, type FlowError, isOpenError, openCount, type SteppedFlow } from './known/known-errors.ts';
import { errorLine, isBeingRetried } from './line/error-line.ts';

/** Errors that are shown together. */
export interface ErrorsShown {
  readonly errors: readonly FlowError[];
  /** The flow in which they occurred; `undefined` where it is gone. */
  readonly flow: (SteppedFlow & { readonly _id: string }) | undefined;
  /** The run whose page it is. */
  readonly run?: string;
  /** What stands in the place of errors where there are none. */
  readonly whenNone: string;
}

/** How many errors of one step are drawn. */
const maxDrawn = 50;

/** The errors of a flow or of a run, step by step: those that are open, then those that are resolved. */
export function errorsCard(context: Context, shown: ErrorsShown): TemplateResult {
  const { errors, whenNone } = shown;
  const open = errors.filter(isOpenError);
  const resolved = errors.filter((error) => !isOpenError(error));
  return html`<section class="card" aria-label="Errors">
    <header class="card-head">
      <h3>Errors</h3>
      ${errors.length === 0 ? nothing : html`<p class="hint">${openCount(errors)} open, ${resolved.length} resolved</p>`}
    </header>
    ${
      areTooMany(context.store.state)
        ? html`<p class="hint">This account has more errors than are looked through here.</p>`
        : errors.length === 0
          ? html`<p class="hint">${whenNone}</p>`
          : open.length === 0
            ? html`<p class="hint">Each is resolved.</p>`
            : byStep(shown, open).map((one) => stepErrors(context, shown, one))
    }
    ${
      resolved.length === 0
        ? nothing
        : html`<details class="inner resolved-errors">
            <summary>${plural(resolved.length, 'resolved error')}</summary>
            ${byStep(shown, resolved).map((one) => lines(context, shown, one))}
          </details>`
    }
  </section>`;
}

/** Errors of one step. */
interface StepErrors {
  readonly errors: readonly FlowError[];
  /** The step; `undefined` where the flow has none of it, and nothing can be done about them over the API. */
  readonly step: StepPlace | undefined;
}

/** Errors by their step, in the order of the flow. */
function byStep({ flow }: ErrorsShown, errors: readonly FlowError[]): readonly StepErrors[] {
  if (flow === undefined) return [{ errors, step: undefined }];
  const { steps, strangers } = errorsByStep(errors, flow);
  const known = [...steps].map(([stepId, own]) => ({ errors: own, step: { flowId: flow._id, stepId } }));
  return [...known, { errors: strangers, step: undefined }].filter((one) => one.errors.length > 0);
}

function stepErrors(context: Context, shown: ErrorsShown, { errors, step }: StepErrors): TemplateResult {
  const retriable = errors.filter((error) => isRetriable(error) && !isBeingRetried(context, error));
  const isOff = context.store.state.running !== undefined;
  return html`<div class="error-step">
    <header class="card-head">
      <h4>${step === undefined ? 'No step of the flow' : recordLink(context, step.stepId)} <span class="count">${errors.length}</span></h4>
      ${
        step === undefined || errors.length < 2
          ? nothing
          : html`<div class="row">
              <button
                type="button"
                class="button small"
                ?disabled=${isOff || retriable.length === 0}
                @click=${(): void => void retryErrors(context, step, retriable)}
              >
                Retry all
              </button>
              <button
                type="button"
                class="button small"
                ?disabled=${isOff}
                @click=${(): void => void resolveErrors(context, step, errors)}
              >
                Resolve all
              </button>
            </div>`
      }
    </header>
    ${lines(context, shown, { errors, step })}
  </div>`;
}

function lines(context: Context, shown: ErrorsShown, { errors, step }: StepErrors): TemplateResult {
  const newest = errors.toReversed();
  const place = { step, run: shown.run };
  return html`<ul class="errors">
      ${repeat(
        newest.slice(0, maxDrawn),
        ({ errorId }) => errorId,
        (error) => html`<li>${errorLine(context, error, place)}</li>`,
      )}
    </ul>
    ${newest.length > maxDrawn ? html`<p class="hint">and ${newest.length - maxDrawn} older ones</p>` : nothing}`;
}
