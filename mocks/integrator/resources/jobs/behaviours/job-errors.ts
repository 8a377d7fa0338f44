import type { components, operations } from '../../../../../spec/generated/types.ts';
import type { TypedBehaviour } from '../../../../engine/behaviours/behaviour.ts';
import type { FakeContext } from '../../../define/fake-context.ts';
import { type FlowError, isOpen, retryKeyOf } from '../../flow-errors/kept/flow-error.ts';
import { errorsByJob, errorsOfJob } from '../counts/jobs-now.ts';
import type { Job } from '../state/job.ts';
import { familyOf, jobAt } from '../state/jobs.ts';
import { unknownJob } from './read-jobs.ts';

/** Shows what went wrong in a job as it was shown in 2017. Source: doc; a client saw 404 on an account of today. */
export function listingJobErrors({
  options,
}: Pick<FakeContext, 'options'>): TypedBehaviour<operations['listJobErrors']> {
  return ({ account, now, parameters }) => {
    const { _id } = parameters.path;
    const job = jobAt(account, _id, now);
    if (job === undefined || options['olderErrors'] === 'gone') return unknownJob(_id);
    const { parent, children } = familyOf(account, job, now);
    const ofRun = errorsByJob(account, now).get(parent._id) ?? [];
    const errors = errorsOfJob(account, job, ofRun);
    if (errors.length === 0 && options['emptyList'] === 204) return { status: 204 };
    const jobOf = (error: FlowError): Job =>
      children.find((child) => errorsOfJob(account, child, [error]).length > 0) ?? parent;
    return { status: 200, body: errors.map((error) => shownError(error, jobOf(error)._id)) };
  };
}

function shownError(error: FlowError, _jobId: string): components['schemas']['JobError'] {
  const { occurredAt, code, message, source, exportDataURI = '', importDataURI = '' } = error;
  const _retryId = retryKeyOf(error);
  return {
    resolve: !isOpen(error),
    retry: _retryId !== undefined && isOpen(error),
    createdAt: occurredAt,
    code,
    extract: '',
    generate: '',
    extracted: '',
    generated: '',
    message,
    source,
    exportDataURI,
    importDataURI,
    ...(_retryId !== undefined && { _retryId }),
    _jobId,
  };
}
