import type { operations } from '../../../../../spec/generated/types.ts';
import type { TypedBehaviour, TypedCall, TypedResponse } from '../../../../engine/behaviours/behaviour.ts';
import { andThen } from '../../../../engine/time/maybe-promise.ts';
import type { Refusal } from '../../../../engine/wire/problem.ts';
import type { FakeContext } from '../../../define/fake-context.ts';
import { askedScripts } from '../start/asked-scripts.ts';
import { checkedScript } from '../start/check-script.ts';
import { type Flow, flowIn, whyNoRun, whyNoTestRun } from '../start/flow-record.ts';
import { noRunCodeOf, runDurationOf, runStatusOf } from '../start/run-options.ts';
import { startRun } from '../start/start-run.ts';
import { stepIdsOf, stepsOfFlow } from '../steps/flow-steps.ts';

type Run = TypedCall<operations['runFlow']>;
type TestRun = TypedCall<operations['testRunFlow']>;

/** A response that says why a flow does not run. */
type NotRun = Extract<TypedResponse<operations['testRunFlow']>, { readonly status: 403 | 422 }> | Refusal;

/** Runs a flow as its script says; one without a script moves no records, and completes. */
export function runningFlow(fake: FakeContext): TypedBehaviour<operations['runFlow']> {
  return (call) =>
    running(
      fake,
      call,
      (flow) => {
        const why = whyNoRun(flow);
        return why && { status: 422, body: { errors: [{ code: noRunCodeOf(fake, why), ...why }] } };
      },
      (_jobId): TypedResponse<operations['runFlow']> =>
        runStatusOf(fake) === 200 ? { status: 200, body: { _jobId } } : { status: 201, body: { _jobId } },
    );
}

/** Runs a flow that is switched off, to try it. Source: doc; choice that it runs as any other. */
export function tryingFlow(fake: FakeContext): TypedBehaviour<operations['testRunFlow']> {
  return (call) =>
    running(
      fake,
      call,
      (flow): NotRun | undefined => {
        const message = 'The flow is enabled. Disable it to try it.';
        if (!flow.disabled)
          return { status: 403, body: { errors: [{ code: 'invalid_flow', message, field: 'disabled' }] } };
        const why = whyNoTestRun(flow);
        return why && { status: 422, body: { errors: [{ code: 'invalid_flow', ...why }] } };
      },
      (_jobId) => ({ status: 200 as const, body: { _jobId } }),
    );
}

function running<Started, No>(
  fake: FakeContext,
  call: Run | TestRun,
  refuse: (flow: Flow) => No | undefined,
  respond: (job: string) => Started,
): ReturnType<typeof andThen<unknown, Started | No | NotRun>> {
  const { account, now, body } = call;
  return admit(call, refuse, (flow) =>
    andThen(askedScripts(fake, account, { flow, body }), (asked) =>
      // A function may take its time, and others may have written meanwhile: what counts is what is there now.
      account.transaction(() =>
        admit(call, refuse, (current): Started | No | NotRun => {
          const script = asked.get(current._id) ?? {};
          const checked = checkedScript(`the script of the flow ${current._id}`, script, stepIdsOf(current));
          const scripts = new Map([...asked, [current._id, checked]]);
          const start = { memory: fake.memory, scripts, duration: runDurationOf(fake) };
          return respond(startRun(account, current, now, start, { exportIds: body?._exportIds })._id);
        }),
      ),
    ),
  );
}

/** Goes on with the flow, or says why it does not run. */
function admit<T, No>(
  { account, parameters, body }: Run | TestRun,
  refuse: (flow: Flow) => No | undefined,
  next: (flow: Flow) => T,
): T | No | NotRun {
  const { _id } = parameters.path;
  const flow = flowIn(account, _id);
  if (flow === undefined) return { problem: { kind: 'unknown-record', resource: 'flow', id: _id } };
  const refusal = refuse(flow);
  if (refusal !== undefined) return refusal;
  const { generators } = stepsOfFlow(flow);
  const stranger = (body?._exportIds ?? []).findIndex((id) => !generators.includes(id));
  if (stranger < 0) return next(flow);
  const message = `The flow does not begin with the export ${body?._exportIds?.[stranger]}.`;
  return { status: 422, body: { errors: [{ code: 'invalid_ref', message, field: `_exportIds.${stranger}` }] } };
}
