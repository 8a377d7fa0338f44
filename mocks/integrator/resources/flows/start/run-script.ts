import type { components } from '../../../../../spec/generated/types.ts';
import type { MaybePromise } from '../../../../engine/time/maybe-promise.ts';
import { type FakeMemory, ofEachFake } from '../../../define/fake-context.ts';
import type { RunOutcome } from '../../jobs/run/outcome.ts';
import type { RunData } from '../data/work/run-data.ts';

/**
 * What happens in the runs of a flow: what is said of it, or what comes of records (`pages`, `submit`) that go through its
 * steps.
 */
export interface RunScript extends RunOutcome, RunData {
  /** How a run ends. @default 'completed' */
  readonly status?: 'completed' | 'failed';
  /** How long it takes, in milliseconds: half of it queued, half of it running. @default the option `runDuration` */
  readonly duration?: number;
  /** Whether it waits, queued, until the test directs it: `integrator.jobs.direct(id)`. @default false */
  readonly hold?: boolean;
}

/** A run of which a function is asked what happens in it. */
export interface RunCall {
  /** The flow that runs. */
  readonly flow: components['schemas']['Flow'];
  /** What the request asks for; `undefined` where it has no body. */
  readonly body: components['schemas']['RunFlowInput'] | undefined;
}

/** What happens in the runs of a flow, or what tells it of each. */
export type RunScripting = RunScript | ((run: RunCall) => MaybePromise<RunScript>);

/** The scripts of one fake, by account and flow. */
export type RunScripts = Map<string, Map<string, RunScripting>>;

/** The scripts of a fake. */
export const runScriptsOf: (memory: FakeMemory) => RunScripts = ofEachFake(() => new Map());
