import type { MockAccount } from '../../../../engine/account/account.ts';
import type { FakeContext } from '../../../define/fake-context.ts';
import { noSuchRecord } from '../../../define/records/known-record.ts';
import { OptionError } from '../../../errors/option-error.ts';
import { directedJob } from '../../jobs/directing/direct-job.ts';
import { checkedScript } from '../start/check-script.ts';
import { type Flow, flowIn, whyNoRun } from '../start/flow-record.ts';
import { runScriptsOf } from '../start/run-script.ts';
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
    run: (id) =>
      account.transaction(() => {
        const flow = found(id, 'run');
        const why = whyNoRun(flow);
        if (why !== undefined) throw new OptionError(`Failed to run the flow ${id}: ${why.message}`);
        const start = { memory: fake.memory, scripts: new Map([[id, { hold: true }]]), duration: 0 };
        return directedJob(fake, account, startRun(account, flow, account.clock.now(), start)._id);
      }),
  };
}
