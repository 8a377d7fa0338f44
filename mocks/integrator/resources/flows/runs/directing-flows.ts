import type { MockAccount } from '../../../../engine/account/account.ts';
import type { FakeContext } from '../../../define/fake-context.ts';
import { noSuchRecord } from '../../../define/records/known-record.ts';
import { OptionError } from '../../../errors/option-error.ts';
import { directedJob } from '../../jobs/directing/direct-job.ts';
import type { DirectedJob } from '../../jobs/directing/directed-job.ts';
import type { Job } from '../../jobs/state/job.ts';
import { checkData } from '../data/check-data.ts';
import { ranWithData } from '../data/run-with-data.ts';
import type { DataRun, RunData } from '../data/work/run-data.ts';
import { flowsPath, stepIdsOf } from '../steps/flow-steps.ts';
import { checkedScript } from './check-script.ts';
import type { RunMembers } from './run-members.ts';
import { type RunScript, runScriptsOf } from './run-script.ts';
import { type Flow, flowIn, startRun, whyNoRun } from './start-run.ts';

/** What a test can do with the flows of an account. */
export function directingFlows(fake: FakeContext, account: MockAccount): RunMembers {
  const found = (id: string, doing: string): Flow => {
    const flow = typeof id === 'string' ? flowIn(account, id) : undefined;
    if (flow === undefined) throw noSuchRecord(account, flowsPath, id, `${doing} the flow`);
    return flow;
  };
  return {
    onRun: (id, script) => {
      const flow = found(id, 'direct the runs of');
      const scripts = runScriptsOf(fake.memory);
      const own = scripts.get(account.name) ?? new Map();
      scripts.set(account.name, own);
      if (script === undefined) own.delete(id);
      // What always is alike is read now: who gives it is to hear of it, and not the client whose request runs the flow.
      else own.set(id, typeof script === 'function' ? script : checkedScript('onRun()', script, stepIdsOf(flow)));
    },
    run,
  };

  function run(id: string): DirectedJob;
  function run(id: string, data: RunData): Promise<DataRun>;
  function run(id: string, data?: RunData): DirectedJob | Promise<DataRun> {
    const flow = able(id);
    if (data !== undefined) {
      checkData('flows.run()', data, flow);
      return withRecords(flow, structuredClone(data.pages), data.submit);
    }
    return directedJob(account, started(flow, { hold: true })._id);
  }

  /** The run is over when its promise is settled: who awaits it asks the job how it went. */
  async function withRecords(flow: Flow, pages: RunData['pages'], submit: RunData['submit']): Promise<DataRun> {
    const data = { ...(pages !== undefined && { pages }), ...(submit !== undefined && { submit }) };
    const { outcome, submitted, notes } = await ranWithData(fake, account, flow, data);
    // Its functions may have taken the flow away meanwhile.
    const { _id } = started(able(flow._id), outcome);
    return { _id, job: directedJob(account, _id).read(), submitted, notes };
  }

  function able(id: string): Flow {
    const flow = found(id, 'run');
    const why = whyNoRun(flow);
    if (why !== undefined) throw new OptionError(`Failed to run the flow ${id}: ${why.message}`);
    return flow;
  }

  function started(flow: Flow, script: RunScript): Job {
    return account.transaction(() => startRun(account, flow, account.clock.now(), { script, duration: 0 }));
  }
}
