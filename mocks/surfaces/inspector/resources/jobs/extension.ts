import { html, nothing } from 'lit-html';
import { runOverApi } from '../../actions/call-api.ts';
import { badge } from '../../parts/badge.ts';
import { newer, plural } from '../../parts/text/moment.ts';
import { recordKnown } from '../../state/around.ts';
import type { Context } from '../../state/context.ts';
import type { ResourceExtension } from '../../state/extension.ts';
import { errorsCard } from '../flow-errors/errors-card.ts';
import { errorsIn, type FlowError, flowErrors, stepIn } from '../flow-errors/known/known-errors.ts';
import { familyIn, isJob, isUnderWay, type Job, jobs, jobTitle } from './known/known-jobs.ts';
import { directRun } from './outcome/direct-run.ts';
import { runCard } from './run/run-card.ts';
import { statusBadge } from './run/status-badge.ts';

/** What is special about jobs: how far one is, what it and its steps have done, what went wrong, and that it goes on by itself. */
export const extension: ResourceExtension<Context> = {
  order: (one, other) => newer(String(one['createdAt']), String(other['createdAt'])),
  title: (record) => (isJob(record) ? jobTitle(record) : undefined),
  badges: (record) => (isJob(record) ? badgesOf(record) : []),
  isUnderWay: (record) => isJob(record) && isUnderWay(record),
  actions: (context, record) => (isJob(record) ? cancelButton(context, record) : nothing),
  above: (context, record) =>
    isJob(record)
      ? html`${runCard(context, record)} ${directRun(context, record)} ${errorsOf(context, record)}`
      : nothing,
  usersAbove: [jobs, flowErrors],
};

function badgesOf(job: Job): readonly unknown[] {
  const { type, numSuccess = 0, numError = 0 } = job;
  return [
    statusBadge(job),
    badge('plain', type),
    numSuccess > 0 ? badge('plain', `${numSuccess} succeeded`) : nothing,
    numError > 0 ? badge('bad', plural(numError, 'error')) : nothing,
  ];
}

/** What went wrong in a run; of the job of a step, what went wrong there; of a retry, what it retries. */
function errorsOf(context: Context, job: Job): unknown {
  const { state } = context.store;
  const { parent } = familyIn(state.around, job);
  const flow = job._flowId === undefined ? undefined : recordKnown(state.around, job._flowId);
  const ownStep = job._importId ?? job._exportId;
  const isOwn = (error: FlowError): boolean => {
    if (job.type === 'retry') return error._retryJobId === job._id;
    if (error._flowJobId !== parent._id) return false;
    return job._flowJobId === undefined || stepIn(flow, error) === ownStep;
  };
  return errorsCard(context, {
    errors: errorsIn(state).filter(isOwn),
    flow: flow === undefined || job._flowId === undefined ? undefined : { ...flow, _id: job._flowId },
    run: parent._id,
    whenNone: isUnderWay(job) ? 'None so far: it has not ended.' : 'Nothing has gone wrong.',
  });
}

function cancelButton(context: Context, job: Job): unknown {
  const { operations, running } = context.store.state;
  if (!operations.includes('cancelJob') || !isUnderWay(job)) return nothing;
  const path = `/jobs/${encodeURIComponent(job._id)}/cancel`;
  const cancel = (): void =>
    void runOverApi(context, path, { method: 'PUT', path, done: 'Cancelled, with its steps.' });
  return html`<button type="button" class="button" ?disabled=${running !== undefined} @click=${cancel}>Cancel run</button>`;
}
