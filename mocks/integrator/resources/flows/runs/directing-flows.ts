import type { MockAccount } from '../../../../engine/account/account.ts';
import type { FakeContext } from '../../../define/fake-context.ts';
import { noSuchRecord } from '../../../define/records/known-record.ts';
import { OptionError } from '../../../errors/option-error.ts';
import { directedJob } from '../../jobs/directing/direct-job.ts';
import type { DirectedJob } from '../../jobs/directing/directed-job.ts';
import { checkData } from '../data/check-data.ts';
import { ranWithData } from '../data/run-with-data.ts';
import type { DataRun, RunData } from '../data/work/run-data.ts';
import { followingScripts } from '../start/asked-scripts.ts';
import { checkedScript } from '../start/check-script.ts';
import { type Flow, flowIn, whyNoRun } from '../start/flow-record.ts';
import { type RunScript, runScriptsOf } from '../start/run-script.ts';
import { startRun } from '../start/start-run.ts';
import { flowsPath, stepIdsOf } from '../steps/flow-steps.ts';
import type { RunMembers } from './run-members.ts';

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
    return directedJob(fake, account, started(flow, new Map([[id, { hold: true }]])));
  }

  /** The run is over when its promise is settled: who awaits it asks the job how it went. */
  async function withRecords(flow: Flow, pages: RunData['pages'], submit: RunData['submit']): Promise<DataRun> {
    const data = { ...(pages !== undefined && { pages }), ...(submit !== undefined && { submit }) };
    const { outcome, submitted, notes } = await ranWithData(fake, account, flow, data);
    const following = await followingScripts(fake, account, flow);
    // Its functions may have taken the flow away meanwhile.
    const _id = started(able(flow._id), new Map([...following, [flow._id, outcome]]));
    return { _id, job: directedJob(fake, account, _id).read(), submitted, notes };
  }

  function able(id: string): Flow {
    const flow = found(id, 'run');
    const why = whyNoRun(flow);
    if (why !== undefined) throw new OptionError(`Failed to run the flow ${id}: ${why.message}`);
    return flow;
  }

  function started(flow: Flow, scripts: ReadonlyMap<string, RunScript>): string {
    const start = { memory: fake.memory, scripts, duration: 0 };
    return account.transaction(() => startRun(account, flow, account.clock.now(), start)._id);
  }
}
