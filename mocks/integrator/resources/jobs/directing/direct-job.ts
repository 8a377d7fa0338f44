import { checkOptions } from '../../../../../contracts/options/check-options.ts';
import { preview } from '../../../../../contracts/violations/violation.ts';
import type { MockAccount } from '../../../../engine/account/account.ts';
import { timestamp } from '../../../../engine/time/clock.ts';
import type { FakeContext } from '../../../define/fake-context.ts';
import { OptionError } from '../../../errors/option-error.ts';
import { followingScripts } from '../../flows/start/asked-scripts.ts';
import { flowIn } from '../../flows/start/flow-record.ts';
import { runDurationOf } from '../../flows/start/run-options.ts';
import { startFollowing } from '../../flows/start/start-run.ts';
import { withStepRequests } from '../../flows/start/step-requests.ts';
import { stepIdsIn } from '../../flows/steps/flow-steps.ts';
import { jobNow } from '../counts/jobs-now.ts';
import { canceledFamily } from '../run/canceled-jobs.ts';
import { checkErrors, outcomeParts } from '../run/check-outcome.ts';
import { endedRun } from '../run/ended-run.ts';
import type { RunOutcome } from '../run/outcome.ts';
import { putRun } from '../run/put-run.ts';
import type { Job } from '../state/job.ts';
import { familyOf, type JobFamily } from '../state/jobs.ts';
import { hasEnded } from '../state/shown-job.ts';
import type { DirectedJob } from './directed-job.ts';

/**
 * Takes a job into a test's hands.
 *
 * @throws {OptionError} where there is none of that id.
 */
export function directedJob(fake: FakeContext, account: MockAccount, id: string): DirectedJob {
  const { _flowJobId, _id } = found(account, id, 'direct');
  const parent = _flowJobId ?? _id;
  const end = (doing: string, status: 'completed' | 'failed', outcome: RunOutcome): Job =>
    account.transaction(() => {
      checkOptions(`${doing}()`, outcome, outcomeParts);
      const { family, now } = open(account, parent, doing);
      checkErrors(`${doing}()`, outcome, stepIdsIn(account, family.parent._flowId));
      const startedAt = Date.parse(family.parent.startedAt ?? timestamp(now));
      const startNext = status === 'completed' ? startingNext(fake, account, family.parent) : undefined;
      const run = endedRun(family, outcome, { status, startedAt, endedAt: now });
      putRun(account, withStepRequests(fake.memory, account, run, startedAt));
      startNext?.(now);
      return found(account, parent, doing);
    });
  return {
    _id: parent,
    read: () => found(account, parent, 'read'),
    start: () =>
      account.transaction(() => {
        const { family, now } = open(account, parent, 'start');
        putRun(account, { ...startedFamily(family, timestamp(now)), errors: [] });
        return found(account, parent, 'start');
      }),
    complete: (outcome = {}) => end('complete', 'completed', outcome),
    fail: (outcome = {}) => end('fail', 'failed', outcome),
    cancel: () =>
      account.transaction(() => {
        const { family, now } = open(account, parent, 'cancel');
        return canceledFamily(account, family.parent, now).parent;
      }),
  };
}

/** What starts the flows that run after the one of a job; `undefined` where there are none. */
function startingNext(fake: FakeContext, account: MockAccount, parent: Job): ((now: number) => void) | undefined {
  const { type, _flowId = '' } = parent;
  const flow = type === 'flow' ? flowIn(account, _flowId) : undefined;
  if (flow === undefined) return undefined;
  const scripts = followingScripts(fake, account, flow);
  if (scripts instanceof Promise) {
    // Nobody waits for it: what it comes to is of no use here.
    scripts.catch(() => undefined);
    throw new OptionError(
      `Failed to start what runs after the flow ${_flowId}: onRun() was given an asynchronous function, or records. Give a function that returns its script at once, or what comes of the run.`,
    );
  }
  const start = { memory: fake.memory, scripts, duration: runDurationOf(fake) };
  return (now) => startFollowing(account, flow, now, start, [parent]);
}

function startedFamily({ parent, children }: JobFamily, at: string): JobFamily {
  const started = (job: Job): Job => ({
    ...job,
    status: 'running',
    startedAt: job.startedAt ?? at,
    lastModified: at,
  });
  return { parent: started(parent), children: children.map(started) };
}

/** The family of a job that has not ended. What time would bring of itself is in the test's hands from now on. */
function open(account: MockAccount, id: string, doing: string): { readonly family: JobFamily; readonly now: number } {
  const now = account.clock.now();
  const job = found(account, id, doing);
  if (hasEnded(job)) {
    throw new OptionError(
      `Failed to ${doing} the job ${id}: it is ${job.status} since ${job.endedAt}. Give one that is queued or running; integrator.flows.run() makes one.`,
    );
  }
  return { family: familyOf(account, job, now), now };
}

function found(account: MockAccount, id: string, doing: string): Job {
  const job = typeof id === 'string' ? jobNow(account, id, account.clock.present) : undefined;
  if (job !== undefined) return job;
  throw new OptionError(
    `Failed to ${doing} the job ${typeof id === 'string' ? id : preview(id)}: the account ${account.name} has none of that _id. Give the _jobId of a run.`,
  );
}
