import { oneOf, usual } from '../../../../contracts/options/check-options.ts';
import type { ResourceExtension } from '../../define/define-extension.ts';
import type { RunMembers } from './runs/run-members.ts';
import type { RunStatus } from './start/run-options.ts';

/** How the runs of flows are set up. */
export interface RunOptions {
  /**
   * With which status `POST /flows/{_id}/run` responds. Source: doc for 201; a client saw 200.
   *
   * @default 201
   */
  readonly runStatus?: RunStatus;
  /**
   * How long a run takes by the clock of its account, in milliseconds: half of it queued, half of it running. A clock that
   * stands still keeps it queued. Source: choice.
   *
   * @default 3 by the stepping clock, so that who asks three times sees it queued, running and completed; 2000 by another
   */
  readonly runDuration?: number;
}

/** What flows bring along: what happens in their runs. */
export const extension: ResourceExtension<object, RunOptions, RunMembers> = {
  options: { runStatus: oneOf(201, 200), runDuration: usual.whole },
  lateMembers: ['onRun', 'run'],
};
