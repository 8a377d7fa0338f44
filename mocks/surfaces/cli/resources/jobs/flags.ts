import { jobScopes } from '../../../../integrator/resources/jobs/behaviours/job-scope.ts';
import type { ResourceFlag } from '../../usage/resource-flag.ts';

/** The flags of `serve` for the options of jobs. */
export const flags: readonly ResourceFlag[] = [
  {
    option: 'jobScope',
    what: 'Whether a list of jobs has to say whose they are: open, or required',
    choices: jobScopes,
  },
];
