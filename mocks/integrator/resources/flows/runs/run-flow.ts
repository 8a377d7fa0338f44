import type { operations } from '../../../../../spec/generated/types.ts';
import type { TypedBehaviour, TypedCall, TypedResponse } from '../../../../engine/behaviours/behaviour.ts';
import { andThen, type MaybePromise } from '../../../../engine/time/maybe-promise.ts';
import type { Refusal } from '../../../../engine/wire/problem.ts';
import type { FakeContext } from '../../../define/fake-context.ts';
import { ranWithData } from '../data/run-with-data.ts';
import type { RunData } from '../data/work/run-data.ts';
import { stepIdsOf, stepsOfFlow } from '../steps/flow-steps.ts';
import { checkedScript, hasData } from './check-script.ts';
import { runDurationOf, runStatusOf } from './run-options.ts';
import { type RunCall, type RunScript, runScriptsOf } from './run-script.ts';
import { type Flow, flowIn, startRun, whyNoRun } from './start-run.ts';

type Outcome = TypedResponse<operations['runFlow']> | Refusal;

/** Runs a flow as its script says; one without a script moves no records, and completes. */
export function runningFlow(fake: FakeContext): TypedBehaviour<operations['runFlow']> {
  return (call) => {
    const { account, now, parameters, body } = call;
    const scripting = runScriptsOf(fake.memory).get(account.name)?.get(parameters.path._id) ?? {};
    return admit(call, (flow) =>
      andThen(
        andThen(typeof scripting === 'function' ? asked(scripting, { flow, body }) : scripting, (script) =>
          played(fake, call, flow, checkedScript(`the script of the flow ${flow._id}`, script, stepIdsOf(flow))),
        ),
        (script) =>
          // Functions may take their time, and others may have written meanwhile: what counts is what is there now.
          account.transaction(() =>
            admit(call, (current): Outcome => {
              const start = { script, duration: runDurationOf(fake), exportIds: body?._exportIds };
              const { _id } = startRun(account, current, now, start);
              return runStatusOf(fake) === 200
                ? { status: 200, body: { _jobId: _id } }
                : { status: 201, body: { _jobId: _id } };
            }),
          ),
      ),
    );
  };
}

/** A script that tells what happens: of one with records, what came of them. */
function played(
  fake: FakeContext,
  { account, body }: TypedCall<operations['runFlow']>,
  flow: Flow,
  script: RunScript,
): MaybePromise<Omit<RunScript, keyof RunData>> {
  if (!hasData(script)) return script;
  const { duration } = script;
  return ranWithData(fake, account, flow, script, body?._exportIds).then(({ outcome }) => ({
    ...outcome,
    ...(duration !== undefined && { duration }),
  }));
}

/** Goes on with the flow, or says why it does not run. */
function admit<T>(
  { account, parameters, body }: TypedCall<operations['runFlow']>,
  next: (flow: Flow) => T,
): T | Outcome {
  const { _id } = parameters.path;
  const flow = flowIn(account, _id);
  if (flow === undefined) return { problem: { kind: 'unknown-record', resource: 'flow', id: _id } };
  const why = whyNoRun(flow);
  if (why !== undefined) return { status: 422, body: { errors: [{ code: 'invalid_flow', ...why }] } };
  const { generators } = stepsOfFlow(flow);
  const stranger = (body?._exportIds ?? []).findIndex((id) => !generators.includes(id));
  if (stranger < 0) return next(flow);
  const message = `The flow does not begin with the export ${body?._exportIds?.[stranger]}.`;
  return { status: 422, body: { errors: [{ code: 'invalid_ref', message, field: `_exportIds.${stranger}` }] } };
}

/** A promise of the kind that the engine waits for, where a function gives one of another kind. */
function asked(script: (run: RunCall) => MaybePromise<RunScript>, run: RunCall): MaybePromise<RunScript> {
  const given = script(run);
  return 'then' in Object(given) ? Promise.resolve(given) : given;
}
