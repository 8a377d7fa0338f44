import {
  ashareUpdateStatuses,
  repeatedInviteStatuses,
} from '../../../../integrator/resources/ashares/behaviours/statuses.ts';
import type { ResourceFlag } from '../../usage/resource-flag.ts';

/** The flags of `serve` for the options of the users of an account. */
export const flags: readonly ResourceFlag[] = [
  {
    option: 'repeatedInviteStatus',
    what: 'With which status a user is refused who is invited again: 400, or 409',
    choices: repeatedInviteStatuses,
  },
  {
    option: 'ashareUpdateStatus',
    what: "With which status a user's access is replaced: 200, or 204",
    choices: ashareUpdateStatuses,
  },
];
