import { html, nothing, type TemplateResult } from 'lit-html';
import { changeClock } from '../actions/clock.ts';
import { badge } from '../parts/badge.ts';
import { momentText } from '../parts/text/moment.ts';
import type { Context } from '../state/context.ts';

const strides = [
  ['1 minute', 60_000],
  ['1 hour', 3_600_000],
  ['1 day', 86_400_000],
] as const;

/** What time it is in the account, and its hands. */
export function clockPanel(context: Context): TemplateResult {
  const { clock, account } = context.store.state;
  const frozen = clock?.frozen === true;
  const onSet = (event: SubmitEvent): void => {
    event.preventDefault();
    if (!(event.target instanceof HTMLFormElement)) return;
    // A field of date and time has no zone: it is read as UTC.
    const moment = Date.parse(`${String(new FormData(event.target).get('moment'))}Z`);
    if (!Number.isNaN(moment)) void changeClock(context, { set: moment });
  };
  return html`<header class="page-head">
      <div>
        <h1>Clock</h1>
        <p>The time that the account <b>${account}</b> stamps its records with</p>
      </div>
    </header>
    <section class="card clock">
      <p class="clock-face" aria-live="off">
        ${clock === undefined ? '…' : momentText(clock.now)} <small>UTC</small>
      </p>
      <p class="badges">
        ${frozen ? badge('busy', 'frozen') : badge('good', 'running')}
        ${clock === undefined ? nothing : html`<code>${new Date(clock.now).toISOString()}</code>`}
      </p>
      <div class="row">
        ${
          frozen
            ? html`<button type="button" class="button primary" @click=${(): void => void changeClock(context, { resume: true })}>Resume</button>`
            : html`<button type="button" class="button primary" @click=${(): void => void changeClock(context, { freeze: true })}>Freeze</button>`
        }
        <span class="group" role="group" aria-label="Advance">
          ${strides.map(
            ([text, advance]) =>
              html`<button type="button" class="button" aria-label="Advance by ${text}" @click=${(): void => void changeClock(context, { advance })}>
                + ${text}
              </button>`,
          )}
        </span>
      </div>
      <form class="form-row" aria-label="Set the clock" @submit=${onSet}>
        <label class="labelled wide">
          <span>Set to, in UTC</span>
          <input class="field" type="datetime-local" name="moment" step="1" required />
        </label>
        <button class="button">Set</button>
      </form>
    </section>
    <p class="hint">A frozen clock stamps every record alike; one that runs goes on from where it was set.</p>`;
}
