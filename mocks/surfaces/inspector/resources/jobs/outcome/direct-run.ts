import { html, nothing } from 'lit-html';
import { refresh } from '../../../actions/refresh.ts';
import { findRecord } from '../../../links/record-link.ts';
import { recordLabel } from '../../../parts/record/record-label.ts';
import { accountOf, attempt, type Context, say } from '../../../state/context.ts';
import { familyIn, isUnderWay, type Job } from '../known/known-jobs.ts';
import { type OutcomeStep, outcomeFields, outcomeOf } from './outcome-fields.ts';

/** A run that has not ended, in the hands of the reader: it is started, and ended well or badly. */
export function directRun(context: Context, job: Job): unknown {
  if (job.type !== 'flow' || !isUnderWay(job)) return nothing;
  const onSubmit = (event: SubmitEvent): void => {
    event.preventDefault();
    const { target, submitter } = event;
    if (!(target instanceof HTMLFormElement)) return;
    void end(context, job, submitter?.getAttribute('value') === 'fail', new FormData(target));
  };
  return html`<section class="card" aria-label="Direct this run">
    <h3>Direct this run</h3>
    <form class="stack" aria-label="Direct this run" @submit=${onSubmit}>
      ${outcomeFields(stepsOf(context, job))}
      <div class="row end">
        ${
          job.status === 'queued'
            ? html`<button type="button" class="button" @click=${(): void => void start(context, job)}>Start it</button>`
            : nothing
        }
        <button class="button" value="fail">Let it fail</button>
        <button class="button primary" value="complete">Complete it</button>
      </div>
    </form>
  </section>`;
}

async function start(context: Context, { _id }: Job): Promise<void> {
  await attempt(context, async () => {
    const job = await accountOf(context).jobs.direct(_id);
    await job.start();
    say(context, 'The run has begun. It goes on until you end it.');
  });
  await refresh(context);
}

async function end(context: Context, { _id }: Job, fails: boolean, form: FormData): Promise<void> {
  await attempt(context, async () => {
    const job = await accountOf(context).jobs.direct(_id);
    await (fails ? job.fail(outcomeOf(form)) : job.complete(outcomeOf(form)));
    say(context, fails ? 'The run has failed.' : 'The run is completed.');
  });
  await refresh(context);
}

/** The steps of the run, each by the name of its record. */
function stepsOf(context: Context, job: Job): readonly OutcomeStep[] {
  return familyIn(context.store.state.around, job).children.flatMap(({ _importId, _exportId }) => {
    const id = _importId ?? _exportId;
    if (id === undefined) return [];
    const found = findRecord(context, id);
    return [{ id, name: found === undefined ? id : recordLabel(context, found.resource, found.record) }];
  });
}
