import { isRecord } from '../../../../spec/document/document.ts';
import type { Operation } from '../../../../spec/operation/operation.ts';
import type { Exchange } from '../../../check/exchange/exchange-log.ts';
import { expectSuccess } from '../../../check/expect/expectations.ts';
import { createOwn, type OwnRecord, removeOwn } from '../../../check/records/own-records.ts';
import { type Resource, recordParameters } from '../../../check/resource/resources.ts';
import type { CheckPlan } from '../../../check/session/check-plan.ts';
import type { CheckSession } from '../../../check/session/session.ts';
import { expectThat, story } from '../../../check/stories/story.ts';
import type { Contract } from '../../../contract/contract.ts';

/** How often a job is asked for, a second apart, before nothing more is said of it. */
const maxLooks = 60;

/** An id in the place of which stands one of a record of the run. */
const anyId = '59bbb1e10f7e2a5d7c1a9a01';

/** A flow from an export to an import. */
const steps = { pageGenerators: [{ _exportId: anyId }], pageProcessors: [{ type: 'import', _importId: anyId }] };

/** The operations of a run, by their names in the document. */
const names = ['runFlow', 'getJob', 'listLatestFlowJobs', 'listFlowErrors', 'listStepErrors', 'resolveErrors'] as const;
type Operations = Readonly<Record<(typeof names)[number], Operation>>;

/**
 * A run of a flow: it is a job, which ends; its errors are counted, listed and resolved. A flow that is switched off does
 * not run.
 *
 * All of it acts outside of the account, so it is judged only where that is asked for.
 */
export function runPlans(flows: Resource, { operations }: Contract): CheckPlan[] {
  const found = operationsOf(operations);
  if (found === undefined) return [];
  return [
    story(found.runFlow, 'a run is a job that ends, and its errors can be resolved', async (session) => {
      const own = await createOwn(session, flows, { ...steps, disabled: false });
      if (own === undefined) return;
      const run = await session.send({
        operation: found.runFlow,
        pathParameters: recordParameters(flows, own.id),
        json: {},
      });
      const job = fieldOf(run, '_jobId');
      if (expectSuccess(session, run, 'the flow may run') && typeof job === 'string') {
        if (await expectEnded(session, found, own, job)) await resolveAll(session, found, flows, own);
      }
      await removeOwn(session, flows, own.id);
    }),
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
  const found = new Map(operations.map((operation) => [operation.id, operation]));
  const [runFlow, getJob, listLatestFlowJobs, listFlowErrors, listStepErrors, resolveErrors] = names.map((name) =>
    found.get(name),
  );
  if (!runFlow || !getJob || !listLatestFlowJobs || !listFlowErrors || !listStepErrors || !resolveErrors)
    return undefined;
  return { runFlow, getJob, listLatestFlowJobs, listFlowErrors, listStepErrors, resolveErrors };
}

/** Waits for a job to end; `false` where it does not, or is not there. */
async function expectEnded(
  session: CheckSession,
  { runFlow, getJob }: Operations,
  flow: OwnRecord,
  id: string,
): Promise<boolean> {
  for (let asked = 0; asked < maxLooks; asked++) {
    if (asked > 0) await session.pause(1000);
    const job = await session.send({ operation: getJob, pathParameters: { _id: id } });
    if (!expectSuccess(session, job, 'the run has begun')) return false;
    if (asked === 0) {
      const wanted = { _id: id, type: 'flow', _flowId: flow.id };
      const shown = Object.fromEntries(Object.keys(wanted).map((name) => [name, fieldOf(job, name)]));
      const isSame = Object.entries(wanted).every(([name, value]) => shown[name] === value);
      const message = `${getJob.id} must show the job that ${runFlow.id} has started: a job of type flow, of this flow.`;
      expectThat(session, job, isSame, 'the job of a run', message, shown, wanted);
    }
    const status = fieldOf(job, 'status');
    if (status === 'completed' || status === 'failed' || status === 'canceled') {
      const message = `${getJob.id} must tell when a job has ended that is ${status}.`;
      const endedAt = fieldOf(job, 'endedAt');
      expectThat(session, job, typeof endedAt === 'string', 'ended jobs say when', message, endedAt, 'a moment');
      return true;
    }
  }
  session.leaveUnjudged(runFlow, `A run did not end in ${maxLooks} looks at it; what came of it was not judged.`);
  return false;
}

/** Resolves the errors of each step, which are then open no more. */
async function resolveAll(
  session: CheckSession,
  { listFlowErrors, listStepErrors, resolveErrors }: Operations,
  flows: Resource,
  flow: OwnRecord,
): Promise<void> {
  const counted = await session.send({ operation: listFlowErrors, pathParameters: recordParameters(flows, flow.id) });
  for (const { _expOrImpId: stepId, numError } of countsIn(counted)) {
    if (typeof stepId !== 'string') continue;
    const at = { pathParameters: { ...recordParameters(flows, flow.id), stepId } };
    const open = await session.send({ operation: listStepErrors, ...at });
    const errors = recordsIn(fieldOf(open, 'errors')).map(({ errorId }) => errorId);
    const isWhole = fieldOf(open, 'nextPageURL') === undefined;
    const message = `${listStepErrors.id} must list as many errors as ${listFlowErrors.id} counts.`;
    if (isWhole)
      expectThat(session, open, errors.length === numError, 'errors are counted', message, errors.length, numError);
    if (errors.length === 0) continue;
    await session.send({ operation: resolveErrors, ...at, json: { errors } });
    const left = await session.send({ operation: listStepErrors, ...at });
    const still = recordsIn(fieldOf(left, 'errors')).filter(({ errorId }) => errors.includes(errorId));
    const why = `${listStepErrors.id} must not show errors that ${resolveErrors.id} has resolved.`;
    expectThat(session, left, still.length === 0, 'resolved errors are open no more', why, still, []);
  }
}

/** The counts of the steps, whatever they are called. */
function countsIn({ response }: Exchange): readonly Readonly<Record<string, unknown>>[] {
  return isRecord(response.value) ? Object.values(response.value).flatMap(recordsIn) : [];
}

function fieldOf({ response }: Exchange, name: string): unknown {
  return isRecord(response.value) ? response.value[name] : undefined;
}

function recordsIn(value: unknown): readonly Readonly<Record<string, unknown>>[] {
  return Array.isArray(value) ? value.filter(isRecord) : [];
}
