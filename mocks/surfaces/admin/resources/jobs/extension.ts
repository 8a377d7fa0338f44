import { preview } from '../../../../../contracts/violations/violation.ts';
import type { DirectedJob } from '../../../../integrator/resources/jobs/directing/directed-job.ts';
import type { RunOutcome } from '../../../../integrator/resources/jobs/run/outcome.ts';
import type { AdminCall } from '../../call/admin-call.ts';
import type { AdminExtension } from '../../call/admin-extension.ts';
import { AdminRefusal } from '../../request/admin-refusal.ts';
import { checkKeys, isLeftToCheck, objectOf } from '../../request/json-object.ts';

type Act = (job: DirectedJob, outcome: RunOutcome | undefined) => unknown;

const acts: ReadonlyMap<string, Act> = new Map<string, Act>([
  ['direct', (job) => job.read()],
  ['start', (job) => job.start()],
  ['complete', (job, outcome) => job.complete(outcome)],
  ['fail', (job, outcome) => job.fail(outcome)],
  ['cancel', (job) => job.cancel()],
]);

/** What the control API has of jobs: what becomes of a run. */
export const extension: AdminExtension<'directJob'> = { routes: { directJob }, growing: { directJob: 'body' } };

function directJob({ account, path: { id = '', act = '' }, body }: AdminCall): Response {
  const outcome = body === undefined ? undefined : objectOf(body);
  const next = acts.get(act);
  if (next === undefined) {
    throw new AdminRefusal(
      'not-found',
      `Failed to direct the job ${id}: there is no ${preview(act)}. Give ${[...acts.keys()].join(', ')}.`,
    );
  }
  if (act !== 'complete' && act !== 'fail') checkKeys(outcome ?? {}, []);
  return Response.json(next(account.jobs.direct(id), isLeftToCheck<RunOutcome>(outcome) ? outcome : undefined));
}
