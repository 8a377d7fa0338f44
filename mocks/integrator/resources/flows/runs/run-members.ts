import type { DirectedJob } from '../../jobs/directing/directed-job.ts';
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
}
