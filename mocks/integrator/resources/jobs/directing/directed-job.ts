import type { RunOutcome } from '../run/outcome.ts';
import type { Job } from '../state/job.ts';

/**
 * The job of a run that a test directs, together with the jobs of its steps.
 *
 * Each method gives the job as it is then. It throws an `OptionError` where the job has ended already.
 */
export interface DirectedJob {
  /** The `_id` of the job of the whole flow. */
  readonly _id: string;
  /** The job as it is now. */
  read(): Job;
  /** The run begins: the job is `running`. */
  start(): Job;
  /**
   * The run ends well, with errors or without; one that has not begun begins and ends at once.
   *
   * @example
   * integrator.flows.run(flow._id).complete({ exported: 120, imported: 117, ignored: 3 });
   */
  complete(outcome?: RunOutcome): Job;
  /**
   * The run fails as a whole.
   *
   * @example
   * integrator.flows.run(flow._id).fail({ errors: [{ code: '401', message: 'Bad credentials.' }] });
   */
  fail(outcome?: RunOutcome): Job;
  /** Somebody cancels the run. */
  cancel(): Job;
}
