import { jobScopes } from '../../../../integrator/resources/jobs/behaviours/job-scope.ts';
import { olderErrors } from '../../../../integrator/resources/jobs/behaviours/older-errors.ts';
import type { ResourceFlag } from '../../usage/resource-flag.ts';

/** The flags of `serve` for the options of jobs. */
export const flags: readonly ResourceFlag[] = [
  {
    option: 'jobScope',
    what: 'Whether a list of jobs has to say whose they are: open, or required',
    choices: jobScopes,
  },
  {
    option: 'olderErrors',
    what: 'Whether the errors of a job are shown in the form of 2017, too: shown, or gone',
    choices: olderErrors,
  },
];
