import type { DirectedJob } from '../../jobs/directing/directed-job.ts';
import type { DataRun, RunData } from '../data/work/run-data.ts';
import type { RunScripting } from '../start/run-script.ts';

/** What a test can do with the flows of an account. */
export interface RunMembers {
  /**
   * Says what happens in the runs of a flow from now on; `undefined` takes it back. Without it a run moves no records and
   * completes.
   *
   * @throws {OptionError} where there is no such flow, or the script is none: an error must be of one of its steps.
   * @example
   * integrator.flows.onRun(flow._id, {
   *   exported: 120,
   *   imported: 117,
   *   errors: [{ code: 'INVALID_KEY', message: 'No such item.', traceKey: 'SO-1001', retryData: { sku: 'A-1' } }],
   * });
   */
  onRun(id: string, script: RunScripting | undefined): void;
  /**
   * Runs a flow, as a schedule or a person would, and waits: the job stays queued until the test directs it.
   *
   * @throws {OptionError} where there is no such flow, or it cannot run: it is disabled, abstract, or begins with nothing.
   * @example
   * const job = integrator.flows.run(flow._id);
   * job.start();
   * job.complete({ exported: 120, imported: 120 });
   */
  run(id: string): DirectedJob;
  /**
   * Runs a flow with records: its pages go through preSavePage, preMap, mapping, postMap, submit, postSubmit, response
   * mapping and postResponseMap of each step, and the job and the errors of the flow tell what came of it.
   *
   * The functions are those of the app's own code (`extension`). What the fake does not do, such as a filter, an expression
   * or a script of the account, is in `notes`.
   *
   * @throws {OptionError} where there is no such flow, it cannot run, or the pages are none.
   * @example
   * const { job, submitted } = await integrator.flows.run(flow._id, { pages: [[{ sku: 'A-1' }, { sku: 'A-2' }]] });
   * expect(job.numSuccess).toBe(2);
   */
  run(id: string, data: RunData): Promise<DataRun>;
}
