import { disabledRunCodes, runStatuses } from '../../../../integrator/resources/flows/start/run-options.ts';
import type { ResourceFlag } from '../../usage/resource-flag.ts';

/** The flags of `serve` for the options of flows. */
export const flags: readonly ResourceFlag[] = [
  { option: 'runStatus', what: 'With which status a run is returned: 201, or 200', choices: runStatuses },
  {
    option: 'disabledRunCode',
    what: 'With which code the run of a disabled flow is refused: invalid_flow, or inactive_flow',
    choices: disabledRunCodes,
  },
  {
    option: 'runDuration',
    what: 'How many milliseconds a run takes, half of them queued (default: 2000, and 3 by --clock stepping)',
    max: 86_400_000,
  },
];
