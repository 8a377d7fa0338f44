import { html, nothing } from 'lit-html';
import type { Flow } from '../../../../../fixtures/resources/flows/flow.ts';
import { openRecord } from '../../actions/records.ts';
import { accountOf, attempt, type Context, say } from '../../state/context.ts';
import { jobs } from '../jobs/known/known-jobs.ts';
import { outcomeFields, outcomeOf, typed } from '../jobs/outcome/outcome-fields.ts';
import { stepsOfFlow } from './steps-of-flow.ts';

/** What is to come of the runs of a flow, until it is left to the fake again. */
export function directForm(context: Context, flow: Flow): unknown {
  if (!context.store.state.operations.includes('runFlow')) return nothing;
  const onDirect = (event: SubmitEvent): void => {
    event.preventDefault();
    if (event.target instanceof HTMLFormElement) void direct(context, flow, new FormData(event.target));
  };
  return html`<details class="card fold">
    <summary>Direct its runs</summary>
    <form class="stack" aria-label="Direct its runs" @submit=${onDirect}>
      ${outcomeFields(stepsOfFlow(context, flow))}
      <div class="form-row">
        <label class="labelled">
          <span>Ends</span>
          <select class="field" name="status">
            <option value="completed">completed</option>
            <option value="failed">failed</option>
            <option value="hold">when I say so</option>
          </select>
        </label>
        <label class="labelled">
          <span>Takes, ms</span>
          <input class="field" type="number" name="duration" min="0" placeholder="as usual" />
        </label>
      </div>
      <div class="row end">
        <button type="button" class="button" @click=${(): void => void leave(context, flow)}>Leave to the fake</button>
        <button class="button primary">Direct</button>
      </div>
    </form>
    <div class="row">
      <button type="button" class="button small" @click=${(): void => void hold(context, flow)}>Run once, by hand</button>
      <span class="hint">The run waits until it is started and ended on its page.</span>
    </div>
  </details>`;
}

async function direct(context: Context, { _id, name }: Flow, form: FormData): Promise<void> {
  const ends = typed(form, 'status');
  const duration = typed(form, 'duration');
  await attempt(context, async () => {
    await accountOf(context).flows.onRun(_id, {
      ...outcomeOf(form),
      ...(ends === 'failed' && { status: ends }),
      ...(ends === 'hold' && { hold: true }),
      ...(duration !== '' && { duration: Number(duration) }),
    });
    say(context, `So it goes in each run of “${name}” from now on.`);
  });
}

async function leave(context: Context, { _id, name }: Flow): Promise<void> {
  await attempt(context, async () => {
    await accountOf(context).flows.onRun(_id, undefined);
    say(context, `The runs of “${name}” go as usual again.`);
  });
}

/** Runs the flow once, and leads to the run. */
async function hold(context: Context, { _id }: Flow): Promise<void> {
  await attempt(context, async () => {
    const job = await accountOf(context).flows.run(_id);
    openRecord(context, jobs, job._id);
  });
}
