import { html, nothing } from 'lit-html';
import type { Flow } from '../../../../../fixtures/resources/flows/flow.ts';
import { accountOf, attempt, type Context, say } from '../../state/context.ts';

/** What is to come of the runs of a flow, until it is left to the fake again. */
export function directForm(context: Context, flow: Flow): unknown {
  if (!context.store.state.operations.includes('runFlow')) return nothing;
  const onDirect = (event: SubmitEvent): void => {
    event.preventDefault();
    if (event.target instanceof HTMLFormElement) void direct(context, flow, new FormData(event.target));
  };
  return html`<details class="card fold">
    <summary>Direct its runs</summary>
    <form aria-label="Direct its runs" @submit=${onDirect}>
      <div class="form-row">
        <label class="labelled">
          <span>Records read</span>
          <input class="field" type="number" name="exported" min="0" max="1000000" value="20" />
        </label>
        <label class="labelled wide">
          <span>Errors, one a line</span>
          <textarea class="field" name="errors" rows="2" placeholder="No such customer: 4711"></textarea>
        </label>
      </div>
      <div class="row end">
        <button type="button" class="button" @click=${(): void => void leave(context, flow)}>Leave to the fake</button>
        <button class="button primary">Direct</button>
      </div>
    </form>
  </details>`;
}

async function direct(context: Context, { _id, name }: Flow, form: FormData): Promise<void> {
  const lines = String(form.get('errors') ?? '').split('\n');
  const errors = lines.flatMap((line) => (line.trim() === '' ? [] : [{ message: line.trim() }]));
  await attempt(context, async () => {
    await accountOf(context).flows.onRun(_id, { exported: Number(form.get('exported')), errors });
    say(context, `So it goes in each run of “${name}” from now on.`);
  });
}

async function leave(context: Context, { _id, name }: Flow): Promise<void> {
  await attempt(context, async () => {
    await accountOf(context).flows.onRun(_id, undefined);
    say(context, `The runs of “${name}” go as usual again.`);
  });
}
