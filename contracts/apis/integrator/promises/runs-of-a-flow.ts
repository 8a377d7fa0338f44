import type { Operation } from '../../../../spec/operation/operation.ts';
import { expectSuccess } from '../../../check/expect/expectations.ts';
import { createOwn, removeOwn } from '../../../check/records/own-records.ts';
import { type Resource, recordParameters } from '../../../check/resource/resources.ts';
import type { CheckPlan } from '../../../check/session/check-plan.ts';
import { expectThat, story } from '../../../check/stories/story.ts';
import type { Contract } from '../../../contract/contract.ts';
import { type AwaitJob, errorOperations, fieldOf, judgeErrors } from './errors-of-a-run.ts';

/** How often a job is asked for, a second apart, before nothing more is said of it. */
const maxLooks = 60;

/** An id in the place of which stands one of a record of the run. */
const anyId = '59bbb1e10f7e2a5d7c1a9a01';

/** A flow from an export to an import. */
const steps = { pageGenerators: [{ _exportId: anyId }], pageProcessors: [{ type: 'import', _importId: anyId }] };

/** The operations of a run, by their names in the document. */
const names = ['runFlow', 'getJob', 'listLatestFlowJobs', ...errorOperations] as const;
type Operations = Readonly<Record<(typeof names)[number], Operation>>;

/**
 * A run of a flow: it is a job, which ends; its errors are counted, listed, tagged, retried and resolved. A flow that is
 * switched off does not run.
 *
 * All of it acts outside of the account, so it is judged only where that is asked for.
 */
export function runPlans(flows: Resource, { operations }: Contract): CheckPlan[] {
  const found = operationsOf(operations);
  if (found === undefined) return [];
  return [
    story(
      found.runFlow,
      'a run is a job that ends, and its errors can be tagged, retried and resolved',
      async (session) => {
        const own = await createOwn(session, flows, { ...steps, disabled: false });
        if (own === undefined) return;
        const run = await session.send({
          operation: found.runFlow,
          pathParameters: recordParameters(flows, own.id),
          json: {},
        });
        const job = fieldOf(run, '_jobId');
        if (expectSuccess(session, run, 'the flow may run') && typeof job === 'string') {
          const ended = await awaitJob(found)(session, job, { _id: job, type: 'flow', _flowId: own.id });
          if (ended !== undefined) await judgeErrors(session, found, flows, own, awaitJob(found));
        }
        await removeOwn(session, flows, own.id);
      },
    ),
    story(found.runFlow, 'a flow that is switched off does not run', async (session) => {
      const own = await createOwn(session, flows, { ...steps, disabled: true });
      if (own === undefined) return;
      const run = await session.send({
        operation: found.runFlow,
        pathParameters: recordParameters(flows, own.id),
        json: {},
      });
      const { status } = run.response;
      const message = `${found.runFlow.id} must refuse a flow that is switched off, with 422.`;
      expectThat(session, run, status === 422, 'a disabled flow does not run', message, String(status), '422');
      const latest = await session.send({
        operation: found.listLatestFlowJobs,
        pathParameters: recordParameters(flows, own.id),
      });
      const jobs = latest.response.value;
      const isIdle = latest.response.status >= 300 || jobs === undefined || (Array.isArray(jobs) && jobs.length === 0);
      const why = `${found.listLatestFlowJobs.id} must show no job of a flow that never ran.`;
      expectThat(session, latest, isIdle, 'no job without a run', why, jobs, []);
      await removeOwn(session, flows, own.id);
    }),
  ];
}

function operationsOf(operations: readonly Operation[]): Operations | undefined {
  const byId = new Map(operations.map((operation) => [operation.id, operation]));
  const found = names.flatMap((name): [string, Operation][] => {
    const operation = byId.get(name);
    return operation === undefined ? [] : [[name, operation]];
  });
  const all = Object.fromEntries(found);
  return isWhole(all) ? all : undefined;
}

function isWhole(found: Readonly<Record<string, Operation>>): found is Operations {
  return names.every((name) => Object.hasOwn(found, name));
}

/** Waits for a job to end. */
function awaitJob({ runFlow, getJob }: Operations): AwaitJob {
  return async (session, id, wanted) => {
    for (let asked = 0; asked < maxLooks; asked++) {
      if (asked > 0) await session.pause(1000);
      const job = await session.send({ operation: getJob, pathParameters: { _id: id } });
      if (!expectSuccess(session, job, 'the job has begun')) return undefined;
      if (asked === 0) {
        const shown = Object.fromEntries(Object.keys(wanted).map((name) => [name, fieldOf(job, name)]));
        const isSame = Object.entries(wanted).every(([name, value]) => shown[name] === value);
        const message = `${getJob.id} must show the job that was started: ${JSON.stringify(wanted)}.`;
        expectThat(session, job, isSame, 'the job of a run', message, shown, wanted);
      }
      const status = fieldOf(job, 'status');
      if (status === 'completed' || status === 'failed' || status === 'canceled') {
        const message = `${getJob.id} must tell when a job has ended that is ${status}.`;
        const endedAt = fieldOf(job, 'endedAt');
        expectThat(session, job, typeof endedAt === 'string', 'ended jobs say when', message, endedAt, 'a moment');
        return status;
      }
    }
    session.leaveUnjudged(runFlow, `A run did not end in ${maxLooks} looks at it; what came of it was not judged.`);
    return undefined;
  };
}
