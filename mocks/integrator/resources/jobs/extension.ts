import { oneOf } from '../../../../contracts/options/check-options.ts';
import type { ResourceExtension } from '../../define/define-extension.ts';
import { type JobScope, jobScopes } from './behaviours/job-scope.ts';
import { type OlderErrors, olderErrors } from './behaviours/older-errors.ts';
import type { DirectedJob } from './directing/directed-job.ts';

/** What a test can do with the jobs of an account. */
export interface JobMembers {
  /**
   * Takes the run that a job belongs to into the test's hands.
   *
   * @throws {OptionError} where there is no such job.
   * @example
   * integrator.flows.onRun(flow._id, { hold: true });
   * const { _jobId } = await client.runFlow(flow._id);
   * integrator.jobs.direct(_jobId).fail({ errors: [{ message: 'Bad credentials.' }] });
   */
  direct(id: string): DirectedJob;
}

/** How lists of jobs are set up. */
export interface JobOptions {
  /**
   * Whether `GET /jobs` has to say whose jobs are meant. `required`: without it, 400 (`invalid_query`), as a client saw.
   * `open`: all jobs of the account, as in the example of 2017. Source: client, doc.
   *
   * @default 'open'
   */
  readonly jobScope?: JobScope;
  /**
   * Whether the errors of a job are shown in the form of 2017, too. `shown`: `GET /jobs/{_id}/joberrors` lists them. `gone`:
   * it is 404, as a client saw it on an account of today. Source: doc, client.
   *
   * @default 'shown'
   */
  readonly olderErrors?: OlderErrors;
}

/** What jobs bring along: a test that directs them. */
export const extension: ResourceExtension<object, JobOptions, JobMembers> = {
  options: { jobScope: oneOf(...jobScopes), olderErrors: oneOf(...olderErrors) },
  lateMembers: ['direct'],
};
