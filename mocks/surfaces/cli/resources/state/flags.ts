import { stateDeleteStatuses, stateResponses } from '../../../../integrator/resources/state/extension.ts';
import type { ResourceFlag } from '../../usage/resource-flag.ts';

/** The flags of `serve` for the options of state. */
export const flags: readonly ResourceFlag[] = [
  {
    option: 'stateResponse',
    what: 'What a PUT of state responds with: text, `OK` or `Created`, or json',
    choices: stateResponses,
  },
  {
    option: 'stateDeleteStatus',
    what: 'With which status the state of a record is deleted: 200, or 204',
    choices: stateDeleteStatuses,
  },
];
