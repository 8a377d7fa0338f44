import type { operations } from '../../../../../spec/generated/types.ts';
import type { TypedBehaviour } from '../../../../engine/behaviours/behaviour.ts';
import { signedUrl } from '../../../define/files/signed-url.ts';
import { jobAt } from '../state/jobs.ts';
import { unknownJob } from './read-jobs.ts';

/** Tells where files of a job are. Source: client; choice that any id is one of a file. */
export const findingFiles: TypedBehaviour<operations['getJobFiles']> = ({ account, now, parameters, body }) => {
  const { _id } = parameters.path;
  if (jobAt(account, _id, now) === undefined) return unknownJob(_id);
  const signedURLs = body.fileIds.map((id) => signedUrl(`jobs/${_id}/files/${encodeURIComponent(id)}`, now));
  return { status: 200, body: { signedURLs } };
};
